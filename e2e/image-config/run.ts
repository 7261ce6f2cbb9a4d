/**
 * Builds the Dockerfiles beside it with buildah and compares the image configurations field by field with what the
 * model predicts: `npm run image-config`, or only the cases named behind `--`. Without buildah it says so and is content, but not under CI=true.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { refuse } from '../../scripts/command-line.mjs';
import { parse } from '../../src/dockerfile/parse.ts';
import { createModel } from '../../src/model/model.ts';
import { Buildah, buildahVersion } from './buildah.ts';
import { readCases, type Case } from './cases.ts';
import { countUnknown, differences, type Difference } from './compare.ts';
import { builtFields, predictedFields, type Fields } from './config.ts';
import { knownDifferences, notCovered } from './known-differences.ts';
import { standIns } from './stand-ins.ts';

interface Outcome {
  readonly fields: number;
  readonly unknown: number;
  readonly explained: number;
  readonly failures: readonly string[];
}

const named = process.argv.slice(2);
const allCases = readCases();
const missed = named.filter((name) => !allCases.some((one) => one.name === name));
if (missed.length > 0) refuse(`No case is called ${missed.join(' or ')}.`);

const version = buildahVersion();
if (version === null) {
  console.log('image-config: buildah is not installed, nothing was compared');
  process.exit(process.env['CI'] === 'true' ? 1 : 0);
}
console.log(`image-config: ${version}`);
for (const what of notCovered) console.log(`not covered here: ${what}`);

const buildah = new Buildah(new URL('context/', import.meta.url).pathname);
try {
  const cases = allCases.filter(({ name }) => named.length === 0 || named.includes(name));
  await buildStandIns(cases);
  const outcomes = await inPairs(cases, compare);
  const total = (key: 'fields' | 'unknown' | 'explained') => outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
  const failed = outcomes.filter(({ failures }) => failures.length > 0).length;
  console.log(
    `image-config: ${cases.length} Dockerfiles, ${total('fields')} fields compared, ` +
      `${total('unknown')} values unknown to the model, ${total('explained')} differences explained, ${failed} failed`,
  );
  process.exitCode = failed === 0 ? 0 : 1;
} finally {
  buildah.remove();
}

async function buildStandIns(cases: readonly Case[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'stand-ins-'));
  for (const [image, dockerfile] of standIns(cases)) {
    const path = join(folder, 'Dockerfile');
    writeFileSync(path, dockerfile);
    const tag = image.includes('.') ? image : `docker.io/library/${image}`;
    await buildah.build({ path, tag, buildArgs: {} });
  }
  rmSync(folder, { recursive: true });
}

/** Two at a time: a build is short and mostly waits. */
async function inPairs(cases: readonly Case[], work: (one: Case) => Promise<Outcome>): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const waiting = [...cases];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) outcomes.push(await work(next));
  };
  await Promise.all([worker(), worker()]);
  return outcomes;
}

async function compare(one: Case): Promise<Outcome> {
  const tag = `localhost/case-${one.name}`;
  const predicted = predict(one);
  const built = await buildah.build({ ...one, tag }).then(
    async () => builtFields(await buildah.config(tag)),
    (error: Error) => ({ build: error.message }),
  );
  const found = differences(predicted, built);
  const explained = found.filter((difference) => explain(one.name, difference));
  const stale = knownDifferences.filter(
    (known) => known.case === one.name && !explained.some(({ field }) => field === known.field),
  );
  const failures = [
    ...found.filter((difference) => !explained.includes(difference)).map(describe),
    ...stale.map(({ field }) => `  ${field}: a difference is listed that does not show`),
  ];
  const marks = explained.map(({ field }) => ` (${field}: ${reason(one.name, field)})`).join('');
  const verdict = failures.length > 0 ? 'DIFFERS' : marks === '' ? 'same' : 'explained';
  console.log([`${verdict} ${one.name}${marks}`, ...failures].join('\n'));
  return {
    fields: Object.keys(predicted).length,
    unknown: countUnknown(predicted),
    explained: explained.length,
    failures,
  };
}

function predict({ source, buildArgs, target }: Case): Fields {
  const model = createModel(parse(source), { buildArgs, ...(target === undefined ? {} : { target }) });
  if (model.target === null) throw new Error('the model finds no stage to build');
  return predictedFields(model.target.config);
}

function explain(name: string, { field, predicted, built }: Difference): boolean {
  return knownDifferences.some(
    (known) =>
      known.case === name &&
      known.field === field &&
      isDeepStrictEqual(known.predicted, predicted) &&
      isDeepStrictEqual(known.built, built),
  );
}

function reason(name: string, field: string): string {
  return knownDifferences.find((known) => known.case === name && known.field === field)?.why ?? '';
}

function describe({ field, predicted, built }: Difference): string {
  return `  ${field}: predicted ${show(predicted)}, built ${show(built)}`;
}

function show(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'symbol' ? '(unknown)' : part)) ?? 'nothing';
}
