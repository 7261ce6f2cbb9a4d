/** Finding the example folders. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readExampleFile, type ExampleFile, type StandIn } from './schema.ts';

export const runtimes = ['docker', 'rkt', 'oci', 'podman', 'compose', 'kubernetes'] as const;
export type Runtime = (typeof runtimes)[number];

export interface Example {
  /** `practice/folder`. */
  readonly id: string;
  readonly practice: string;
  readonly folder: string;
  readonly runtime: Runtime;
  /** Absolute. */
  readonly path: string;
  /** Relative to `path`, sorted, without `example.yaml`. */
  readonly files: readonly string[];
  /** Null where `problems` says why. */
  readonly data: ExampleFile | null;
  /** What is wrong with `example.yaml` itself. */
  readonly problems: readonly string[];
  /** Built on what the registry has, not on stand-ins. */
  readonly onRealBases: boolean;
}

/** The stand-ins an example is built on, by the names of the images they stand for. */
export function standInsOf({ data, onRealBases }: Example): Readonly<Record<string, StandIn>> {
  return onRealBases ? {} : (data?.bases ?? {});
}

export const examplesRoot = join(import.meta.dirname, '../../content/examples');

/** All examples below `root` whose practice or id is among `wanted` (all without any), sorted by id. */
export function loadExamples(wanted: readonly string[] = [], root = examplesRoot): Example[] {
  const examples: Example[] = [];
  for (const practice of folders(root)) {
    for (const folder of folders(join(root, practice))) {
      const id = `${practice}/${folder}`;
      if (wanted.length > 0 && !wanted.includes(practice) && !wanted.includes(id)) continue;
      examples.push(loadExample(root, practice, folder));
    }
  }
  return examples;
}

function loadExample(root: string, practice: string, folder: string): Example {
  const path = join(root, practice, folder);
  const runtime = runtimes.find((name) => folder === name || folder.startsWith(`${name}-`));
  const file = join(path, 'example.yaml');
  const { data, problems } = existsSync(file)
    ? readExampleFile(file)
    : { data: null, problems: ['there is no example.yaml'] };
  if (!runtime) problems.push(`the folder's name must start with one of ${runtimes.join(', ')}`);
  const files = filesBelow(path).filter((name) => name !== 'example.yaml');
  return {
    id: `${practice}/${folder}`,
    practice,
    folder,
    runtime: runtime ?? 'docker',
    path,
    files,
    data,
    problems,
    onRealBases: false,
  };
}

function folders(path: string): string[] {
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => !name.startsWith('.') && statSync(join(path, name)).isDirectory())
    .sort();
}

function filesBelow(path: string, prefix = ''): string[] {
  return readdirSync(join(path, prefix), { withFileTypes: true })
    .flatMap((entry) => {
      const name = prefix + entry.name;
      return entry.isDirectory() ? filesBelow(path, `${name}/`) : [name];
    })
    .sort();
}
