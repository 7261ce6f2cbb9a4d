/** The container tools, started on a store of their own. */
import { spawn } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export interface Finished {
  /** 128 + n for a command ended by signal n is not used here: null then. */
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Needed for any run, and for some examples only. */
export const requiredTools = ['buildah', 'podman', 'runc', 'busybox'] as const;
export const optionalTools = ['umoci', 'tini-static', 'catatonit'] as const;

/** The path of a program, or null. */
export function findTool(name: string): string | null {
  const places = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/sbin', '/usr/libexec/podman'];
  for (const place of places) {
    try {
      accessSync(join(place, name), constants.X_OK);
      return join(place, name);
    } catch {
      // Not there; the next place may have it.
    }
  }
  return null;
}

/** A command that runs, with what it has written so far. */
export interface Running {
  readonly finished: Promise<Finished>;
  readonly output: { readonly stdout: string; readonly stderr: string };
}

/** Runs a command to its end; never rejects for a failing command. Output beyond 64 KB a stream is dropped. */
export function execute(command: string, args: readonly string[], input = '', seconds = 120): Promise<Finished> {
  return start(command, args, input, seconds).finished;
}

/** Starts a command; `execute` without the waiting. */
export function start(command: string, args: readonly string[], input = '', seconds = 120, cwd?: string): Running {
  const output = { stdout: '', stderr: '' };
  const finished = new Promise<Finished>((resolve) => {
    const child = spawn(command, args, { stdio: 'pipe', timeout: seconds * 1000, cwd });
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (text: string) => {
        if (output[name].length < 65_536) output[name] += text;
      });
    }
    child.on('error', (error) => resolve({ exit: null, stdout: '', stderr: error.message }));
    child.on('close', (exit) => resolve({ exit, ...output }));
    // A program that ends without reading its input is no failure of ours.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
  return { finished, output };
}

/** Waits until a running command has written the text to one of its streams, at most half a minute, or has ended. */
export async function waitForOutput(running: Running, text: string): Promise<void> {
  let ended = false;
  void running.finished.then(() => (ended = true));
  for (let attempt = 0; attempt < 600 && !ended; attempt++) {
    if (running.output.stdout.includes(text) || running.output.stderr.includes(text)) return;
    await pause(50);
  }
}

/** A place for images and containers that nobody else uses. */
export class Store {
  readonly root = mkdtempSync(join(storePlace(), 'module-container-examples-'));
  private readonly driver: string;

  constructor(driver: 'overlay' | 'vfs') {
    this.driver = driver;
  }

  /** A folder inside the store's own, created. */
  folder(...names: string[]): string {
    const path = join(this.root, ...names);
    mkdirSync(path, { recursive: true });
    return path;
  }

  buildah(...args: string[]): Promise<Finished> {
    return execute('buildah', [...this.flags(), ...args]);
  }

  podman(...args: string[]): Promise<Finished> {
    return this.startPodman(args).finished;
  }

  /** In the store: conmon leaves a file `oom` in the working directory when memory runs out. */
  startPodman(args: readonly string[], input?: string): Running {
    return start('podman', [...this.podmanFlags(), ...args], input, undefined, this.root);
  }

  runc(...args: string[]): Promise<Finished> {
    return this.startRunc(args).finished;
  }

  startRunc(args: readonly string[], input?: string): Running {
    return start('runc', ['--root', join(this.root, 'runc'), ...args], input);
  }

  /** Containers first, so that their locks are given back. */
  async remove(): Promise<void> {
    await this.podman('rm', '--all', '--force', '--time', '0');
    await this.buildah('rm', '--all');
    await cleanupsOf(this.root);
    for (const place of mountsBelow(this.root)) await execute('umount', [place]);
    rmSync(this.root, { recursive: true, force: true, maxRetries: 3 });
  }

  private podmanFlags(): string[] {
    return [...this.flags(), '--cgroup-manager', 'cgroupfs', '--runtime', 'runc', '--events-backend', 'none'];
  }

  private flags(): string[] {
    return ['--root', join(this.root, 'store'), '--runroot', join(this.root, 'run'), '--storage-driver', this.driver];
  }
}

/** Memory where there is enough of it: the tools sync every file. */
function storePlace(): string {
  const memory = '/dev/shm';
  if (process.env['TMPDIR'] || !existsSync(memory)) return tmpdir();
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize > 2 ** 31 ? memory : tmpdir();
}

/** Waits for the processes that podman leaves to clean up after a container; they write into the store. */
async function cleanupsOf(root: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const lines = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && name !== String(process.pid));
    if (!lines.some((pid) => mentions(pid, root))) return;
    await pause(100);
  }
}

function mentions(pid: string, text: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(text);
  } catch {
    return false;
  }
}

/** Deepest first. */
function mountsBelow(path: string): string[] {
  const places = readFileSync('/proc/self/mounts', 'utf8')
    .split('\n')
    .map((line) => line.split(' ')[1] ?? '');
  return places.filter((place) => place.startsWith(`${path}/`)).sort((a, b) => b.length - a.length);
}

/** A store on overlay where the system allows it, else on the slower vfs. */
export async function createStore(): Promise<Store> {
  const overlay = new Store('overlay');
  const probe = await overlay.buildah('from', '--name', 'probe', 'scratch');
  const mounted = probe.exit === 0 && (await overlay.buildah('mount', 'probe')).exit === 0;
  await overlay.buildah('rm', '--all');
  if (mounted) return overlay;
  await overlay.remove();
  return new Store('vfs');
}
