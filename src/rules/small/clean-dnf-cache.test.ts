import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'clean-dnf-cache';
const found = (source: string, inputs = {}) =>
  checkRule(id, `FROM fedora:43\n${source}\n`, inputs).map(({ text }) => text);

test('the message names the program', () => {
  expect(checkRule(id, 'FROM fedora:43\nRUN dnf install -y httpd\n')).toEqual([
    {
      messageId: 'cache',
      at: '2:5-2:25',
      text: 'dnf install -y httpd',
      message:
        'What `dnf` downloads stays in the layer, though nothing needs it. Empty the cache at the end of the same `RUN`: `dnf clean all`.',
    },
  ]);
});

test.each<[string, string[]]>([
  ['RUN dnf install -y a && dnf clean all && dnf install -y b', ['dnf install -y b']],
  ['RUN dnf -y update', ['dnf -y update']],
  ['RUN dnf clean all && dnf install -y a', ['dnf install -y a']],
  ['RUN dnf install -y a && dnf clean metadata', ['dnf install -y a']],
  ['ONBUILD RUN dnf install -y a', ['dnf install -y a']],
  ['RUN <<EOF\ndnf install -y a\nEOF', ['dnf install -y a']],
  ['RUN ["dnf", "install", "-y", "a"]', ['"dnf", "install", "-y", "a"']],
  ['RUN dnf install -y a && rm -rf /var/cache/apk /tmp/.c', ['dnf install -y a']],
  ['RUN dnf install -y a && find /var/cache -name "*.solv" -delete', ['dnf install -y a']],
  ['RUN microdnf install -y a && dnf clean all', ['microdnf install -y a']],
  ['RUN dnf in -y a', ['dnf in -y a']],
  ['RUN dnf group install -y a', ['dnf group install -y a']],
  ['RUN dnf clean all && dnf -y module install a:1', ['dnf -y module install a:1']],
])('%s', (source, expected) => {
  expect(found(source)).toEqual(expected);
});

test.each([
  'RUN dnf install -y a && dnf clean all',
  'RUN dnf install -y a && dnf -y clean all',
  'RUN dnf install -y a; rm -rf /var/cache/dnf',
  'RUN dnf install -y a && find /var/cache -type f -delete',
  'RUN dnf install -y a && /build/cleanup.sh',
  'RUN dnf install -y a && rm -rf /var/cache/dnf/*',
  'RUN dnf install -y a && rm -rf /var/cache/{yum,dnf,libdnf5}',
  'RUN dnf install -y a && rm -rf /var/cache/*',
  'RUN --mount=type=cache,target=/var/cache/dnf dnf install -y a',
  'RUN --mount=type=tmpfs,target=/var/cache dnf install -y a',
  'RUN dnf install -y a\nFROM scratch\nCOPY a b',
  'RUN dnf makecache',
  'RUN dnf remove -y a',
  'RUN dnf group install -y a && dnf clean all',
  'RUN dnf module enable -y a:1 && dnf group list',
])('not %s', (source) => {
  expect(found(source)).toEqual([]);
});

test('hadolint judges every stage', () => {
  expect(found('RUN dnf install -y a\nFROM scratch\nCOPY a b', { preset: 'hadolint' })).toEqual(['dnf install -y a']);
});

test('a stage that the image is built on counts', () => {
  expect(checkRule(id, 'FROM fedora:43 AS a\nRUN dnf install -y a\nFROM a\n').length).toBe(1);
});

test.each([
  ['RUN dnf install -y a', 'RUN dnf install -y a && dnf clean all'],
  ['RUN dnf install -y \\\n    a \\\n    b', 'RUN dnf install -y \\\n    a \\\n    b && dnf clean all'],
  ['RUN <<EOF\ndnf install -y a\nEOF', 'RUN <<EOF\ndnf install -y a\ndnf clean all\nEOF'],
  ['RUN dnf install -y a || true', 'RUN dnf install -y a || true'],
  ['RUN sudo dnf install -y a', 'RUN sudo dnf install -y a && sudo dnf clean all'],
])('%s is mended', (before, after) => {
  expect(fixed(id, `FROM fedora:43\n${before}\n`)).toBe(`FROM fedora:43\n${after}\n`);
});

test('microdnf has a message of its own', () => {
  expect(checkRule(id, 'FROM fedora:44\nRUN microdnf install -y a\n').map(({ messageId }) => messageId)).toEqual([
    'micro',
  ]);
});
