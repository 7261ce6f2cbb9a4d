import { expect, test } from 'vitest';
import { lookupBaseImage } from './base-images/lookup.ts';
import { defaultShell, shellOf } from './shells.ts';

test.each([
  [['/bin/sh', '-c'], 'sh', []],
  [['/bin/bash', '-eo', 'pipefail', '-c'], 'bash', ['errexit', 'pipefail']],
  [['/bin/bash', '-o', 'errexit', '-o', 'nounset', '-c'], 'bash', ['errexit', 'nounset']],
  [['/bin/ash', '-euxo', 'pipefail', '-c'], 'ash', ['errexit', 'nounset', 'xtrace', 'pipefail']],
  [['/usr/bin/env', '-S', 'zsh', '-c'], 'zsh', []],
  [['/bin/busybox', 'sh', '-c'], 'ash', []],
  [['/busybox/sh', '-c'], 'ash', []],
  [['powershell.exe', '-Command'], 'powershell', []],
  [['pwsh', '-c'], 'powershell', []],
  [['cmd', '/S', '/C'], 'cmd', []],
  [['python3', '-c'], 'other', []],
  [[], 'other', []],
])('%j', (argv, language, options) => {
  const shell = shellOf(argv, null, null);
  expect({ ...shell, options: [...shell.options] }).toEqual({ argv, language, source: null, options });
});

test.each([
  ['debian', 'dash'],
  ['alpine', 'ash'],
  ['fedora', 'bash'],
] as const)('/bin/sh of %s is %s', (repository, language) => {
  const base = lookupBaseImage({ registry: null, repository, tag: null, digest: null });
  expect(defaultShell(false, base)).toEqual({ argv: ['/bin/sh', '-c'], language, source: null, options: new Set() });
});

test('an image may declare its shell, and Windows has another', () => {
  const notebook = lookupBaseImage({
    registry: 'quay.io',
    repository: 'jupyter/base-notebook',
    tag: 'latest',
    digest: null,
  });
  expect(defaultShell(false, notebook).argv).toEqual(['/bin/bash', '-o', 'pipefail', '-c']);
  expect(defaultShell(true, null)).toEqual({
    argv: ['cmd', '/S', '/C'],
    language: 'cmd',
    source: null,
    options: new Set(),
  });
});
