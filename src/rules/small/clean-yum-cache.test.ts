import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'clean-yum-cache';
const found = (source: string, inputs = {}) =>
  checkRule(id, `FROM rockylinux/rockylinux:9\n${source}\n`, inputs).map(({ text }) => text);

test('the message names the program', () => {
  expect(checkRule(id, 'FROM rockylinux/rockylinux:9\nRUN yum install -y httpd\n')).toEqual([
    {
      messageId: 'cache',
      at: '2:5-2:25',
      text: 'yum install -y httpd',
      message:
        'What `yum` downloads stays in the layer, though nothing needs it. Empty the cache at the end of the same `RUN`: `yum clean all`.',
    },
  ]);
});

test.each<[string, string[]]>([
  ['RUN yum install -y a && yum clean all && yum install -y b', ['yum install -y b']],
  ['RUN yum -y update', ['yum -y update']],
  ['RUN yum clean all && yum install -y a', ['yum install -y a']],
  ['RUN yum install -y a && yum clean metadata', ['yum install -y a']],
  ['ONBUILD RUN yum install -y a', ['yum install -y a']],
  ['RUN <<EOF\nyum install -y a\nEOF', ['yum install -y a']],
  ['RUN ["yum", "install", "-y", "a"]', ['"yum", "install", "-y", "a"']],
  ['RUN yum install -y a && rm -rf /var/cache/apk /tmp/.c', ['yum install -y a']],
  ['RUN yum groupinstall -y a', ['yum groupinstall -y a']],
  ['RUN yum group install -y a', ['yum group install -y a']],
  ['RUN yum clean all && yum -y module install a:1', ['yum -y module install a:1']],
])('%s', (source, expected) => {
  expect(found(source)).toEqual(expected);
});

test.each([
  'RUN yum install -y a && yum clean all',
  'RUN yum install -y a && yum -y clean all',
  'RUN yum install -y a; rm -rf /var/cache/yum',
  'RUN yum install -y a && rm -rf /var/cache/yum/*',
  'RUN yum install -y a && rm -rf /var/cache/{yum,dnf,libdnf5}',
  'RUN yum install -y a && rm -rf /var/cache/*',
  'RUN --mount=type=cache,target=/var/cache/yum yum install -y a',
  'RUN --mount=type=tmpfs,target=/var/cache yum install -y a',
  'RUN yum install -y a\nFROM scratch\nCOPY a b',
  'RUN yum makecache',
  'RUN yum remove -y a',
  'RUN yum group install -y a && yum clean all',
  'RUN yum module enable -y a:1 && yum group list',
])('not %s', (source) => {
  expect(found(source)).toEqual([]);
});

test('hadolint judges every stage', () => {
  expect(found('RUN yum install -y a\nFROM scratch\nCOPY a b', { preset: 'hadolint' })).toEqual(['yum install -y a']);
});

test('a stage that the image is built on counts', () => {
  expect(checkRule(id, 'FROM rockylinux/rockylinux:9 AS a\nRUN yum install -y a\nFROM a\n').length).toBe(1);
});

test.each([
  ['RUN yum install -y a', 'RUN yum install -y a && yum clean all'],
  ['RUN yum install -y \\\n    a \\\n    b', 'RUN yum install -y \\\n    a \\\n    b && yum clean all'],
  ['RUN <<EOF\nyum install -y a\nEOF', 'RUN <<EOF\nyum install -y a\nyum clean all\nEOF'],
  ['RUN yum install -y a || true', 'RUN yum install -y a || true'],
  ['RUN sudo yum install -y a', 'RUN sudo yum install -y a && sudo yum clean all'],
])('%s is mended', (before, after) => {
  expect(fixed(id, `FROM rockylinux/rockylinux:9\n${before}\n`)).toBe(`FROM rockylinux/rockylinux:9\n${after}\n`);
});
