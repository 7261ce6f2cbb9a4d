import { expect, test } from 'vitest';
import { createChecker } from '../../checker/checker.ts';
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

const mark = (word: string) =>
  `\`${word}\` is left over from a merge that was not finished, so the image does not build. Keep one of the two versions, and delete the lines with \`<<<<<<<\`, \`=======\` and \`>>>>>>>\`.`;

test('the markers of a merge are one finding a conflict', () => {
  const conflict = '<<<<<<< HEAD\nCMD ["a"]\n||||||| 0a1b2c3\n=======\nCMD ["b"]\n>>>>>>> 0a1b2c3 (work)\n';
  expect(checkRule(id, `FROM alpine:3.22\n${conflict}USER 1\n${conflict}`)).toEqual([
    { messageId: 'conflict', at: '2:1-2:8', text: '<<<<<<<', message: mark('<<<<<<<') },
    { messageId: 'conflict', at: '9:1-9:8', text: '<<<<<<<', message: mark('<<<<<<<') },
  ]);
});

test.each(['<<<<<<< HEAD', '|||||||', '=======', '>>>>>>> work'])('a marker that is left alone: %s', (line) => {
  const word = line.slice(0, 7);
  expect(checkRule(id, `FROM alpine:3.22\n${line}\n`)).toEqual([
    { messageId: 'conflict', at: '2:1-2:8', text: word, message: mark(word) },
  ]);
});

test.each([
  [
    'a merge in the middle of a RUN',
    'FROM a:1\nRUN b && \\\n<<<<<<< HEAD\n c \\\n=======\n d \\\n>>>>>>> work\n && e\nUSER 1\nRUNN f\n',
    ['3:1-3:8 <<<<<<<', '10:1-10:5 RUNN'],
  ],
  ['and of an ENV', 'FROM a:1\nENV A=1 \\\n<<<<<<< HEAD\n B=1\n=======\n B=2\n>>>>>>> work\n', ['3:1-3:8 <<<<<<<']],
  [
    'text of a heredoc',
    'FROM a:1\nRUN <<EOF\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> work\nEOF\nRUNN f\n',
    ['9:1-9:5 RUNN'],
  ],
  ['signs that are text', 'FROM a:1\nRUN a \\\n  <<<<<<< b\nRUNN f\n', ['4:1-4:5 RUNN']],
])('%s', (_, source, expected) => {
  expect(checkRule(id, source).map(({ at, text }) => `${at} ${text}`)).toEqual(expected);
});

test('rules that see both versions are silent where a merge is not finished', () => {
  const conflict = (one: string, other: string) => `<<<<<<< HEAD\n${one}\n=======\n${other}\n>>>>>>> work\n`;
  const source =
    conflict('FROM alpine:3.22 AS a', 'FROM alpine:3.23 AS a') +
    'RUN b && \\\n' +
    conflict(' c && \\', ' d && \\') +
    ' e\nENV A=1 \\\n' +
    conflict(' B=1', ' B=2') +
    conflict('CMD ["a"]', 'CMD ["b"]');
  const { findings } = createChecker({ preset: 'strict', rules: { 'user-required': 'off' } }).check(source);
  expect(findings.filter(({ property }) => property === 'syntax' || property === 'linux-process')).toMatchObject(
    [1, 7, 14, 19].map((line) => ({ rule: id, messageId: 'conflict', range: { start: { line, column: 1 } } })),
  );
});
