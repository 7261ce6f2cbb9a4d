/**
 * Reads random Dockerfiles: `npm run fuzz -- [--runs N] [--seed N]`. Prints the seed; the same seed makes the same files.
 */
import fc from 'fast-check';
import { parseArgs } from 'node:util';
import { dockerfiles } from './arbitraries.ts';
import { checkText } from './property.ts';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '200000' }, seed: { type: 'string' } } });
const numRuns = Number(values.runs);
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
const start = performance.now();
console.log(`seed ${seed}, ${numRuns} cases`);
const details = fc.check(fc.property(dockerfiles, checkText), { seed, numRuns, verbose: 0 });
if (details.failed) {
  console.log(fc.defaultReportMessage(details));
  process.exitCode = 1;
}
console.log(`${details.numRuns} cases in ${((performance.now() - start) / 1000).toFixed(1)} s`);
