import { defineRule } from '../../define.ts';
import { trSets } from './checks/commands.ts';
import { checkScripts } from './checks/run.ts';

export default defineRule({
  id: 'tr-character-sets',
  property: 'syntax',
  practice: null,
  severity: 'info',
  recommended: false,
  why: 'it does what is meant in most cases',
  since: '0.1.0',
  summary: 'Write sets of `tr` without brackets',
  about: { commands: ['tr'] },
  messages: {
    brackets: {
      text: 'In `{set}` the brackets are characters of the set themselves. Leave them out; only classes as `[:upper:]` have them.',
      aliases: ['shellcheck/SC2021'],
    },
    words: {
      text: '`tr` replaces single characters, not words, and `{set}` names one of them twice. Use `sed` for words.',
      aliases: ['shellcheck/SC2020'],
    },
    lower: {
      text: '`a-z` leaves letters with accents out and depends on the locale. Write `[:lower:]`.',
      aliases: ['shellcheck/SC2018'],
    },
    upper: {
      text: '`A-Z` leaves letters with accents out and depends on the locale. Write `[:upper:]`.',
      aliases: ['shellcheck/SC2019'],
    },
  },
  fix: 'none',
  check(context) {
    checkScripts(context, trSets);
  },
});
