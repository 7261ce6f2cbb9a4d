import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'pin-dnf-version';
const found = (source: string, inputs = {}) =>
  checkRule(id, `FROM fedora:43\n${source}\n`, inputs).map(({ text }) => text);

test('the message names the package', () => {
  expect(checkRule(id, 'FROM fedora:43\nRUN dnf install -y httpd\n')).toEqual([
    {
      messageId: 'unpinned',
      at: '2:20-2:25',
      text: 'httpd',
      message:
        '`httpd` has no version, so each build installs what the repository holds that day. Write `httpd-VERSION` where builds must repeat.',
    },
  ]);
});

test('a module wants a stream', () => {
  expect(checkRule(id, 'FROM fedora:43\nRUN dnf module install -y nodejs\n')).toEqual([
    {
      messageId: 'unpinnedModule',
      at: '2:27-2:33',
      text: 'nodejs',
      message: 'The module `nodejs` has no stream, so each build takes the default of the day. Write `nodejs:STREAM`.',
    },
  ]);
});

test.each<[string, string[]]>([
  ['RUN dnf install -y httpd mod_ssl-2.4.62 git-core', ['httpd', 'git-core']],
  ['RUN dnf -y install httpd', ['httpd']],
  ['RUN dnf -y --setopt install_weak_deps=False install httpd', ['httpd']],
  ['ONBUILD RUN dnf install -y httpd', ['httpd']],
  ['RUN ["dnf", "install", "-y", "httpd"]', ['"httpd"']],
  ['RUN dnf install -y httpd-$VERSION', ['httpd-$VERSION']],
])('%s', (source, expected) => {
  expect(found(source)).toEqual(expected);
});

test.each([
  'RUN dnf install -y httpd-2.4.62 a-1:1.2-3.el9.x86_64 https://a/b.rpm /tmp/c.rpm',
  'ARG VERSION\nRUN dnf install -y httpd-${VERSION}',
  'RUN VERSION=2; dnf install -y httpd-$VERSION',
  'RUN dnf install -y @development',
  'RUN dnf module install -y nodejs:22',
  'RUN dnf module enable nodejs',
  'RUN dnf groupinstall -y base',
  'RUN dnf remove -y httpd',
  'RUN dnf install -y --disableplugin subscription-manager --color never httpd-2.4',
])('not %s', (source) => {
  expect(found(source)).toEqual([]);
});

test.each([
  ['RUN dnf install -y httpd', 'RUN dnf install -y httpd-VERSION'],
  ['RUN dnf module install -y nodejs', 'RUN dnf module install -y nodejs:VERSION'],
])('%s is mended', (before, after) => {
  expect(fixed(id, `FROM fedora:43\n${before}\n`)).toBe(`FROM fedora:43\n${after}\n`);
});
