/** Runs a benchmark by its name: `npm run bench -- parse`. */
import { refuse } from '../scripts/command-line.mjs';

type Benchmark = { readonly main: (args: readonly string[]) => number };

const benchmarks = new Map<string, () => Promise<Benchmark>>([
  ['check', () => import('./check.ts')],
  ['parse', () => import('./parse.ts')],
  ['precision', () => import('./precision.ts')],
]);

const [name = '', ...args] = process.argv.slice(2);
const load = benchmarks.get(name);
if (!load) refuse(`usage: npm run bench -- ${[...benchmarks.keys()].join(' | ')} [ARGUMENTS]`);
process.exitCode = (await load()).main(args);
