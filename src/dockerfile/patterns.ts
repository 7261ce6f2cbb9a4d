/** The patterns of `${x#p}`, `${x%p}` and `${x/p/r}`: `*`, `?`, `\` before those and itself; no brackets. */

type Token = string | typeof ANY | typeof STAR;
const ANY = Symbol('?');
const STAR = Symbol('*');

type Extent = 'shortest' | 'longest';

/** `value` without the prefix that matches; null where the pattern is malformed. */
export function removePrefix(value: string, pattern: string, extent: Extent): string | null {
  const tokens = tokenize(Array.from(pattern));
  if (tokens === null) return null;
  const characters = Array.from(value);
  const end = matchAt(characters, tokens, extent);
  return end < 0 ? value : characters.slice(end).join('');
}

/** `value` without the suffix that matches; null where the pattern is malformed. */
export function removeSuffix(value: string, pattern: string, extent: Extent): string | null {
  const tokens = tokenize(Array.from(pattern));
  if (tokens === null) return null;
  const characters = Array.from(value).reverse();
  const end = matchAt(characters, tokens.reverse(), extent);
  return end < 0 ? value : characters.slice(end).reverse().join('');
}

/** `value` with the first match, or all, replaced; null where the pattern is malformed. */
export function replace(value: string, pattern: string, by: string, which: 'first' | 'all'): string | null {
  const tokens = tokenize(Array.from(pattern));
  if (tokens === null) return null;
  const characters = Array.from(value);
  const segments = segmentsOf(tokens);
  const result: string[] = [];
  let index = 0;
  let lastEnd = -1;
  while (index <= characters.length) {
    const match = search(characters, segments, index);
    if (match === null) break;
    const { start, end } = match;
    for (; index < start; index++) result.push(characters[index]!);
    // As in Go, an empty match right behind another one does not count.
    if (end > start || end !== lastEnd) result.push(by);
    if (end === start && start < characters.length) result.push(characters[start]!);
    index = end > start ? end : start + 1;
    lastEnd = end;
    if (which === 'first') break;
  }
  return result.concat(characters.slice(index)).join('');
}

/** Null where `\` stands before something that cannot be escaped. `\}` and `\/` only kept `${…}` from ending. */
function tokenize(pattern: readonly string[]): Token[] | null {
  const tokens: Token[] = [];
  for (let index = 0; index < pattern.length; index++) {
    const character = pattern[index]!;
    if (character === '*') tokens.push(STAR);
    else if (character === '?') tokens.push(ANY);
    else if (character !== '\\') tokens.push(character);
    else {
      const escaped = pattern[index + 1];
      if (escaped === '}' || escaped === '/') continue;
      if (escaped !== '*' && escaped !== '?' && escaped !== '\\') return null;
      tokens.push(escaped);
      index++;
    }
  }
  return tokens;
}

/** The end of a match that starts at 0, or -1. Follows all ways at once, so the work is bounded by length times tokens. */
function matchAt(characters: readonly string[], tokens: readonly Token[], extent: Extent): number {
  let states = closure(new Set([0]), tokens);
  let end = -1;
  for (let index = 0; ; index++) {
    if (states.has(tokens.length)) {
      end = index;
      if (extent === 'shortest') return end;
    }
    if (index === characters.length || states.size === 0) return end;
    states = closure(step(states, tokens, characters[index]!), tokens);
  }
}

function step(states: ReadonlySet<number>, tokens: readonly Token[], character: string): Set<number> {
  const next = new Set<number>();
  for (const state of states) {
    const token = tokens[state];
    if (token === STAR && character !== '\n') next.add(state);
    else if ((token === ANY && character !== '\n') || token === character) next.add(state + 1);
  }
  return next;
}

function closure(states: Set<number>, tokens: readonly Token[]): Set<number> {
  for (const state of states) if (tokens[state] === STAR) states.add(state + 1);
  return states;
}

type Segment = readonly (string | typeof ANY)[];

function segmentsOf(tokens: readonly Token[]): Segment[] {
  const segments: (string | typeof ANY)[][] = [[]];
  for (const token of tokens) {
    if (token === STAR) segments.push([]);
    else segments.at(-1)!.push(token);
  }
  return segments;
}

/**
 * The leftmost match from `from` on, as long as it can be. The earliest places of the segments tell whether and
 * where it starts; the last place of the last segment tells where it ends. `*` and `?` do not match a line break.
 */
function search(
  characters: readonly string[],
  segments: readonly Segment[],
  from: number,
): { start: number; end: number } | null {
  const head = segments[0]!;
  let searchFrom = from;
  while (searchFrom <= characters.length) {
    const start = place(characters, head, searchFrom, characters.length);
    if (start < 0) return null;
    const headEnd = start + head.length;
    if (segments.length === 1) return { start, end: headEnd };
    const newline = characters.indexOf('\n', headEnd);
    const lineEnd = newline < 0 ? characters.length : newline;
    const end = restEnd(characters, segments, headEnd, lineEnd);
    if (end >= 0) return { start, end };
    searchFrom = lineEnd + 1;
  }
  return null;
}

function restEnd(characters: readonly string[], segments: readonly Segment[], from: number, limit: number): number {
  let index = from;
  for (const segment of segments.slice(1)) {
    const found = place(characters, segment, index, limit);
    if (found < 0) return -1;
    index = found + segment.length;
  }
  const last = segments.at(-1)!;
  for (let start = limit - last.length; start >= index - last.length; start--) {
    if (fits(characters, last, start)) return start + last.length;
  }
  return index;
}

function place(characters: readonly string[], segment: Segment, from: number, limit: number): number {
  for (let start = from; start + segment.length <= limit; start++) if (fits(characters, segment, start)) return start;
  return -1;
}

function fits(characters: readonly string[], segment: Segment, start: number): boolean {
  return segment.every((token, index) => {
    const character = characters[start + index];
    return token === ANY ? character !== undefined && character !== '\n' : token === character;
  });
}
