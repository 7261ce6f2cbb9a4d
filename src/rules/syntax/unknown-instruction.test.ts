import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'unknown-instruction';

test.each([
  [
    'FROM alpine:3.22\nCOYP a /b\n',
    {},
    [
      {
        messageId: 'unknown',
        at: '2:1-2:5',
        text: 'COYP',
        message: '`COYP` is not an instruction, so the image does not build. Did you mean `COPY`?',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nRUN mkdir /data &&\n    chmod 750 /data\n',
    {},
    [
      {
        messageId: 'cutOff',
        at: '3:5-3:10',
        text: 'chmod',
        message:
          'The line above ends in `&&` and is not continued, so `chmod` is taken for an instruction and the image does not build. End the line above with a backslash.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nwrokdir /a\n',
    {},
    [
      {
        messageId: 'unknown',
        at: '2:1-2:8',
        text: 'wrokdir',
        message: '`wrokdir` is not an instruction, so the image does not build. Did you mean `WORKDIR`?',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nwhat a\n',
    {},
    [
      {
        messageId: 'unknown',
        at: '2:1-2:5',
        text: 'what',
        message:
          '`what` is not an instruction, so the image does not build. Where it belongs to the line above, end that line with a backslash.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nONBUILD what a\n',
    {},
    [
      {
        messageId: 'unknown',
        at: '2:9-2:13',
        text: 'what',
        message:
          '`what` is not an instruction, so the image does not build. Where it belongs to the line above, end that line with a backslash.',
      },
    ],
  ],
  [
    '# escape=`\nFROM alpine:3.22\nRUN a |\nb\n',
    {},
    [
      {
        messageId: 'cutOff',
        at: '4:1-4:2',
        text: 'b',
        message:
          'The line above ends in `|` and is not continued, so `b` is taken for an instruction and the image does not build. End the line above with a backtick.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nRUN a &&\n\nb c\n',
    {},
    [
      {
        messageId: 'unknown',
        at: '4:1-4:2',
        text: 'b',
        message:
          '`b` is not an instruction, so the image does not build. Where it belongs to the line above, end that line with a backslash.',
      },
    ],
  ],
])('%j %j', (source, inputs, findings) => {
  expect(checkRule(id, source, inputs)).toEqual(findings);
});

test.each([
  ['FROM alpine:3.22\nRUN a && \\\n# c\n\n  b\n', {}],
  ['FROM alpine:3.22\nRUN <<EOF\nwhat a\nEOF\n', {}],
  ['from a\nrun b\n', {}],
  ['FROM alpine:3.22\nRUN a &&\nRUN b\n', {}],
])('is silent: %j %j', (source, inputs) => {
  expect(checkRule(id, source, inputs)).toEqual([]);
});

test.each([
  ['FROM alpine:3.22\nCOYP a /b\n', {}, 'FROM alpine:3.22\nCOPY a /b\n'],
  [
    'FROM alpine:3.22\nRUN mkdir /data &&\n    chmod 750 /data\n',
    {},
    'FROM alpine:3.22\nRUN mkdir /data && \\\n    chmod 750 /data\n',
  ],
  ['FROM alpine:3.22\nwrokdir /a\n', {}, 'FROM alpine:3.22\nworkdir /a\n'],
  ['# escape=`\nFROM alpine:3.22\nRUN a |\nb\n', {}, '# escape=`\nFROM alpine:3.22\nRUN a | `\nb\n'],
])('the fix of %j %j', (source, inputs, after) => {
  expect(fixed(id, source, inputs)).toBe(after);
});

test('the markers of a merge', () => {
  const source = 'FROM alpine:3.22\n<<<<<<< HEAD\nCMD ["a"]\n=======\nCMD ["b"]\n>>>>>>> 0a1b2c3 (work)\n';
  const message = (word: string) =>
    `\`${word}\` is left over from a merge that was not finished, so the image does not build. Keep one of the two versions, and delete the lines with \`<<<<<<<\`, \`=======\` and \`>>>>>>>\`.`;
  expect(checkRule(id, source)).toEqual([
    { messageId: 'conflict', at: '2:1-2:8', text: '<<<<<<<', message: message('<<<<<<<') },
    { messageId: 'conflict', at: '4:1-4:8', text: '=======', message: message('=======') },
    { messageId: 'conflict', at: '6:1-6:8', text: '>>>>>>>', message: message('>>>>>>>') },
  ]);
});
