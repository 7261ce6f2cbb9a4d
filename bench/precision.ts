/** How many findings on real files are true: `npm run bench -- precision`. The rows were read one by one, see precision/README.md. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { refuse } from '../scripts/command-line.mjs';

export interface Row {
  readonly repository: string;
  readonly path: string;
  readonly commit: string;
  readonly line: number;
  readonly rule: string;
  readonly isTrue: boolean;
  readonly why: string;
}

const file = join(import.meta.dirname, 'precision/findings.tsv');
/** Below this a rule is mended or leaves `recommended`. */
export const wanted = 0.95;

/** @throws Error with the line of a row that cannot be read */
export function readRows(text: string): readonly Row[] {
  const [, ...lines] = text.trimEnd().split('\n');
  return lines.map((line, index) => {
    const [repository, path, commit, at, rule, verdict, why] = line.split('\t');
    const isWhole = repository && path && commit && /^\d+$/.test(at ?? '') && rule && why;
    if (!isWhole || (verdict !== 'true' && verdict !== 'false'))
      throw new Error(`findings.tsv:${index + 2}: a row is repository, path, commit, line, rule, true or false, why`);
    return { repository, path, commit, line: Number(at), rule, isTrue: verdict === 'true', why };
  });
}

/** True findings and all of them, by rule, most rows first. */
export function shares(rows: readonly Row[]): readonly { rule: string; right: number; all: number }[] {
  const byRule = Map.groupBy(rows, ({ rule }) => rule);
  return [...byRule]
    .map(([rule, own]) => ({ rule, right: own.filter(({ isTrue }) => isTrue).length, all: own.length }))
    .sort((a, b) => b.all - a.all || (a.rule < b.rule ? -1 : 1));
}

/** Prints the shares. */
export function main(): number {
  const rows = rowsOfFile();
  for (const { rule, right, all } of shares(rows)) {
    const mark = right / all < wanted ? '  below 95 %' : '';
    console.log(`${rule.padEnd(34)} ${right} of ${all} true${mark}`);
  }
  const right = rows.filter(({ isTrue }) => isTrue).length;
  console.log(`${right} of ${rows.length} findings are true (${((100 * right) / rows.length).toFixed(1)} %)`);
  return 0;
}

function rowsOfFile(): readonly Row[] {
  try {
    return readRows(readFileSync(file, 'utf8'));
  } catch (error) {
    return refuse((error as Error).message);
  }
}
