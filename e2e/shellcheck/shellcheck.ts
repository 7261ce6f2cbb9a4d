/** The `shellcheck` program. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Script } from './scripts.ts';

/** Null where it is not installed. */
export function shellcheckVersion(): string | null {
  const { stdout, status } = spawnSync('shellcheck', ['--version'], { encoding: 'utf8' });
  return status === 0 ? (/^version: (.*)$/m.exec(stdout)?.[1] ?? 'of unknown version') : null;
}

/** The codes it reports of each script, as hadolint asks it. `folder` is for its input. */
export function codesOf(scripts: readonly Script[], folder: string): readonly ReadonlySet<string>[] {
  const codes = scripts.map(() => new Set<string>());
  for (const dialect of ['sh', 'bash', 'dash', 'ksh'] as const) {
    const files = new Map<string, number>();
    scripts.forEach((script, index) => {
      if (script.dialect !== dialect) return;
      const file = join(folder, `${index}.sh`);
      writeFileSync(file, [...script.preamble, script.text, ''].join('\n'));
      files.set(file, index);
    });
    for (const { file, line, code } of run(dialect, [...files.keys()])) {
      const index = files.get(file);
      if (index !== undefined && line > (scripts[index]?.preamble.length ?? 0)) codes[index]?.add(`SC${code}`);
    }
  }
  return codes;
}

interface Comment {
  readonly file: string;
  readonly line: number;
  readonly code: number;
}

function run(dialect: string, files: readonly string[]): readonly Comment[] {
  if (files.length === 0) return [];
  const options = ['--shell', dialect, '--severity', 'style', '--exclude', 'SC1090,SC1091,SC2187', '--format', 'json'];
  const { stdout, stderr } = spawnSync('shellcheck', [...options, ...files], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (!stdout.startsWith('[')) throw new Error(`shellcheck said ${stderr || stdout}`);
  return JSON.parse(stdout) as Comment[];
}
