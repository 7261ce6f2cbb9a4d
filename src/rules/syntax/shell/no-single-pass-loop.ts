import { defineRule } from '../../define.ts';
import { singlePassLoops } from './checks/pipelines.ts';
import { checkScripts } from './checks/run.ts';

export default defineRule({
  id: 'no-single-pass-loop',
  property: 'syntax',
  practice: null,
  severity: 'warning',
  recommended: false,
  why: 'a list that has shrunk to one word is not a bug',
  since: '0.1.0',
  summary: 'Loop over more than one word',
  about: { instructions: ['RUN'] },
  messages: {
    constant: {
      text: 'The list of this loop is one word, so it runs once. Give more words, an unquoted expansion or a glob, or write the body alone.',
      aliases: ['shellcheck/SC2043'],
    },
    quoted: {
      text: 'In double quotes the list of this loop is one word, so it runs once. Leave the quotes out, or use `"$@"`.',
      aliases: ['shellcheck/SC2066'],
    },
    commas: {
      text: 'The words of a loop are separated by blanks, and this one word has commas in it, so the loop runs once. Write blanks instead.',
      aliases: ['shellcheck/SC2042'],
    },
    text: {
      text: 'In single quotes this is one word of text, not a command. Write `$(…)` to run it.',
      aliases: ['shellcheck/SC2041'],
    },
  },
  fix: 'none',
  check(context) {
    checkScripts(context, singlePassLoops);
  },
});
