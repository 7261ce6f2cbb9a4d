import { defineRule } from '../../define.ts';
import { bracketsBehindVariables } from './checks/literals.ts';
import { checkScripts } from './checks/run.ts';

export default defineRule({
  id: 'no-bracket-behind-variable',
  property: 'syntax',
  practice: null,
  severity: 'error',
  recommended: false,
  why: 'in a pattern the bracket is meant',
  since: '0.1.0',
  summary: 'Write `${name[0]}` with braces',
  about: { instructions: ['RUN'] },
  messages: {
    bracket: {
      text: 'The shell puts in the value of `{name}` and then the bracket as text. Write braces around name and bracket for an element of an array, around the name alone if the text is meant.',
      aliases: ['shellcheck/SC1087'],
    },
  },
  fix: 'none',
  check(context) {
    checkScripts(context, bracketsBehindVariables);
  },
});
