/** The patterns of `.dockerignore`, matched as BuildKit does. Source: `moby/patternmatcher`. */

export interface IgnorePatterns {
  /** A pattern starts with `!`, so that order decides. */
  readonly exceptions: boolean;
  /** Everything is left out: two stars, one, or two with a slash and one. */
  readonly all: boolean;
  /** Whether a pattern matches the path or a directory above it. The path is clean, without a slash in front. */
  matches(path: string): boolean;
}

type Token =
  | { readonly kind: 'character'; readonly test: (character: string) => boolean }
  /** Characters other than `/`, any number of them. */
  | { readonly kind: 'star' }
  /** Anything. */
  | { readonly kind: 'any' }
  /** Nothing, or anything that ends with `/`. */
  | { readonly kind: 'directories' };

/** Reads the text of a `.dockerignore`. */
export function readIgnorePatterns(text: string): IgnorePatterns {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.trim())
    .filter(Boolean);
  const patterns = lines.filter((line) => !line.startsWith('!')).map((line) => cleanPath(line));
  const tokens = patterns.map(tokensOf);
  return {
    exceptions: lines.some((line) => line.startsWith('!')),
    all: patterns.some((pattern) => pattern === '*' || pattern === '**' || pattern === '**/*'),
    matches(path) {
      return tokens.some((one) => matchesPrefix(one, path));
    },
  };
}

/** As Go's `path.Clean`, without slashes in front. Nothing is left of `.`; what leads outside keeps its `..`. */
export function cleanPath(path: string): string {
  const rooted = path.startsWith('/');
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '..' || !rooted) parts.push(part);
  }
  return parts.join('/');
}

function tokensOf(pattern: string): readonly Token[] {
  const tokens: Token[] = [];
  const characters = Array.from(pattern);
  for (let index = 0; index < characters.length; index++) {
    const character = characters[index]!;
    if (character === '*' && characters[index + 1] === '*') {
      index++;
      if (characters[index + 1] === '/') index++;
      tokens.push({ kind: index === characters.length - 1 && characters[index] === '*' ? 'any' : 'directories' });
    } else if (character === '*') tokens.push({ kind: 'star' });
    else if (character === '?') tokens.push({ kind: 'character', test: (one) => one !== '/' });
    else if (character === '[') {
      const end = characters.indexOf(']', index + 2);
      tokens.push(end < 0 ? literal('[') : { kind: 'character', test: classOf(characters.slice(index + 1, end)) });
      if (end >= 0) index = end;
    } else tokens.push(literal(character === '\\' ? (characters[++index] ?? '\\') : character));
  }
  return tokens;
}

function literal(character: string): Token {
  return { kind: 'character', test: (one) => one === character };
}

function classOf(members: readonly string[]): (character: string) => boolean {
  const negated = members[0] === '^';
  const rest = negated ? members.slice(1) : members;
  const ranges: (readonly [string, string])[] = [];
  for (let index = 0; index < rest.length; index++) {
    const from = rest[index]!;
    const isRange = rest[index + 1] === '-' && index + 2 < rest.length;
    ranges.push([from, isRange ? rest[index + 2]! : from]);
    if (isRange) index += 2;
  }
  return (one) => ranges.some(([from, to]) => from <= one && one <= to) !== negated;
}

/** Whether the tokens match the whole path or all of it up to a slash. Follows all ways at once. */
function matchesPrefix(tokens: readonly Token[], path: string): boolean {
  let states = closure(new Set([0]), tokens, '/');
  let previous = '/';
  for (const character of path) {
    if (character === '/' && states.has(tokens.length)) return true;
    const next = new Set<number>();
    for (const state of states) {
      const token = tokens[state];
      if (token === undefined) continue;
      if (token.kind === 'character') {
        if (token.test(character)) next.add(state + 1);
      } else if (token.kind !== 'star' || character !== '/') next.add(state);
    }
    previous = character;
    states = closure(next, tokens, previous);
    if (states.size === 0) return false;
  }
  return states.has(tokens.length);
}

/** A token that may match nothing lets the next one begin; `directories` only where a directory ends. */
function closure(states: Set<number>, tokens: readonly Token[], previous: string): Set<number> {
  for (const state of states) {
    const kind = tokens[state]?.kind;
    if (kind === 'star' || kind === 'any' || (kind === 'directories' && previous === '/')) states.add(state + 1);
  }
  return states;
}
