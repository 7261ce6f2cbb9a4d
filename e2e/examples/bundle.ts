/** Running OCI configurations with runc: a runtime configuration as it is, an image configuration through umoci. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { imageName } from './build.ts';
import type { Example } from './load.ts';
import { isRunning, observe, waitForPid } from './observe.ts';
import type { Outcome } from './run.ts';
import type { Case, StandIn } from './schema.ts';
import { standInImage, standInMounts } from './stand-ins.ts';
import { execute, waitForOutput, type Running, type Store } from './tools.ts';

interface RuntimeConfig {
  mounts?: object[];
  process: { args: string[]; terminal?: boolean; rlimits?: unknown };
  root: { path: string };
  annotations?: Record<string, string>;
}

export interface BundleOutcome extends Outcome {
  readonly annotations: Readonly<Record<string, string>>;
}

const standIns: readonly string[] = ['busybox', 'debian-dash', 'bash', 'node', 'scratch-static'] satisfies StandIn[];

/** The image an example's `rootfs` means: a stand-in or a sibling folder's. */
function rootfsImage({ practice, data }: Example): string {
  const name = data!.rootfs!;
  return isStandIn(name) ? standInImage(name) : imageName(practice, name);
}

/** Whether `rootfs` names a stand-in and not a folder. */
export function isStandIn(name: string): name is StandIn {
  return standIns.includes(name);
}

/** Runs `config.json`, or what umoci makes of `image-config.json`. Throws where a tool fails before the program starts. */
export async function runBundle(
  store: Store,
  example: Example,
  name: string,
  one: Case,
  bases: readonly StandIn[],
): Promise<BundleOutcome> {
  const bundle = store.folder('bundles', name);
  const config = example.files.includes('config.json')
    ? await bundleOfConfig(store, example, name)
    : await bundleOfImage(store, example, join(bundle, 'unpacked'));
  if (one.run?.command) config.process.args = [...config.process.args, ...one.run.command];
  const mounts = standInMounts(bases).map((mount) => ({ ...mount, type: 'bind', options: ['bind', 'ro'] }));
  config.mounts = [...(config.mounts ?? []), ...mounts];
  writeFileSync(join(bundle, 'config.json'), JSON.stringify(config));

  const pidFile = join(bundle, 'pid');
  const started = Date.now();
  const running = store.startRunc(['run', '--bundle', bundle, '--pid-file', pidFile, name], one.run?.input);
  const stopped = one.stop ? await requestStop(store, running, name, pidFile, one.stop) : null;
  const overtime = setTimeout(() => void store.runc('kill', name, 'KILL'), 30_000);
  const finished = await running.finished;
  const ended = Date.now();
  clearTimeout(overtime);
  await store.runc('delete', '--force', name);
  await store.buildah('rm', `rootfs-${name}`);
  return {
    command: `runc run ${example.folder}`,
    exit: finished.exit,
    seconds: Math.round((ended - (stopped?.at ?? started)) / 100) / 10,
    stdout: finished.stdout,
    stderr: finished.stderr,
    observed: stopped?.observed ?? null,
    health: null,
    user: stopped?.observed?.user ?? '',
    annotations: config.annotations ?? {},
  };
}

async function bundleOfConfig(store: Store, example: Example, name: string): Promise<RuntimeConfig> {
  const config = JSON.parse(readFileSync(join(example.path, 'config.json'), 'utf8')) as RuntimeConfig;
  await must(store.buildah('from', '--name', `rootfs-${name}`, '--pull-never', rootfsImage(example)));
  config.root.path = (await must(store.buildah('mount', `rootfs-${name}`))).trim();
  return config;
}

/** An image with the example's configuration over the layers of its `rootfs`, unpacked by umoci. */
async function bundleOfImage(store: Store, example: Example, bundle: string): Promise<RuntimeConfig> {
  const layout = store.folder('layouts', example.practice, example.folder);
  await must(store.buildah('push', '--disable-compression', rootfsImage(example), `oci:${layout}:example`));
  replaceConfig(layout, JSON.parse(readFileSync(join(example.path, 'image-config.json'), 'utf8')) as object);
  await must(execute('umoci', ['unpack', '--image', `${layout}:example`, bundle]));
  const config = JSON.parse(readFileSync(join(bundle, 'config.json'), 'utf8')) as RuntimeConfig;
  config.root.path = join(bundle, 'rootfs');
  config.process.terminal = false;
  // umoci raises the number of open files, which a sandbox may not do.
  delete config.process.rlimits;
  return config;
}

interface Descriptor {
  digest: string;
  size: number;
}

function replaceConfig(layout: string, config: object): void {
  const index = readJson<{ manifests: [Descriptor] }>(join(layout, 'index.json'));
  const manifest = readJson<{ config: Descriptor }>(blob(layout, index.manifests[0].digest));
  const original = readJson<{ rootfs: object }>(blob(layout, manifest.config.digest));
  Object.assign(manifest.config, writeBlob(layout, { ...config, rootfs: original.rootfs, history: undefined }));
  Object.assign(index.manifests[0], writeBlob(layout, manifest));
  writeFileSync(join(layout, 'index.json'), JSON.stringify(index));
}

function writeBlob(layout: string, value: object): Descriptor {
  const text = JSON.stringify(value);
  const digest = `sha256:${createHash('sha256').update(text).digest('hex')}`;
  writeFileSync(blob(layout, digest), text);
  return { digest, size: Buffer.byteLength(text) };
}

function blob(layout: string, digest: string): string {
  return join(layout, 'blobs', digest.replace(':', '/'));
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}

async function requestStop(
  store: Store,
  running: Running,
  name: string,
  pidFile: string,
  { ready, after, signal = 'TERM', timeout = 10 }: NonNullable<Case['stop']>,
) {
  const pid = await waitForPid(pidFile);
  if (ready) await waitForOutput(running, ready);
  await pause(after * 1000);
  const observed = await observe(pid);
  const at = Date.now();
  await store.runc('kill', name, signal);
  while (Date.now() < at + timeout * 1000 && isRunning(pid)) await pause(50);
  if (isRunning(pid)) await store.runc('kill', name, 'KILL');
  return { at, observed };
}

async function must(running: Promise<{ exit: number | null; stdout: string; stderr: string }>): Promise<string> {
  const { exit, stdout, stderr } = await running;
  if (exit !== 0) throw new Error(stderr.trim());
  return stdout;
}
