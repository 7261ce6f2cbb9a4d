/** How fast the parser reads a corpus, beside dockerfile-ast, and how its time grows with the size of odd files. */
import { DockerfileParser } from 'dockerfile-ast';
import { parse } from '../src/dockerfile/parse.ts';
import { readCorpus } from './corpus.ts';
import { readAll } from './read-all.ts';
import { SHAPES } from './shapes.ts';

const SCALES = [1, 4, 16] as const;

/** A CORPUS.jsonl adds the speed on real files. 1 where something grows faster than its input. */
export function main([corpus]: readonly string[]): number {
  if (corpus === undefined)
    console.log('The speed on real files, beside dockerfile-ast: npm run bench -- parse CORPUS.jsonl\n');
  else speed(corpus);
  return growth();
}

function speed(path: string): void {
  const files = readCorpus(path).map(({ text }) => text);
  const bytes = files.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const seconds = (read: (text: string) => unknown) => cost(20, () => files.forEach((text) => read(text))) / 1000;
  const peer = seconds((text) => DockerfileParser.parse(text).getInstructions());
  const rate = (time: number) => `${(bytes / 1e6 / time).toFixed(1)} MB/s`.padStart(12);
  const report = (name: string, time: number) =>
    console.log(`${name.padEnd(29)}${rate(time)}  ${(peer / time).toFixed(1).padStart(5)}× dockerfile-ast`);
  console.log(`${files.length} files, ${(bytes / 1e6).toFixed(2)} MB, one thread`);
  report('parse, details left lazy', seconds(parse));
  report(
    'parse, the whole tree read',
    seconds((text) => readAll(parse(text))),
  );
  report(
    'parse and problems',
    seconds((text) => parse(text).problems),
  );
  report(
    'parse and leaves',
    seconds((text) => parse(text).leaves()),
  );
  report('dockerfile-ast, instructions', peer);
  console.log('');
}

/** Four times the size takes four times the time, 1, or with quadratic work sixteen times, 4. Between lies noise. */
const SUSPECT = 3;

function growth(): number {
  console.log(
    `${'milliseconds to read all of the tree at'.padEnd(42)}${SCALES.map((scale) => `${scale}×`.padStart(9)).join('')}   growth`,
  );
  let suspects = 0;
  for (const { name, build } of SHAPES) {
    const sources = SCALES.map(build);
    const milliseconds = sources.map((source) => cost(6, () => readAll(parse(source))));
    const ratio = milliseconds.at(-1)! / milliseconds[1]! / (sources.at(-1)!.length / sources[1]!.length);
    const suspect = ratio > SUSPECT && milliseconds.at(-1)! > 20;
    if (suspect) suspects++;
    const columns = milliseconds.map((value) => value.toFixed(2).padStart(9)).join('');
    console.log(`${name.padEnd(42)}${columns}   ${ratio.toFixed(2)}${suspect ? '  not linear' : ''}`);
  }
  console.log(`growth: time against size from 4× to 16×; 1 is linear, above ${SUSPECT} is reported`);
  return suspects === 0 ? 0 : 1;
}

/** The clock of processor time may tick in steps of some milliseconds; a batch lasts several of them. */
const BATCH = 24;

/**
 * Milliseconds of this thread's processor time, so that other work on the machine does not count: the mean of a batch
 * of rounds, the best of several batches.
 */
function cost(batches: number, work: () => void): number {
  let rounds = 1;
  while (spent(rounds, work) < BATCH) rounds *= 2;
  return Math.min(...Array.from({ length: batches }, () => spent(rounds, work))) / rounds;
}

function spent(rounds: number, work: () => void): number {
  const before = process.threadCpuUsage();
  for (let round = 0; round < rounds; round++) work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
