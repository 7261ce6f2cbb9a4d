/** The recorded runs of the examples, `content/examples/results.json`: what stands behind "Measured". */
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

const root = 'content/examples';

interface Results {
  readonly runs: Readonly<Record<string, { readonly recorded: string }>>;
}

let results: Results | undefined;

/**
 * The day the run of an example, `exit-codes/docker`, was recorded; undefined where the example is a build that has to fail: the
 * tests run it, and there is nothing to record. Throws with the file that names it and the remedy where there is no such run.
 */
export function recordedDay(run: string, namedIn: string): Date | undefined {
  results ??= JSON.parse(readFileSync(`${root}/results.json`, 'utf8')) as Results;
  const day = results.runs[run]?.recorded;
  if (day !== undefined) return new Date(day);
  if (buildFails(`${root}/${run}/example.yaml`)) return undefined;
  throw new Error(
    `${namedIn}: <Evidence run="${run}">: ${root}/results.json has no run of ${run}. Correct the name, or record it: npm run examples -- ${run.split('/')[0]} --record`,
  );
}

function buildFails(file: string): boolean {
  if (!existsSync(file)) return false;
  const { expect } = parse(readFileSync(file, 'utf8')) as { expect?: { build?: string } };
  return expect?.build === 'fails';
}
