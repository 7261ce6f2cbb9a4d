/** Image references as the `distribution/reference` grammar reads them. */
import type { ImageReference } from './types.ts';

/** A reference, or what is wrong with the text: lower case, no full stop. */
export type ParsedReference =
  | { readonly reference: ImageReference; readonly problem: null }
  | { readonly reference: null; readonly problem: string };

const domain =
  /^(?:\[[0-9a-fA-F:]+\]|[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*)(?::\d+)?$/;
const pathComponent = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const tagPattern = /^\w[\w.-]{0,127}$/;
const digestPattern = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;
const hexLength: ReadonlyMap<string, number> = new Map(Object.entries({ sha256: 64, sha384: 96, sha512: 128 }));
/** The longest name the grammar allows, and room for tag and digest. */
const longestName = 255;
const longestReference = longestName + 130 + 300;

const hubNames = new Set(['docker.io', 'index.docker.io', 'registry-1.docker.io']);

/** Reads `[registry/]path[:tag][@digest]`. */
export function parseImageReference(text: string): ParsedReference {
  if (text === '') return failed('it is empty');
  if (text.length > longestReference) return failed('it is too long');
  const at = text.indexOf('@');
  const digest = at < 0 ? null : text.slice(at + 1);
  const named = at < 0 ? text : text.slice(0, at);
  const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
  const tag = colon < 0 ? null : named.slice(colon + 1);
  const name = colon < 0 ? named : named.slice(0, colon);
  const { registry, path } = splitRegistry(name);

  const problem =
    nameProblem(name, registry, path) ??
    (tag === '' ? 'the tag is empty' : null) ??
    (tag !== null && !tagPattern.test(tag) ? `\`${tag}\` is no tag` : null) ??
    (digest === null ? null : digestProblem(digest));
  if (problem !== null) return failed(problem);

  const official = (registry === null || hubNames.has(registry)) && path.startsWith('library/');
  const repository = official ? path.slice('library/'.length) : path;
  return { reference: { registry, repository, tag, digest }, problem: null };
}

/** A first part is a registry when it has a dot, a port, an upper-case letter, or is `localhost`. */
function splitRegistry(name: string): { registry: string | null; path: string } {
  const slash = name.indexOf('/');
  if (slash < 0) return { registry: null, path: name };
  const first = name.slice(0, slash);
  const isRegistry = /[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase();
  return isRegistry ? { registry: first, path: name.slice(slash + 1) } : { registry: null, path: name };
}

function nameProblem(name: string, registry: string | null, path: string): string | null {
  if (name === '') return 'the name is missing';
  if (/^[a-f0-9]{64}$/.test(name)) return 'a name of 64 hexadecimal digits is taken for an image id';
  if (name.length > longestName) return `the name is longer than ${longestName} characters`;
  if (registry !== null && !domain.test(registry)) return `\`${registry}\` is no registry`;
  if (path !== path.toLowerCase()) return 'the name must be lower case';
  if (path === '') return 'the name is missing';
  const wrong = path.split('/').find((part) => !pathComponent.test(part));
  if (wrong === undefined) return null;
  return wrong === '' ? 'a part of the name is empty' : `\`${wrong}\` is no part of a name`;
}

function digestProblem(digest: string): string | null {
  if (digest === '') return 'the digest is empty';
  if (!digestPattern.test(digest)) return 'the digest is none: `algorithm:hex` is expected';
  const colon = digest.indexOf(':');
  const algorithm = digest.slice(0, colon);
  const length = hexLength.get(algorithm);
  const hex = digest.slice(colon + 1);
  if (length === undefined) return `no builder knows digests of \`${algorithm}\``;
  if (hex.length !== length) return `a ${algorithm} digest has ${length} hexadecimal digits, not ${hex.length}`;
  return hex === hex.toLowerCase() ? null : 'the digest must be lower case';
}

function failed(problem: string): ParsedReference {
  return { reference: null, problem };
}

/** The reference as text: `registry/repository:tag@digest`. */
export function formatImageReference(reference: ImageReference): string {
  const { registry, repository, tag, digest } = reference;
  return (
    (registry === null ? '' : `${registry}/`) +
    repository +
    (tag === null ? '' : `:${tag}`) +
    (digest === null ? '' : `@${digest}`)
  );
}
