/** The programs that "About the checker" shows run as they stand there. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';

// Each run reads the whole engine anew.
vi.setConfig({ testTimeout: 60_000 });

const page = readFileSync('content/guide/about-the-checker.mdx', 'utf8');
const programs = Array.from(page.matchAll(/^```js\n([\s\S]*?)^```$/gm), ([, text]) => text!);

const folder = mkdtempSync(join(tmpdir(), 'library-'));
symlinkSync(resolve('.'), join(folder, 'module-container'));
programs.forEach((text, index) => writeFileSync(join(folder, `${index}.mjs`), text));
writeFileSync(join(folder, 'Dockerfile'), 'FROM alpine:3.22\nMAINTAINER me\n');
writeFileSync(join(folder, 'good.Dockerfile'), 'FROM alpine:3.22\nUSER 10001\nCMD ["date"]\n');
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
};

test('the page shows two', () => {
  expect(programs).toHaveLength(2);
});

test('the first checks the files it is given, and ends with 1 where something is found', () => {
  expect(run('0.mjs', 'Dockerfile', 'good.Dockerfile')).toEqual({
    status: 1,
    stdout: [
      'Dockerfile:2:1 warning: `MAINTAINER` is deprecated and sets a field that tools no longer read. Use the label `org.opencontainers.image.authors`. [no-maintainer]',
      '1 warning in 2 files',
      '',
    ].join('\n'),
    stderr: '',
  });
  expect(run('0.mjs', 'good.Dockerfile')).toEqual({ status: 0, stdout: 'Nothing found in 1 file\n', stderr: '' });
});

test('the second has a rule of its own', () => {
  expect(execFileSync(process.execPath, ['1.mjs'], { cwd: folder, encoding: 'utf8' })).toBe(
    '1: error: `debian:13` is not patched by anybody here. Take `registry.example.com/base/…`.\n',
  );
});
