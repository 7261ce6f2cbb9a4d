import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

function run(script: string, ...args: readonly string[]): Promise<{ code: unknown; stdout: string; stderr: string }> {
  return new Promise((done) =>
    execFile(process.execPath, [`scripts/${script}.mjs`, ...args], { cwd: root }, (error, stdout, stderr) =>
      done({ code: error?.code ?? 0, stdout, stderr }),
    ),
  );
}

describe('a command that is called wrongly says so in a sentence', () => {
  it.concurrent.each([
    [['serve', '--bogus'], "Unknown option '--bogus'\nusage: node scripts/serve.mjs [--port N] [--dir dist]\n"],
    [['serve', '--port', '65536'], '--port takes a whole number from 0 to 65535, not 65536\n'],
    [['base-images'], 'usage: npm run base-images -- FILE.json\n'],
    [['base-images', 'no.json'], "no.json cannot be read: ENOENT: no such file or directory, open 'no.json'\n"],
    [['base-images', 'README.md'], expect.stringMatching(/^README\.md is not JSON: [^\n]+\n$/)],
    [['base-images', 'package.json'], 'package.json is no list of rows\n'],
  ] as const)('%j', async ([script, ...args], stderr) => {
    expect(await run(script, ...args)).toEqual({ code: 2, stdout: '', stderr });
  });
});
