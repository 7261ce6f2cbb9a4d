import { expect, test } from 'vitest';
import { checkRule } from '../testing/check.ts';

const id = 'parse-error';

test.each([
  [
    'FROM alpine:3.22\nRUN <<EOF\necho hi\n',
    {},
    [
      {
        messageId: 'heredoc',
        at: '2:5-2:10',
        text: '<<EOF',
        message:
          'The heredoc `<<EOF` has no end, so everything below belongs to it and the image does not build. Put its delimiter on a line of its own.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nWORKDIR /app\nCOPY /a <<EOF\nx\nEOF\n',
    {},
    [
      {
        messageId: 'destination',
        at: '3:9-3:14',
        text: '<<EOF',
        message: 'A heredoc is in the place of the destination, so the image does not build. Write the path last.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nWORKDIR "/app\n',
    {},
    [
      {
        messageId: 'quote',
        at: '2:9-2:14',
        text: '"/app',
        message: 'A quote is opened here and not closed, so the image does not build. Close it, or escape it.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nUSER 10001\nCMD ["sleep", 10]\n',
    {},
    [
      {
        messageId: 'values',
        at: '3:5-3:18',
        text: '["sleep", 10]',
        message:
          'The array holds something other than strings, so the image does not build. Write each value in double quotes.',
      },
    ],
  ],
  [
    "FROM alpine:3.22\nUSER it's\n",
    {},
    [
      {
        messageId: 'quote',
        at: '2:8-2:10',
        text: "'s",
        message: 'A quote is opened here and not closed, so the image does not build. Close it, or escape it.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nHEALTHCHECK CMD [null]\n',
    {},
    [
      {
        messageId: 'values',
        at: '2:13-2:23',
        text: 'CMD [null]',
        message:
          'The array holds something other than strings, so the image does not build. Write each value in double quotes.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nONBUILD WORKDIR "a\n',
    {},
    [
      {
        messageId: 'quote',
        at: '2:17-2:19',
        text: '"a',
        message: 'A quote is opened here and not closed, so the image does not build. Close it, or escape it.',
      },
    ],
  ],
])('%j %j', (source, inputs, findings) => {
  expect(checkRule(id, source, inputs)).toEqual(findings);
});

const lineMessage =
  'This line has more than 65,535 bytes, which is as far as the builder reads, so the image does not build. Break it, or put the text into a file of its own.';
const ascii = (bytes: number) => 'x'.repeat(bytes);

test.each([
  [`FROM a:1\n# ${ascii(65_534)}\n`, '2:65536-2:65537'],
  [`FROM a:1\n# ${ascii(65_533)}\r\n`, '2:65536-2:65537'],
  [`FROM a:1\n# ${ascii(65_537)}`, '2:65536-2:65540'],
  [`# ${'ä'.repeat(32_767)}\nFROM a:1\n`, '1:32769-1:32770'],
  [`# ${'€'.repeat(21_845)}\nFROM a:1\n`, '1:21847-1:21848'],
  [`# ${'😀'.repeat(16_384)}\nFROM a:1\n`, '1:32769-1:32771'],
  [`\uFEFF# ${ascii(65_531)}\nFROM a:1\n`, '1:65534-1:65535'],
  [`FROM a:1\nRUN <<E\n${ascii(65_536)}\nE\n`, '3:65536-3:65537'],
  [`FROM a:1\n# ${ascii(65_534)}\n# ${ascii(65_534)}\n`, '2:65536-2:65537'],
])('a line that the builder does not hold: %.30j', (source, at) => {
  expect(checkRule(id, source).map(({ text: _, ...finding }) => finding)).toEqual([
    { messageId: 'line', at, message: lineMessage },
  ]);
});

test.each([
  [`FROM a:1\n# ${ascii(65_533)}\n`],
  [`FROM a:1\n# ${ascii(65_532)}\r\n`],
  [`FROM a:1\n# ${ascii(65_533)}`],
  [`# ${'ä'.repeat(32_766)}x\nFROM a:1\n`],
  [`FROM a:1\nRUN ${`a ${ascii(60_000)} \\\n`.repeat(9)} b\n`],
])('a line that it does hold: %.30j', (source) => {
  expect(checkRule(id, source)).toEqual([]);
});

test.each([
  ['FROM alpine:3.22\nRUN echo "a\n', {}],
  ['FROM alpine:3.22\nRUN a \\', {}],
  ['FROM alpine:3.22\nRUN echo "<<EOF"\n', {}],
  ['FROM alpine:3.22\nRUN <<-"E" cat\n\tx\n\tE\n', {}],
  ['FROM alpine:3.22\nENV A="b\n', {}],
  ['FROM alpine:3.22\nSHELL a\n', {}],
  ["FROM alpine:3.22\nCMD ['a']\n", {}],
])('is silent: %j %j', (source, inputs) => {
  expect(checkRule(id, source, inputs)).toEqual([]);
});
