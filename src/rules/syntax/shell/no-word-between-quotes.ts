import { defineRule } from '../../define.ts';
import { wordsBetweenQuotes } from './checks/words.ts';
import { checkScripts } from './checks/run.ts';

export default defineRule({
  id: 'no-word-between-quotes',
  property: 'syntax',
  practice: null,
  severity: 'warning',
  recommended: false,
  why: 'the word is often meant to be outside',
  since: '0.1.0',
  summary: 'Keep words inside the quotes',
  about: { instructions: ['RUN'] },
  messages: {
    single: {
      text: '`{word}` is outside the quotes that end before it. Put it inside, or write quotes in quotes as `\'"…"\'`.',
      aliases: ['shellcheck/SC2026'],
    },
    double: {
      text: '`{word}` is between two quoted strings and not quoted itself. Write the inner quotes as `\\"`, or leave them out.',
      aliases: ['shellcheck/SC2140'],
    },
    expansion: {
      text: 'The quotes around `{word}` end the string before it and begin another after it. Leave them out, or write them as `\\"`.',
      aliases: ['shellcheck/SC2027'],
    },
  },
  fix: 'none',
  check(context) {
    checkScripts(context, wordsBetweenQuotes);
  },
});
