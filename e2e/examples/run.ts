/** Running an example's image with podman. */
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { volumeFlags } from './build.ts';
import { isRunning, observe, waitForPid, type Observation } from './observe.ts';
import type { Case, Run, StandIn } from './schema.ts';
import { standInMounts } from './stand-ins.ts';
import { waitForOutput, type Running, type Store } from './tools.ts';

/** What a run showed. Times in seconds, to a tenth. */
export interface Outcome {
  /** The command as a reader would type it, without the runner's own flags. */
  readonly command: string;
  readonly exit: number | null;
  /** From the stop request to the end, without one from the start. */
  readonly seconds: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Just before the stop request; without one there is none. */
  readonly observed: Observation | null;
  readonly health: 'healthy' | 'unhealthy' | null;
  readonly user: string;
}

/** Seconds a program without stop request may take. */
const limit = 30;

const noNetwork = ['--network', 'none'];

/** Without these a sandbox that may not raise limits cannot start a container at all. */
const sandbox = ['--ulimit', 'nofile=1024:1024', '--ulimit', 'nproc=1024:1024', '--log-driver', 'none'];

export interface Image {
  readonly name: string;
  /** What it is built on. */
  readonly standIns: readonly StandIn[];
}

/** Starts the image, stops it as asked, and tells what happened. */
export async function runContainer(
  store: Store,
  image: Image,
  name: string,
  { run = {}, stop, expect }: Case,
): Promise<Outcome> {
  const pidFile = join(store.folder('pids'), name);
  const running = start(store, image, name, pidFile, run);
  const overtime = setTimeout(() => void killIfRunning(store, name), limit * 1000);
  const stopped = stop ? await requestStop(store, running, name, pidFile, stop, expect?.health !== undefined) : null;
  const finished = await running.finished;
  clearTimeout(overtime);
  const state = await inspect(store, name);
  const began = stopped?.at ?? state?.started ?? 0;
  return {
    command: commandLine(run),
    exit: finished.exit,
    seconds: state ? Math.max(0, Math.round((state.finished - began) / 100) / 10) : 0,
    stdout: finished.stdout,
    stderr: finished.stderr,
    observed: stopped?.observed ?? null,
    health: stopped?.health ?? null,
    user: stopped?.observed?.user ?? state?.user ?? '',
  };
}

function start(store: Store, image: Image, name: string, pidFile: string, run: Run): Running {
  const { flags = [], command = [], input } = run;
  const hasNetwork = flags.some((flag) => flag.startsWith('--network'));
  const all = [
    ...(hasNetwork ? [] : noNetwork),
    ...sandbox,
    ...['--name', name, '--pull', 'never', '--pidfile', pidFile],
    ...(input === undefined ? [] : ['--interactive']),
    ...volumeFlags(standInMounts(image.standIns)),
    ...flags,
  ];
  return store.startPodman(['run', ...all, image.name, ...command], input);
}

function commandLine({ flags = [], command = [], input }: Run): string {
  const words = ['podman', 'run', ...(input === undefined ? [] : ['-i']), ...flags, 'image', ...command];
  return words.map(quoted).join(' ');
}

async function requestStop(
  store: Store,
  running: Running,
  name: string,
  pidFile: string,
  { ready, after, signal, timeout = 10 }: NonNullable<Case['stop']>,
  wantsHealth: boolean,
) {
  const pid = await waitForPid(pidFile);
  if (ready) await waitForOutput(running, ready);
  await pause(after * 1000);
  const health = wantsHealth ? await healthOf(store, name) : null;
  const observed = pid ? await observe(pid) : null;
  const at = Date.now();
  if (!signal) {
    await store.podman('stop', '--time', String(timeout), name);
  } else {
    await store.podman('kill', '--signal', signal, name);
    await waitUntilGone(pid, timeout);
    await killIfRunning(store, name);
  }
  return { at, observed, health };
}

async function waitUntilGone(pid: number, seconds: number): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end && isRunning(pid)) await pause(50);
}

async function healthOf(store: Store, name: string): Promise<'healthy' | 'unhealthy'> {
  return (await store.podman('healthcheck', 'run', name)).exit === 0 ? 'healthy' : 'unhealthy';
}

async function killIfRunning(store: Store, name: string): Promise<void> {
  await store.podman('kill', '--signal', 'KILL', name);
}

async function inspect(
  store: Store,
  name: string,
): Promise<{ started: number; finished: number; user: string } | null> {
  const { exit, stdout } = await store.podman('inspect', name);
  if (exit !== 0) return null;
  const [container] = JSON.parse(stdout) as [
    { State: { StartedAt: string; FinishedAt: string }; Config: { User: string } },
  ];
  return {
    started: Date.parse(container.State.StartedAt),
    finished: Date.parse(container.State.FinishedAt),
    user: container.Config.User.split(':')[0] || '0',
  };
}

function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
