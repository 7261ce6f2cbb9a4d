import { expect, test } from 'vitest';
import { checkRule } from '../testing/check.ts';

const id = 'valid-stage-name';

test.each([
  [
    'FROM alpine:3.22 AS 1st\n',
    {},
    [
      {
        messageId: 'name',
        at: '1:21-1:24',
        text: '1st',
        message:
          '`1st` cannot be the name of a stage, so the image does not build. Begin with a letter; digits, `-`, `_` and `.` may follow.',
      },
    ],
  ],
  [
    'FROM alpine:3.22 A build\n',
    {},
    [
      {
        messageId: 'as',
        at: '1:18-1:19',
        text: 'A',
        message:
          '`A` is in the place of `AS`, so the image does not build. Write `AS` between the image and the name of the stage.',
      },
    ],
  ],
  [
    'FROM a:1 as a+b\n',
    {},
    [
      {
        messageId: 'name',
        at: '1:13-1:16',
        text: 'a+b',
        message:
          '`a+b` cannot be the name of a stage, so the image does not build. Begin with a letter; digits, `-`, `_` and `.` may follow.',
      },
    ],
  ],
  [
    'FROM a:1 is x\n',
    {},
    [
      {
        messageId: 'as',
        at: '1:10-1:12',
        text: 'is',
        message:
          '`is` is in the place of `AS`, so the image does not build. Write `AS` between the image and the name of the stage.',
      },
    ],
  ],
])('%j %j', (source, inputs, findings) => {
  expect(checkRule(id, source, inputs)).toEqual(findings);
});

test.each([
  ['FROM a:1 AS B-c_d.e\n', {}],
  ['FROM a:1 AS\n', {}],
  ['FROM a:1 b c d\n', {}],
  ['FROM a:1\n', {}],
])('is silent: %j %j', (source, inputs) => {
  expect(checkRule(id, source, inputs)).toEqual([]);
});
