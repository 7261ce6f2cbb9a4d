import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'yum-assume-yes';
const found = (source: string, inputs = {}) =>
  checkRule(id, `FROM rockylinux/rockylinux:9\n${source}\n`, inputs).map(({ text }) => text);

test('the message names the call', () => {
  expect(checkRule(id, 'FROM rockylinux/rockylinux:9\nRUN yum install httpd\n')).toEqual([
    {
      messageId: 'install',
      at: '2:5-2:22',
      text: 'yum install httpd',
      message: '`yum install` asks before it goes on, and nobody answers during a build, so the build fails. Add `-y`.',
    },
  ]);
});

test('removals ask as well', () => {
  expect(checkRule(id, 'FROM rockylinux/rockylinux:9\nRUN yum remove httpd\n')).toEqual([
    {
      messageId: 'other',
      at: '2:5-2:21',
      text: 'yum remove httpd',
      message: '`yum remove` asks before it goes on, and nobody answers during a build, so the build fails. Add `-y`.',
    },
  ]);
});

test.each<[string, string[]]>([
  ['RUN yum update && yum groupinstall base', ['yum update', 'yum groupinstall base']],
  ['RUN sudo yum --setopt=tsflags=nodocs install httpd', ['sudo yum --setopt=tsflags=nodocs install httpd']],
  ['RUN ["yum", "install", "httpd"]', ['"yum", "install", "httpd"']],
  ['ONBUILD RUN yum install httpd', ['yum install httpd']],
  ['RUN yum group install base && yum -q module install a:1', ['yum group install base', 'yum -q module install a:1']],
])('%s', (source, expected) => {
  expect(found(source)).toEqual(expected);
});

test.each([
  'RUN yum -y install httpd',
  'RUN yum install httpd -y',
  'RUN yum install -qy httpd',
  'RUN yum --assumeyes install httpd',
  'RUN yum --setopt=assumeyes=1 install httpd',
  'RUN yes | yum install httpd',
  'RUN yum clean all',
  'RUN yum makecache',
  'RUN yum install --downloadonly httpd',
  'RUN yum group install -y base && yum -y module install a:1',
  'RUN yum group list && yum module list install',
])('not %s', (source) => {
  expect(found(source)).toEqual([]);
});

test('the message and the fix of an install behind `group`', () => {
  const source = 'FROM rockylinux/rockylinux:9\nRUN yum group install base\n';
  expect(checkRule(id, source).map(({ messageId, message }) => [messageId, message])).toEqual([
    [
      'install',
      '`yum group install` asks before it goes on, and nobody answers during a build, so the build fails. Add `-y`.',
    ],
  ]);
  expect(fixed(id, source)).toBe('FROM rockylinux/rockylinux:9\nRUN yum group install -y base\n');
});

test('hadolint looks at installs only', () => {
  expect(found('RUN yum remove httpd', { preset: 'hadolint' })).toEqual([]);
});

test.each([
  ['RUN yum install httpd', 'RUN yum install -y httpd'],
  ['RUN ["yum", "install", "httpd"]', 'RUN ["yum", "install", "-y", "httpd"]'],
])('%s is mended', (before, after) => {
  expect(fixed(id, `FROM rockylinux/rockylinux:9\n${before}\n`)).toBe(`FROM rockylinux/rockylinux:9\n${after}\n`);
});
