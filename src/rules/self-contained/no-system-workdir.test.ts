import { expect, test } from 'vitest';
import { checkRule, unknownTo } from '../testing/check.ts';

const id = 'no-system-workdir';
const found = (line: string) => checkRule(id, `FROM a:1\n${line}\n`).map(({ text }) => text);

test('the path', () => {
  expect(checkRule(id, 'FROM a:1\nWORKDIR /proc/self/fd/7\n')).toEqual([
    {
      messageId: 'system',
      at: '2:9-2:24',
      text: '/proc/self/fd/7',
      message:
        '`/proc/self/fd/7` belongs to the kernel or to the start of a host; a working directory there has been used to break out of containers. Use a directory of the application.',
    },
  ]);
});

test.each([
  ['WORKDIR "/sys"', ['"/sys"']],
  ['workdir //dev//shm/', ['//dev//shm/']],
  ['ARG D=/boot\nWORKDIR ${D}', ['${D}']],
  ['ONBUILD WORKDIR /proc', ['/proc']],
])('%s', (line, expected) => {
  expect(found(line)).toEqual(expected);
});

test.each(['WORKDIR /app', 'WORKDIR /development', 'WORKDIR proc', 'WORKDIR /app/sys', 'WORKDIR C:\\proc', 'WORKDIR'])(
  'not %s',
  (line) => {
    expect(found(line)).toEqual([]);
  },
);

test('says what it cannot know', () => {
  expect(unknownTo(id, 'FROM a:1\nARG D\nWORKDIR $D\n')).toEqual([
    { text: '$D', why: 'the build argument `D` has no default' },
  ]);
});
