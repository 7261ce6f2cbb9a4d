import { defineRule } from '../../define.ts';
import { literalSyntax } from './checks/literals.ts';
import { checkScripts } from './checks/run.ts';

export default defineRule({
  id: 'literal-shell-syntax',
  property: 'syntax',
  practice: null,
  severity: 'warning',
  recommended: false,
  why: 'the text is often meant as it is',
  since: '0.1.0',
  summary: 'Quote characters that only look like syntax',
  about: { instructions: ['RUN'] },
  messages: {
    keyword: {
      text: '`{keyword}` is an argument of the command before it. Put `;` in front if it is the keyword, or quotes around it if not.',
      aliases: ['shellcheck/SC1010'],
    },
    brace: {
      text: '`{brace}` is plain text here. Put `;` in front of a closing brace that ends a group, quotes around one that is text.',
      aliases: ['shellcheck/SC1083'],
    },
    'curly-quote': {
      text: '`{quote}` is a typographic quote, which the shell takes for text. Write a straight one.',
      aliases: ['shellcheck/SC1110'],
    },
    'runaway-quote': {
      text: 'This string goes over several lines and a word follows it directly. Its closing quote may be missing.',
      aliases: ['shellcheck/SC1078', 'shellcheck/SC1079'],
    },
    ampersand: {
      text: '`&` sends the command before it to the background, and `{word}` begins the next one. Put quotes around it if it is text, a blank behind it if not.',
      aliases: ['shellcheck/SC1132'],
    },
  },
  fix: 'none',
  check(context) {
    checkScripts(context, literalSyntax);
  },
});
