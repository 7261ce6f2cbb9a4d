import { expect, test } from 'vitest';
import { checkRule } from '../testing/check.ts';

const found = (comment: string) =>
  checkRule('valid-ignore', `FROM alpine:3.22\n${comment}\nCMD ["a"]\n`).map(({ messageId, text, message }) => [
    messageId,
    text,
    message,
  ]);

test.each([
  [
    '# module-container ignore no-rot-user: x',
    'unknownRule',
    'no-rot-user',
    'No rule is called `no-rot-user`, and no other tool has such a code, so this comment silences nothing for it. Did you mean no-root-user?',
  ],
  [
    '# module-container ignore-next no-root-user: x',
    'unknownScope',
    '# module-container ignore-next no-root-user: x',
    '`ignore-next` is not understood, so this comment silences nothing. Write `ignore` above an instruction or one of its lines, `ignore-stage` above a `FROM`, or `ignore-file`.',
  ],
  [
    '# module-container ignore',
    'noRule',
    '# module-container ignore',
    'This comment names no rule, so it silences nothing. Write `module-container ignore RULE: reason`.',
  ],
  [
    '# module-container ignore-stage no-root-user: x',
    'noPlace',
    '# module-container ignore-stage no-root-user: x',
    'This comment is above nothing it could be about, so it silences nothing. Put it directly above a FROM.',
  ],
  [
    '# module-container ignore DL3002',
    'noReason',
    '# module-container ignore DL3002',
    'This comment does not say why, so the next reader cannot tell whether it is still needed. Add the reason after a colon.',
  ],
])('%s', (comment, messageId, text, message) => {
  expect(found(comment)).toEqual([[messageId, text, message]]);
});

test.each(['# module-container ignore no-root-user: x', '# module-container is nice', '# hadolint ignore=DL0'])(
  'not %s',
  (comment) => {
    expect(found(comment)).toEqual([]);
  },
);
