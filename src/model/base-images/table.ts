import type { BaseImage } from '../types.ts';
import * as data from './data.ts';

/** A class of tags of an image; the first one that matches a tag counts. */
export interface Row {
  /** For the whole tag. */
  readonly tags: RegExp;
  /** Tags that are known to differ: see `isExcepted`. */
  readonly exceptions: readonly string[];
  readonly facts: Omit<BaseImage, 'name'>;
}

/** The tools the table knows of; others are unknown everywhere. */
export const knownTools: ReadonlySet<string> = new Set(data.tools.split(' '));

let images: ReadonlyMap<string, readonly string[]> | null = null;

/** The rows of an image by its name in the table; null where it has none. */
export function rowsOf(name: string): readonly Row[] | null {
  images ??= readImages();
  return images.get(name)?.map(readRow) ?? null;
}

/** All names of the table. */
export function imageNames(): readonly string[] {
  images ??= readImages();
  return [...images.keys()];
}

const systems = lazyLines(data.systems);
const settings = lazyLines(data.settings);

function lazyLines(text: string): (number: string) => readonly string[] {
  let lines: readonly string[] | null = null;
  return (number) => ((lines ??= text.trim().split('\n'))[parseInt(number, 36)] ?? '').split('|');
}

function readImages(): ReadonlyMap<string, readonly string[]> {
  const read = new Map<string, readonly string[]>();
  for (const block of data.images.trim().split(/\n(?! )/)) {
    const [names = '', ...rows] = block.split('\n');
    for (const name of names.split(' ')) read.set(name, rows);
  }
  return read;
}

function readRow(line: string): Row {
  const [, tags = '', exceptions = '-', system = '', setting = ''] = line.split(' ');
  return {
    tags: new RegExp(`^(?:${tags})$`),
    exceptions: exceptions === '-' ? [] : exceptions.split(','),
    facts: { ...readSystem(systems(system)), ...readSettings(settings(setting)) },
  };
}

type System = Pick<
  BaseImage,
  'os' | 'distribution' | 'packageManager' | 'shell' | 'tools' | 'absent' | 'confidence' | 'absentConfidence'
>;

function readSystem([distribution, packageManager, shell, marks = '', confidence = '']: readonly string[]): System {
  const marked = (mark: string) => new Set([...knownTools].filter((_, index) => marks[index] === mark));
  return {
    os: distribution === 'windows' ? 'windows' : 'linux',
    distribution: orUnknown(distribution),
    packageManager: orUnknown(packageManager),
    shell: orUnknown(shell) as BaseImage['shell'],
    tools: marked('+'),
    absent: marked('-'),
    confidence: readConfidence(confidence[0]),
    absentConfidence: readConfidence(confidence[1] ?? confidence[0]),
  };
}

function readConfidence(letter: string | undefined): BaseImage['confidence'] {
  return letter === 'i' ? 'indirect' : letter === 's' ? 'stale' : 'source';
}

function readSettings(fields: readonly string[]): Omit<BaseImage, 'name' | keyof System> {
  const [user, workdir, entrypoint, cmd, ports, volumes, stopSignal, healthcheck, env, accounts, shell] = fields;
  return {
    user: orUnknown(user),
    workdir: orUnknown(workdir),
    entrypoint: list(entrypoint),
    cmd: list(cmd),
    ports: list(ports),
    volumes: list(volumes),
    stopSignal: orUnknown(stopSignal),
    healthcheck: healthcheck === '?' ? null : healthcheck === '1',
    env: list(env) ?? [],
    accounts: list(accounts) ?? [],
    shellInstruction: list(shell) ?? [],
  };
}

function orUnknown(text: string | undefined): string | null {
  return text === undefined || text === '?' ? null : text;
}

function list(text: string | undefined): readonly string[] | null {
  if (text === undefined || text === '?') return null;
  return text === '' ? [] : text.split(',');
}
