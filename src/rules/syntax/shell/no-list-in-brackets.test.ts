import { expect, test } from 'vitest';
import { checkRule, fixed } from '../../testing/check.ts';

const id = 'no-list-in-brackets';
const found = (run: string) => checkRule(id, `RUN ${run}`, { fragment: true }).map(({ at, text }) => [at, text]);

test('a list of directories', () => {
  expect(checkRule(id, 'RUN rm -rf /var/[log,tmp]/* /tmp/*', { fragment: true })).toEqual([
    {
      messageId: 'list',
      at: '1:17-1:26',
      text: '[log,tmp]',
      message:
        '`[log,tmp]` stands for one character out of these, not for one of the words, so `/var/log/*` is not meant. Write the paths one by one.',
    },
  ]);
});

test.each([
  ['cd /x && mkdir -p a[bb,cc,dd]', [['1:24-1:34', '[bb,cc,dd]']]],
  ['chmod 600 *.[pem,key]', [['1:17-1:26', '[pem,key]']]],
])('finds %s', (run, expected) => {
  expect(found(run)).toEqual(expected);
});

test.each([
  'rm -rf /var/[a-z]* /x/[,.]y /y/[a,b] /z/[a-z,A-Z]',
  'rm -rf /var/[log,t]/*',
  'rm -rf "/var/[log,tmp]"',
  'rm -rf /var/{log,tmp}',
  'pip install .[dev,test] a[bb,cc]',
  'echo [aa,bb]',
])('not %s', (run) => {
  expect(found(run)).toEqual([]);
});

test('the fix writes the paths out', () => {
  const after = 'RUN rm -rf /var/log/* /var/tmp/* /tmp/*\n';
  expect(fixed(id, 'RUN rm -rf /var/[log,tmp]/* /tmp/*\n', { fragment: true })).toBe(after);
  expect(fixed(id, after, { fragment: true })).toBe(after);
});
