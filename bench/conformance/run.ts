/**
 * Compares our parser with the cases of another one, or with a corpus of Dockerfiles.
 *
 *     npm run conformance -- FILE.json
 *     npm run conformance -- --corpus FILE.jsonl
 */
import { readJson, readText, refuse } from '../../scripts/command-line.mjs';
import { ANSWERERS } from './answers.ts';
import { difference } from './compare.ts';
import { checkCorpus } from './corpus.ts';
import { inputOf, type Vector, type Vectors } from './vectors.ts';

process.exitCode = main(process.argv.slice(2));

function main(args: readonly string[]): number {
  const [first, second] = args;
  if (first === '--corpus' && second !== undefined) return checkCorpus(second);
  if (first === undefined || first.startsWith('--'))
    return refuse('usage: npm run conformance -- FILE.json | --corpus FILE.jsonl');
  return checkVectors(first);
}

function checkVectors(path: string): number {
  const { vectors } = readJson(readText(path), path) as Partial<Vectors>;
  if (!Array.isArray(vectors)) return refuse(`${path} has no list of "vectors"`);
  let passed = 0;
  for (const [kind, ofKind] of Map.groupBy(vectors, (vector) => vector.kind)) {
    const failures = ofKind.flatMap((vector) => {
      const found = judge(vector);
      return found === null ? [] : [`  ${vector.id}: ${found}`];
    });
    passed += ofKind.length - failures.length;
    console.log(`${kind}: ${ofKind.length - failures.length} of ${ofKind.length}`);
    for (const failure of failures) console.log(failure);
  }
  console.log(`${passed} passed, ${vectors.length - passed} failed`);
  return passed === vectors.length ? 0 : 1;
}

function judge(vector: Vector): string | null {
  const answerer = ANSWERERS[vector.kind];
  if (answerer === undefined) return `no adaptor for kind '${vector.kind}'`;
  try {
    return difference(vector, answerer(inputOf(vector)));
  } catch (error) {
    return `threw ${String(error)}`;
  }
}
