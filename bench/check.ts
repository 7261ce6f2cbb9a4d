/** How fast the checker is over real files: `npm run bench -- check CORPUS.jsonl [preset]`. */
import { refuse } from '../scripts/command-line.mjs';
import { createChecker, presetDescriptions } from '../src/index.ts';
import type { PresetName } from '../src/index.ts';
import { readCorpus } from './corpus.ts';

const rounds = 12;
const warm = 4;

/** Prints the times of all rules of a preset, each file by itself. */
export function main([path, preset = 'strict']: readonly string[]): number {
  if (path === undefined || !Object.hasOwn(presetDescriptions, preset))
    return refuse(`usage: npm run bench -- check CORPUS.jsonl [${Object.keys(presetDescriptions).join(' | ')}]`);
  const texts = readCorpus(path).map(({ text }) => text);
  const checker = createChecker({ preset: preset as PresetName });
  const best = new Float64Array(texts.length).fill(Infinity);
  for (let round = 0; round < rounds; round++) {
    texts.forEach((text, index) => {
      const before = performance.now();
      checker.check(text);
      const time = performance.now() - before;
      if (round >= warm) best[index] = Math.min(best[index]!, time);
    });
  }
  report(
    preset,
    texts,
    [...best].sort((a, b) => a - b),
  );
  return 0;
}

/** The best time of each file, so that other work on the machine does not count. */
function report(preset: string, texts: readonly string[], times: readonly number[]): void {
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  const seconds = times.reduce((sum, time) => sum + time, 0) / 1000;
  const at = (share: number) => {
    const time = times[Math.min(times.length - 1, Math.floor(share * times.length))]!;
    return `${(time * 1000).toFixed(0)} µs`;
  };
  console.log(
    `${preset}: ${texts.length} files, ${megabytes.toFixed(1)} MB, warm, best of ${rounds - warm} rounds a file`,
  );
  console.log(`a file: median ${at(0.5)}, p90 ${at(0.9)}, p99 ${at(0.99)}, slowest ${at(1)}`);
  console.log(`throughput: ${(megabytes / seconds).toFixed(1)} MB/s, one thread`);
}
