import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'no-duplicate-instruction';

test('reports each instruction that a later one replaces', () => {
  const source =
    'FROM a:1\nCMD ["a"]\nENTRYPOINT ["x"]\nCMD ["b"]\nHEALTHCHECK NONE\nENTRYPOINT ["y"]\nHEALTHCHECK CMD true\nCMD ["c"]\n';
  expect(checkRule(id, source).map(({ messageId, at, message }) => [messageId, at, message])).toEqual([
    [
      'cmd',
      '2:1-2:4',
      'This `CMD` has no effect, because line 8 replaces it. Remove it, or give each command a stage of its own.',
    ],
    [
      'entrypoint',
      '3:1-3:11',
      'This `ENTRYPOINT` has no effect, because line 6 replaces it. Remove it, or give each program a stage of its own.',
    ],
    [
      'cmd',
      '4:1-4:4',
      'This `CMD` has no effect, because line 8 replaces it. Remove it, or give each command a stage of its own.',
    ],
    [
      'healthcheck',
      '5:1-5:12',
      'This `HEALTHCHECK` has no effect, because line 7 replaces it. Remove it, or join both probes in one command.',
    ],
  ]);
});

test('a stage may set what another one has set; ONBUILD and the CMD of a health check do not count', () => {
  const source = 'FROM a:1 AS x\nCMD ["a"]\nFROM x\nCMD ["b"]\nONBUILD CMD ["c"]\nHEALTHCHECK CMD true\n';
  expect(checkRule(id, source)).toEqual([]);
});

test('removes all lines of the instruction', () => {
  expect(fixed(id, 'FROM a:1\nCMD a \\\n  b\nCMD c')).toBe('FROM a:1\nCMD c');
  expect(fixed(id, 'FROM a:1\r\nCMD a\r\nCMD c\r\n')).toBe('FROM a:1\r\nCMD c\r\n');
});
