/** Dockerfiles, judged by the project's own checker. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CheckOptions, Result } from '../../../src/checker/types.ts';
import type { Example } from '../load.ts';

export type Checker = (source: string, options?: CheckOptions) => Result;

/** The checker of `src/index.ts`, or null as long as there is none. */
export async function loadChecker(): Promise<Checker | null> {
  const file = join(import.meta.dirname, '../../../src/index.ts');
  if (!existsSync(file)) return null;
  try {
    const { check } = (await import(pathToFileURL(file).href)) as { check: Checker };
    return check;
  } catch (error) {
    console.error((error as Error).message);
    return null;
  }
}

/** A good Dockerfile has no finding under `recommended`, a bad one exactly those it promises. */
export function checkDockerfile({ data, path }: Example, source: string, check: Checker): string[] {
  const ignored = join(path, '.dockerignore');
  const options: CheckOptions = existsSync(ignored) ? { dockerignore: readFileSync(ignored, 'utf8') } : {};
  const { findings } = check(source, { preset: 'recommended', ...options });
  const promised = data?.expect?.findings ?? [];
  const found = findings.map((finding) => finding.rule);
  if (found.join() === promised.join()) return [];
  const lines = findings.map(({ rule, range, message }) => `line ${range.start.line}: ${rule}: ${message}`);
  return [
    `the checker says [${found.join(', ')}], example.yaml promises [${promised.join(', ')}].${lines.map((line) => `\n      ${line}`).join('')}`,
  ];
}
