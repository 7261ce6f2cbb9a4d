/**
 * Reads random Dockerfiles: `npm run fuzz -- [--runs N] [--seed N]`. Prints the seed, which makes the same files again, and
 * how long the slowest took. Fails where a text throws, loses something or takes too long.
 */
import fc from 'fast-check';
import { readArguments, readNumber } from '../../scripts/command-line.mjs';
import { dockerfiles } from './arbitraries.ts';
import { checkText } from './property.ts';

/** Milliseconds for a text of some hundred characters, which takes a twentieth of one. */
const BOUND = 20;

const { values } = readArguments('npm run fuzz -- [--runs N] [--seed N]', {
  options: { runs: { type: 'string', default: '200000' }, seed: { type: 'string' } },
});
const largest = 2 ** 31 - 1;
const numRuns = readNumber('--runs', values.runs, largest);
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : readNumber('--seed', values.seed, largest);
const start = performance.now();
let slowest = 0;
console.log(`seed ${seed}, ${numRuns} cases`);
const details = fc.check(fc.property(dockerfiles, checkInTime), { seed, numRuns, verbose: 0 });
if (details.failed) {
  console.log(fc.defaultReportMessage(details));
  process.exitCode = 1;
}
console.log(`${details.numRuns} cases in ${((performance.now() - start) / 1000).toFixed(1)} s`);
console.log(`the slowest took ${slowest.toFixed(1)} ms of ${BOUND}`);

/** A text that seems slow is read again: what is slow every time is no pause of the machine. */
function checkInTime(text: string): void {
  let time = timeOf(text);
  for (let again = 0; again < 5 && time > Math.max(slowest, BOUND / 10); again++) time = Math.min(time, timeOf(text));
  slowest = Math.max(slowest, time);
  if (time > BOUND) throw new Error(`reading takes ${time.toFixed(1)} ms`);
}

function timeOf(text: string): number {
  const before = performance.now();
  checkText(text);
  return performance.now() - before;
}
