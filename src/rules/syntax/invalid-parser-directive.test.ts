import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'invalid-parser-directive';

test.each([
  [
    '# escape=x\nFROM alpine:3.22\n',
    {},
    [
      {
        messageId: 'escape',
        at: '1:10-1:11',
        text: 'x',
        message:
          '`x` is not an escape character that the builder takes, so the image does not build. Use a backslash or a backtick.',
      },
    ],
  ],
  [
    '# escape=`\n# escape=`\nFROM alpine:3.22\n',
    {},
    [
      {
        messageId: 'duplicate',
        at: '2:1-2:11',
        text: '# escape=`',
        message: 'The directive `escape` is given here a second time, so the image does not build. Keep one of them.',
      },
    ],
  ],
  [
    '# check=skp=all\nFROM alpine:3.22\n',
    {},
    [
      {
        messageId: 'check',
        at: '1:9-1:16',
        text: 'skp=all',
        message:
          '`skp=all` is not an option of the check directive, so the image does not build. Write `skip=`, `error=` or `experimental=`, with semicolons in between.',
      },
    ],
  ],
  [
    '# Escape=`\nFROM alpine:3.22\n',
    { options: { casing: true } },
    [
      {
        messageId: 'casing',
        at: '1:3-1:9',
        text: 'Escape',
        message: 'Names of directives are written in lower case by convention. Write `escape`.',
      },
    ],
  ],
  [
    '# check=skip=A;error=maybe\nFROM alpine:3.22\n',
    {},
    [
      {
        messageId: 'check',
        at: '1:16-1:27',
        text: 'error=maybe',
        message:
          '`error=maybe` is not an option of the check directive, so the image does not build. Write `skip=`, `error=` or `experimental=`, with semicolons in between.',
      },
    ],
  ],
])('%j %j', (source, inputs, findings) => {
  expect(checkRule(id, source, inputs)).toEqual(findings);
});

test.each([
  ['# syntax=docker/dockerfile:1\n# check=skip=A,B;error=true;experimental=all\n# escape=\\\nFROM alpine:3.22\n', {}],
  ['# Escape=`\nFROM alpine:3.22\n', {}],
  ['# c\n# escape=x\nFROM alpine:3.22\n', {}],
  ['# check=skip=all // why not\nFROM alpine:3.22\n', {}],
])('is silent: %j %j', (source, inputs) => {
  expect(checkRule(id, source, inputs)).toEqual([]);
});

test.each([['# Escape=`\nFROM alpine:3.22\n', { options: { casing: true } }, '# escape=`\nFROM alpine:3.22\n']])(
  'the fix of %j %j',
  (source, inputs, after) => {
    expect(fixed(id, source, inputs)).toBe(after);
  },
);
