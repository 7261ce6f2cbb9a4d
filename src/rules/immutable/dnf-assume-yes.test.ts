import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'dnf-assume-yes';
const found = (source: string, inputs = {}) =>
  checkRule(id, `FROM fedora:43\n${source}\n`, inputs).map(({ text }) => text);

test('the message names the call', () => {
  expect(checkRule(id, 'FROM fedora:43\nRUN dnf install httpd\n')).toEqual([
    {
      messageId: 'install',
      at: '2:5-2:22',
      text: 'dnf install httpd',
      message: '`dnf install` asks before it goes on, and nobody answers during a build, so the build fails. Add `-y`.',
    },
  ]);
});

test('removals ask as well', () => {
  expect(checkRule(id, 'FROM fedora:43\nRUN dnf remove httpd\n')).toEqual([
    {
      messageId: 'other',
      at: '2:5-2:21',
      text: 'dnf remove httpd',
      message: '`dnf remove` asks before it goes on, and nobody answers during a build, so the build fails. Add `-y`.',
    },
  ]);
});

test.each<[string, string[]]>([
  ['RUN dnf update && dnf groupinstall base', ['dnf update', 'dnf groupinstall base']],
  ['RUN sudo dnf --setopt=tsflags=nodocs install httpd', ['sudo dnf --setopt=tsflags=nodocs install httpd']],
  ['RUN ["dnf", "install", "httpd"]', ['"dnf", "install", "httpd"']],
  ['ONBUILD RUN dnf install httpd', ['dnf install httpd']],
  ['RUN dnf group install base && dnf -q module install a:1', ['dnf group install base', 'dnf -q module install a:1']],
])('%s', (source, expected) => {
  expect(found(source)).toEqual(expected);
});

test.each([
  'RUN dnf -y install httpd',
  'RUN dnf install httpd -y',
  'RUN dnf install -qy httpd',
  'RUN dnf --assumeyes install httpd',
  'RUN dnf --setopt=assumeyes=1 install httpd',
  'RUN yes | dnf install httpd',
  'RUN microdnf install httpd',
  'RUN dnf clean all',
  'RUN dnf makecache',
  'RUN dnf install --downloadonly httpd',
  'RUN dnf group install -y base && dnf -y module install a:1',
  'RUN dnf group list && dnf module list install',
])('not %s', (source) => {
  expect(found(source)).toEqual([]);
});

test('the message and the fix of an install behind `group`', () => {
  const source = 'FROM fedora:43\nRUN dnf group install base\n';
  expect(checkRule(id, source).map(({ messageId, message }) => [messageId, message])).toEqual([
    [
      'install',
      '`dnf group install` asks before it goes on, and nobody answers during a build, so the build fails. Add `-y`.',
    ],
  ]);
  expect(fixed(id, source)).toBe('FROM fedora:43\nRUN dnf group install -y base\n');
});

test('hadolint looks at installs only', () => {
  expect(found('RUN dnf remove httpd', { preset: 'hadolint' })).toEqual([]);
});

test.each([
  ['RUN dnf install httpd', 'RUN dnf install -y httpd'],
  ['RUN ["dnf", "install", "httpd"]', 'RUN ["dnf", "install", "-y", "httpd"]'],
])('%s is mended', (before, after) => {
  expect(fixed(id, `FROM fedora:43\n${before}\n`)).toBe(`FROM fedora:43\n${after}\n`);
});
