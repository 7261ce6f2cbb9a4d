import { defineRule } from '../../define.ts';
import { ofMessages } from './checks/check.ts';
import { loopsOverOutput } from './checks/loops.ts';
import { parsedLs } from './checks/pipelines.ts';
import { checkScripts } from './checks/run.ts';

const listings = ofMessages(loopsOverOutput, 'listing');

export default defineRule({
  id: 'no-parsed-ls',
  property: 'syntax',
  practice: null,
  severity: 'warning',
  recommended: false,
  why: 'names with blanks or line breaks are rare in a build',
  since: '0.1.0',
  summary: 'Do not read names from the output of `ls`',
  about: { commands: ['ls'] },
  messages: {
    grep: {
      text: '`ls | grep` takes names apart at line breaks and changes strange characters in them. Use a glob.',
      aliases: ['shellcheck/SC2010'],
    },
    xargs: {
      text: '`ls | xargs` cuts names at blanks. Use `find … -exec … +` or a glob.',
      aliases: ['shellcheck/SC2011'],
    },
    names: {
      text: '`ls` changes strange characters in names and separates them by line breaks. Use `find` or a glob.',
      aliases: ['shellcheck/SC2012'],
    },
    listing: {
      text: 'The loop cuts the names that `ls` prints at blanks. Write a glob in place of `$(ls)`.',
      aliases: ['shellcheck/SC2045'],
    },
  },
  fix: 'none',
  check(context) {
    checkScripts(context, parsedLs);
    checkScripts(context, listings);
  },
});
