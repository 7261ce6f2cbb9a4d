/** Installs that stop without a lock file, and what can have brought one. */
import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { CopyPath, InstructionOf } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import { absolutePath, baseName, destinationOf, isAtOrBelow } from '../paths/places.ts';

/** What an install needs. */
export interface Needed {
  readonly manifest: string;
  /** The first is the usual one. */
  readonly locks: readonly string[];
}

/** The lock file without which the command stops; null where it goes on. */
export function neededBy({ name, operands, args }: SimpleCommand): Needed | null {
  const sub = operands[0]?.value;
  const words = args.map(({ value }) => value);
  if (
    operands.length > 1 ||
    words.some((word) => word === null || /^(?:-C|--prefix|--dir|--directory|--project|-g|--global)/.test(word))
  )
    return null;
  if (name === 'npm' && (sub === 'ci' || sub === 'clean-install'))
    return { manifest: 'package.json', locks: ['package-lock.json', 'npm-shrinkwrap.json'] };
  if (name === 'pnpm' && (sub === 'install' || sub === 'i') && words.includes('--frozen-lockfile'))
    return { manifest: 'package.json', locks: ['pnpm-lock.yaml'] };
  if (name === 'uv' && sub === 'sync' && (words.includes('--frozen') || words.includes('--locked')))
    return { manifest: 'pyproject.toml', locks: ['uv.lock'] };
  return null;
}

/** Commands of a RUN that bring no file of the project. */
const harmless = new Set(
  'apt-get apt apk yum dnf mkdir chown chmod useradd adduser addgroup groupadd usermod echo set rm corepack test [ : true'.split(
    ' ',
  ),
);

/** What has come into a stage so far. */
export class ProjectFiles {
  /** Nobody knows what else there is. */
  #open: boolean;
  /** Manifest → its path in COPY, and where that puts it. */
  readonly #manifests = new Map<
    string,
    { readonly path: CopyPath; readonly directory: string; readonly copy: InstructionOf<'COPY' | 'ADD'> }
  >();
  readonly #locks = new Set<string>();
  readonly #repeated = new Set<string>();
  readonly #directories: string[] = [];

  constructor(stage: Stage) {
    const { base, image, parent } = stage;
    this.#open = parent !== null || base?.confidence !== 'source' || /onbuild/.test(image?.tag ?? '');
  }

  addCopy(stage: Stage, copy: InstructionOf<'COPY' | 'ADD'>): void {
    const directory = destinationOf(stage, copy);
    if (directory === null || copy.heredocs.length > 0) this.#open = true;
    if (this.#open) return;
    for (const path of copy.sources) {
      const name = baseName(path.value);
      if (/[*?[$]/.test(path.value)) this.#open = true;
      else if (isFile.test(name)) {
        this.#locks.add(name).add(baseName(directory!));
        if (this.#manifests.has(name)) this.#repeated.add(name);
        this.#manifests.set(name, { path, directory: directory!, copy });
      } else this.#directories.push(directory!);
    }
  }

  /** Commands of a RUN, or the first of them. */
  addRun(commands: readonly SimpleCommand[], { heredocs }: InstructionOf<'RUN'>): void {
    if (heredocs.length > 0 || !commands.every(isHarmless)) this.#open = true;
  }

  /** Whether nothing can have brought the file. */
  lacks(file: string, stage: Stage, run: InstructionOf<'RUN'>): boolean {
    const path = this.#absent(file, stage, run);
    return path !== null && !this.#locks.has(baseName(path));
  }

  /** Where the file is, as copied once and to another place than the command looks in; null where it may be there. */
  elsewhere(file: string, stage: Stage, run: InstructionOf<'RUN'>): string | null {
    const path = this.#absent(file, stage, run);
    const name = baseName(file);
    const found = this.#repeated.has(name) ? undefined : this.#manifests.get(name);
    if (path === null || !found) return null;
    const { directory, copy } = found;
    const isName = baseName(directory) === name;
    const place = isName ? directory : `${directory === '/' ? '' : directory}/${name}`;
    const isSure = isName || /(?:^\.|\/)$/.test(copy.destination!.value);
    return isSure && place !== path && directory !== path && `${directory}/${name}` !== path ? place : null;
  }

  /** The absolute path of a file, where no copied directory can have it. */
  #absent(file: string, stage: Stage, run: InstructionOf<'RUN'>): string | null {
    const path =
      this.#open || stage.mounts(run).some(({ type }) => type === 'bind') ? null : absolutePath(stage, file, run);
    return path === null || this.#directories.some((directory) => isAtOrBelow(path, directory)) ? null : path;
  }

  /** The COPY of the manifest without its lock file; null where that may be there. */
  withoutLock(
    { manifest, locks }: Needed,
    stage: Stage,
    run: InstructionOf<'RUN'>,
  ): { readonly path: CopyPath; readonly copy: InstructionOf<'COPY' | 'ADD'> } | null {
    const found = this.#open ? undefined : this.#manifests.get(manifest);
    const workdir = stage.workdirAt(run);
    if (!found || workdir.kind === 'unknown' || stage.mounts(run).some(({ type }) => type === 'bind')) return null;
    const { text } = workdir;
    if (found.directory !== text || locks.some((name) => this.#locks.has(name))) return null;
    return this.#directories.some((directory) => isAtOrBelow(text, directory)) ? null : found;
  }
}

/** What is sure to be a file, not a directory with others in it. */
const isFile =
  /^[\w.-]+\.(?:json|jsonc|js|cjs|mjs|ts|ya?ml|toml|lock|txt|md|cfg|py|rb)$|^\.(?:npmrc|yarnrc|nvmrc|npmignore)$/;

function isHarmless({ name, args, node }: SimpleCommand): boolean {
  if (name === null || (node?.redirects.length ?? 0) > 0) return false;
  if (name === 'npm' || name === 'pnpm')
    return args.some(({ value }) => /^(?:-g|--global|config|set|--version|-v)$/.test(value ?? ''));
  const isPip =
    /^pip3?$/.test(name) || (/^python3?$/.test(name) && args[0]?.value === '-m' && args[1]?.value === 'pip');
  return harmless.has(name) || (isPip && !args.some(({ value }) => value === '-r' || value === '.'));
}
