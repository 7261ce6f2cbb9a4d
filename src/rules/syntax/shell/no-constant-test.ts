import { defineRule } from '../../define.ts';
import { constantTests } from './checks/tests.ts';
import { checkScripts } from './checks/run.ts';

export default defineRule({
  id: 'no-constant-test',
  property: 'syntax',
  practice: null,
  severity: 'error',
  recommended: true,
  why: 'a test whose answer never changes is a mistake',
  since: '0.1.0',
  summary: 'Test something that can change',
  about: { instructions: ['RUN'] },
  messages: {
    'always-true': {
      text: '`{operator}` is always true for fixed text. Test a variable, or `-e` for a file.',
      aliases: ['shellcheck/SC2157'],
    },
    'always-false': {
      text: '`{operator}` is always false for fixed text. Test a variable.',
      aliases: ['shellcheck/SC2157'],
    },
    constant: {
      text: '`[ {written} ]` asks whether text is empty, which is known. A dollar sign or an operator may be missing.',
      aliases: ['shellcheck/SC2078'],
    },
    same: {
      text: 'Both sides of this comparison are text, so the answer is known. A dollar sign may be missing.',
      aliases: ['shellcheck/SC2050'],
    },
    unspaced: {
      text: '`{written}` is one word, so the test is true unless it is empty. Put blanks around the operator.',
      aliases: ['shellcheck/SC2077'],
    },
    unquoted: {
      text: 'Where the value is empty, `-n` without quotes tests the word `-n` itself and is true. Put double quotes around the value.',
      aliases: ['shellcheck/SC2070'],
    },
  },
  fix: 'none',
  check(context) {
    checkScripts(context, constantTests);
  },
});
