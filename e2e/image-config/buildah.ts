import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { BuiltConfig } from './config.ts';

const run = promisify(execFile);

/** The version line, or null where buildah is not installed. */
export function buildahVersion(): string | null {
  try {
    return execFileSync('buildah', ['--version'], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}

export interface BuildRequest {
  readonly path: string;
  readonly tag: string;
  readonly buildArgs: Readonly<Record<string, string>>;
  readonly target?: string;
}

/** buildah with a storage of its own, which `remove` takes away again. */
export class Buildah {
  readonly #folder = mkdtempSync(join(tmpdir(), 'image-config-'));
  readonly #context: string;

  constructor(context: string) {
    this.#context = context;
  }

  /** Builds without a daemon, a registry or a network. */
  async build({ path, tag, buildArgs, target }: BuildRequest): Promise<void> {
    const given = Object.entries(buildArgs).flatMap(([name, value]) => ['--build-arg', `${name}=${value}`]);
    const aim = target === undefined ? [] : ['--target', target];
    const format = ['--isolation', 'chroot', '--format', 'docker', '--pull-never', '--disable-compression', '-q'];
    await this.#run(['bud', ...format, ...given, ...aim, '-t', tag, '-f', path, this.#context]);
  }

  /** The configuration of an image. */
  async config(tag: string): Promise<BuiltConfig> {
    const printed = await this.#run(['inspect', '--type', 'image', tag]);
    return (JSON.parse(printed) as { Docker: { config: BuiltConfig } }).Docker.config;
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #run(args: readonly string[]): Promise<string> {
    const storage = ['--root', join(this.#folder, 'root'), '--runroot', join(this.#folder, 'run')];
    const { stdout } = await run('buildah', ['--storage-driver', 'vfs', ...storage, ...args]);
    return stdout;
  }
}
