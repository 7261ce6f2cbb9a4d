import { readdirSync, readFileSync } from 'node:fs';

/** One Dockerfile of ours and how it is built. */
export interface Case {
  readonly name: string;
  readonly path: string;
  readonly source: string;
  readonly buildArgs: Readonly<Record<string, string>>;
  readonly target?: string;
}

const folder = new URL('dockerfiles/', import.meta.url);
const suffix = '.Dockerfile';

const options: Readonly<Record<string, Pick<Case, 'target'> & Partial<Pick<Case, 'buildArgs'>>>> = {
  'arg-given': { buildArgs: { VERSION: '2.0', NAME: 'app' } },
  'arg-before-from-given': { buildArgs: { VERSION: '9' } },
  target: { target: 'second' },
};

/** All cases, by name. */
export function readCases(): Case[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(suffix))
    .sort()
    .map((file) => {
      const { pathname } = new URL(file, folder);
      const name = file.slice(0, -suffix.length);
      return { name, path: pathname, source: readFileSync(pathname, 'utf8'), buildArgs: {}, ...options[name] };
    });
}
