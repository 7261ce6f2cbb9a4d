/** Builds and runs examples, two at a time. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildImage, imageName } from './build.ts';
import { isStandIn, runBundle, type BundleOutcome } from './bundle.ts';
import { compare, holds } from './expect.ts';
import { standInsOf, type Example } from './load.ts';
import { runContainer, type Outcome } from './run.ts';
import { casesOf, type Case, type StandIn } from './schema.ts';
import { buildStandIns } from './stand-ins.ts';
import { podmanArguments } from './validate/quadlet.ts';
import type { Store } from './tools.ts';

export interface CaseProof {
  readonly name: string | null;
  readonly outcome: Outcome | BundleOutcome | null;
  readonly problems: readonly string[];
}

export interface Proof {
  readonly built: boolean;
  readonly cases: readonly CaseProof[];
  /** Of the build. */
  readonly problems: readonly string[];
}

/** Proves the examples; the answer has an entry for each that builds or runs something. */
export async function prove(store: Store, examples: readonly Example[]): Promise<Map<string, Proof>> {
  const work = examples.filter(runs);
  await buildStandIns(store, allStandIns(work));
  const proofs = new Map<string, Proof>();
  // Images first: Podman and OCI examples start what their siblings built.
  await twoAtATime(work.filter(builds), async (example) => {
    proofs.set(example.id, await proveBuild(store, example));
  });
  await twoAtATime(work, async (example) => {
    const proof = proofs.get(example.id) ?? { built: false, cases: [], problems: [] };
    const ready = proof.problems.length === 0 && example.data!.expect?.build !== 'fails';
    proofs.set(example.id, { ...proof, cases: ready ? await proveCases(store, work, example) : [] });
  });
  return proofs;
}

/** Whether anything of the example is built or run. */
export function runs(example: Example): boolean {
  return example.data !== null && (builds(example) || casesOf(example.data).length > 0);
}

function builds({ runtime, data }: Example): boolean {
  if (runtime !== 'docker' || !data) return false;
  return data.build !== undefined || data.expect?.build !== undefined || casesOf(data).length > 0;
}

function allStandIns(examples: readonly Example[]): Set<StandIn> {
  const wanted = new Set<StandIn>();
  for (const example of examples) {
    const { rootfs } = example.data!;
    for (const standIn of Object.values(standInsOf(example))) wanted.add(standIn);
    if (rootfs && isStandIn(rootfs)) wanted.add(rootfs);
  }
  return wanted;
}

/** The builder's output; where it lacks a base image, with what to write. */
function withRemedy(output: string): string {
  const lacking = /(\S+): image not known/.exec(output)?.[1];
  const remedy = lacking ? `\n      Name a stand-in for ${lacking} under bases in example.yaml.` : '';
  return output.trim() + remedy;
}

async function proveBuild(store: Store, example: Example): Promise<Proof> {
  const { exit, stdout, stderr } = await buildImage(store, example);
  const output = stdout + stderr;
  if (example.data!.expect?.build !== 'fails') {
    return { built: exit === 0, cases: [], problems: exit === 0 ? [] : [`the build failed: ${withRemedy(output)}`] };
  }
  if (exit === 0) return { built: true, cases: [], problems: ['the build was to fail and did not'] };
  const promised = example.data!.expect.stderr ?? { matches: '' };
  return {
    built: true,
    cases: [],
    problems: holds(promised, output) ? [] : [`the build failed otherwise: ${output.trim()}`],
  };
}

async function proveCases(store: Store, examples: readonly Example[], example: Example): Promise<CaseProof[]> {
  const proofs: CaseProof[] = [];
  for (const one of casesOf(example.data!)) {
    const name = `mc-${example.practice}-${example.folder}${one.name ? `-${one.name}` : ''}`;
    const attempt = (container: string) => proveCase(one, () => runCase(store, examples, example, container, one));
    const proof = await attempt(name);
    proofs.push(onlyTooSlow(proof) ? await attempt(`${name}-again`) : proof);
  }
  return proofs;
}

async function proveCase(one: Case, run: () => Promise<Outcome | BundleOutcome>): Promise<CaseProof> {
  const name = one.name ?? null;
  try {
    const outcome = await run();
    return { name, outcome, problems: compare(one.expect ?? {}, outcome) };
  } catch (error) {
    return { name, outcome: null, problems: [(error as Error).message] };
  }
}

function onlyTooSlow({ problems }: CaseProof): boolean {
  return problems.length > 0 && problems.every((problem) => problem.startsWith('within:'));
}

function runCase(
  store: Store,
  examples: readonly Example[],
  example: Example,
  name: string,
  one: Case,
): Promise<Outcome | BundleOutcome> {
  const { practice, folder, path, runtime, files, data } = example;
  const basesOf = (sibling: string): StandIn[] => {
    const found = examples.find(({ id }) => id === `${practice}/${sibling}`);
    if (!found) throw new Error(`There is no example ${practice}/${sibling}.`);
    return Object.values(standInsOf(found));
  };
  if (runtime === 'oci') {
    const rootfs = data!.rootfs!;
    return runBundle(store, example, name, one, isStandIn(rootfs) ? [rootfs] : basesOf(rootfs));
  }
  const source = one.run?.image ?? folder;
  const image = { name: imageName(practice, source), standIns: basesOf(source) };
  const unit = runtime === 'podman' ? files.find((file) => file.endsWith('.container')) : undefined;
  if (!unit) return runContainer(store, image, name, one);
  const { flags, command } = podmanArguments(readFileSync(join(path, unit), 'utf8'));
  const run = { ...one.run, flags: [...flags, ...(one.run?.flags ?? [])], command: one.run?.command ?? command };
  return runContainer(store, image, name, { ...one, run });
}

async function twoAtATime<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  const worker = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all([worker(), worker()]);
}
