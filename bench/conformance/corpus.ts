import { DockerfileParser } from 'dockerfile-ast';
import { parse } from '../../src/dockerfile/parse.ts';
import type { Dockerfile } from '../../src/dockerfile/tree.ts';
import { readCorpus } from '../corpus.ts';
import { violations } from './invariants.ts';

/** Checks each file of a corpus: what must hold for any text, and the instructions a second reader finds. */
export function checkCorpus(path: string): number {
  const entries = readCorpus(path);
  let broken = 0;
  let instructions = 0;
  let differing = 0;
  for (const { id, text } of entries) {
    const file = parse(text);
    const found = violations(file);
    if (found.length > 0) broken++;
    for (const violation of found) console.log(`${id}: ${violation}`);
    const ours = instructionsOf(file);
    instructions += ours.length;
    const difference = firstDifference(ours, secondReading(text));
    if (difference === null) continue;
    differing++;
    console.log(`${id}: ${difference}`);
  }
  console.log(`${entries.length} files, ${instructions} instructions`);
  console.log(`${entries.length - broken} lossless with exact ranges, ${broken} not`);
  console.log(`${entries.length - differing} with the instructions dockerfile-ast finds, ${differing} not`);
  return broken === 0 ? 0 : 1;
}

/** `line NAME`, one an instruction. */
function instructionsOf(file: Dockerfile): string[] {
  return file.instructions.map(({ name, start }) => `${file.position(start).line} ${name}`);
}

function secondReading(text: string): string[] {
  const withoutMark = text.startsWith('\ufeff') ? text.slice(1) : text;
  const instructions = DockerfileParser.parse(withoutMark).getInstructions();
  return instructions.map((one) => `${one.getRange().start.line + 1} ${one.getKeyword()}`);
}

function firstDifference(ours: readonly string[], theirs: readonly string[]): string | null {
  const length = Math.max(ours.length, theirs.length);
  for (let index = 0; index < length; index++) {
    if (ours[index] === theirs[index]) continue;
    return `here ${ours[index] ?? 'nothing'}, there ${theirs[index] ?? 'nothing'}`;
  }
  return null;
}
