import { expect, test } from 'vitest';
import { checkRule, fixed, unknownTo } from '../testing/check.ts';

const id = 'no-host-volume';
const found = (line: string) => checkRule(id, `FROM a:1\n${line}\n`).map(({ messageId, text }) => [messageId, text]);

test('the path', () => {
  expect(checkRule(id, 'FROM a:1\nVOLUME /data /sys\n')).toEqual([
    {
      messageId: 'system',
      at: '2:14-2:18',
      text: '/sys',
      message:
        '`/sys` belongs to the kernel or to the system, so a volume there hides what the container needs or ties it to its host. Declare a directory for data.',
    },
  ]);
});

test.each([
  ['VOLUME ["/var/run/docker.sock"]', [['socket', '"/var/run/docker.sock"']]],
  ['VOLUME /run/containerd/containerd.sock', [['socket', '/run/containerd/containerd.sock']]],
  ['VOLUME "/"', [['system', '"/"']]],
  ['VOLUME /etc/', [['system', '/etc/']]],
  [
    'VOLUME /data /dev/shm /lib/modules/x',
    [
      ['system', '/dev/shm'],
      ['system', '/lib/modules/x'],
    ],
  ],
  ['ARG D=/proc\nvolume ${D}', [['system', '${D}']]],
  ['ARG D=/proc\nVOLUME ["${D}"]', [['system', '"${D}"']]],
  ['ONBUILD VOLUME /proc', [['system', '/proc']]],
])('%s', (line, expected) => {
  expect(found(line)).toEqual(expected);
});

test.each(['VOLUME /data', 'VOLUME /etc/app', 'VOLUME /device', 'VOLUME /var/run/app', 'VOLUME', 'VOLUME []'])(
  'not %s',
  (line) => {
    expect(found(line)).toEqual([]);
  },
);

test('says what it cannot know', () => {
  expect(unknownTo(id, 'FROM a:1\nARG D\nVOLUME $D\n')).toEqual([
    { text: '$D', why: 'the build argument `D` has no default' },
  ]);
});

test('takes the line out where it has nothing else', () => {
  expect(fixed(id, 'FROM a:1\nVOLUME /proc\nCMD ["a"]\n')).toBe('FROM a:1\nCMD ["a"]\n');
  expect(fixed(id, 'FROM a:1\nVOLUME /data /proc\n')).toBe('FROM a:1\nVOLUME /data /proc\n');
});
