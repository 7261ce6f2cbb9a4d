/** `npm run examples [-- practice…] [--validate-only] [--real-bases] [--record] [--verbose]` */
import { readArguments, refuse } from '../../scripts/command-line.mjs';
import { loadExamples } from './load.ts';
import { prove, runs, type Proof } from './prove.ts';
import { record } from './record.ts';
import { problemsOf, summary, table, type Judged } from './report.ts';
import { createStore, findTool, optionalTools, requiredTools } from './tools.ts';
import { awaitedRules, loadChecker } from './validate/dockerfile.ts';
import { validateExample } from './validate/index.ts';

const usage = 'npm run examples [-- PRACTICE…] [--validate-only] [--real-bases] [--record] [--verbose]';
const { values: options, positionals } = readArguments(usage, {
  allowPositionals: true,
  options: {
    'validate-only': { type: 'boolean', default: false },
    'real-bases': { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
});

const began = Date.now();
const strict = process.env['CI'] === 'true';
const examples = loadExamples(positionals).map((one) => ({ ...one, onRealBases: options['real-bases'] }));
const missed = positionals.filter((name) => !examples.some(({ id, practice }) => id === name || practice === name));
if (missed.length > 0) refuse(`No example is called ${missed.join(' or ')}.`);

const checker = await loadChecker();
const missing = options['validate-only'] ? [] : missingTools();
const starting = !options['validate-only'] && missing.length === 0;
const proofs = starting ? await proveAll() : new Map<string, Proof>();
const judged: Judged[] = examples.map((example) => ({
  example,
  verdict: validateExample(example, checker),
  proof: proofs.get(example.id) ?? null,
}));

if (options.verbose) printOutcomes(judged);
console.log(table(judged, starting));
console.log(`\n${summary(judged, (Date.now() - began) / 1000)}`);
const awaited = awaitedRules(examples, checker);
if (awaited.length > 0)
  console.log(`Promised findings not asked for, the rules are not written yet: ${awaited.join(', ')}.`);
if (missing.length > 0)
  console.log(`Not run, because these tools are missing or may not be used: ${missing.join(', ')}.`);
const problems = problemsOf(judged);
for (const problem of problems) console.error(`\n${problem}`);
if (options.record && starting) {
  await record(
    judged,
    loadExamples().map(({ id }) => id),
    new Date().toISOString().slice(0, 10),
  );
}
if (options.record && !starting) console.error('Nothing is recorded: nothing was run.');
process.exitCode = problems.length > 0 || (strict && missing.length > 0) ? 1 : 0;

function missingTools(): string[] {
  if (!examples.some(runs)) return [];
  const wanted = strict ? [...requiredTools, ...optionalTools] : requiredTools;
  const absent: string[] = wanted.filter((name) => !findTool(name));
  if (process.getuid?.() !== 0) absent.push('root');
  return absent;
}

async function proveAll(): Promise<Map<string, Proof>> {
  const store = await createStore();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void store.remove().finally(() => process.exit(130)));
  }
  try {
    return await prove(store, examples);
  } finally {
    await store.remove();
  }
}

function printOutcomes(all: readonly Judged[]): void {
  for (const { example, proof } of all) {
    for (const { name, outcome } of proof?.cases ?? []) console.log(example.id, name ?? '', outcome);
  }
}
