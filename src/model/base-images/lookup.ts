import type { BaseImage, ImageReference } from '../types.ts';
import { isExcepted } from './exceptions.ts';
import { rowsOf } from './table.ts';

/** The row of the table for an image; null where the table does not know it or its tag is known to differ. */
export function lookupBaseImage(reference: ImageReference): BaseImage | null {
  const tag = reference.tag ?? (reference.digest === null ? 'latest' : null);
  if (tag === null) return null;
  const key = `${reference.registry ?? ''}/${reference.repository}:${tag}`;
  const known = found.get(key);
  if (known !== undefined) return known;
  if (found.size > mostKept) found.clear();
  const image = find(tableName(reference), tag);
  found.set(key, image);
  return image;
}

const mostKept = 500;
const found = new Map<string, BaseImage | null>();

function find(name: string, tag: string): BaseImage | null {
  const rows = rowsOf(name);
  if (rows === null) return null;
  if (/windowsservercore|nanoserver/.test(tag)) return windowsVariant(name);
  const row = rows.find(({ tags }) => tags.test(tag));
  if (row === undefined || row.exceptions.some((exception) => isExcepted(tag, exception))) return null;
  return { name, ...row.facts };
}

const hub = new Set(['docker.io', 'index.docker.io', 'registry-1.docker.io']);
/** Copies of the official images, and the same images for one architecture. */
const copies =
  /^(?:public\.ecr\.aws\/docker\/library|mirror\.gcr\.io\/library|library|amd64|i386|arm32v[567]|arm64v8|ppc64le|riscv64|s390x)\//;

/** The name an image has in the table. */
function tableName({ registry, repository }: ImageReference): string {
  const name = registry === null || hub.has(registry) ? repository : `${registry}/${repository}`;
  return name.replace(copies, '');
}

/** Of a Windows variant of an image only the system is known. */
function windowsVariant(name: string): BaseImage {
  const nothing = new Set<string>();
  return {
    name,
    os: 'windows',
    distribution: 'windows',
    packageManager: null,
    shell: 'none',
    shellInstruction: [],
    tools: nothing,
    absent: nothing,
    user: null,
    accounts: [],
    workdir: null,
    entrypoint: null,
    cmd: null,
    ports: null,
    volumes: null,
    stopSignal: null,
    healthcheck: null,
    env: [],
    confidence: 'indirect',
    absentConfidence: 'indirect',
  };
}
