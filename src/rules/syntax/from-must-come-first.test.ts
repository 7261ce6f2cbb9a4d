import { expect, test } from 'vitest';
import { checkRule } from '../testing/check.ts';

const id = 'from-must-come-first';

test.each([
  [
    'ENV A=1\nFROM alpine:3.22\n',
    {},
    [
      {
        messageId: 'early',
        at: '1:1-1:4',
        text: 'ENV',
        message:
          'ENV comes before the first FROM, where there is no stage it could belong to, so the image does not build. Move it below the FROM.',
      },
    ],
  ],
  [
    'RUN a\nONBUILD RUN b\nFROM a:1\n',
    {},
    [
      {
        messageId: 'early',
        at: '1:1-1:4',
        text: 'RUN',
        message:
          'RUN comes before the first FROM, where there is no stage it could belong to, so the image does not build. Move it below the FROM.',
      },
      {
        messageId: 'early',
        at: '2:1-2:8',
        text: 'ONBUILD',
        message:
          'ONBUILD comes before the first FROM, where there is no stage it could belong to, so the image does not build. Move it below the FROM.',
      },
    ],
  ],
])('%j %j', (source, inputs, findings) => {
  expect(checkRule(id, source, inputs)).toEqual(findings);
});

test.each([
  ['ARG A=1\n# c\nFROM a:$A\n', {}],
  ['RUN a\n', {}],
  ['FROM a:1\nRUN b\n', {}],
  ['RUN a\nFROM b:1\n', { fragment: true }],
])('is silent: %j %j', (source, inputs) => {
  expect(checkRule(id, source, inputs)).toEqual([]);
});
