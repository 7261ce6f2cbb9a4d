/** Globs over file paths: `*` and `?` inside a segment, `**` over segments, `{a,b}`. Case counts. */

/** Whether a glob matches a path. A glob without a slash is matched against the file's name alone. */
export function matchesGlob(glob: string, path: string): boolean {
  const segments = path
    .replaceAll('\\', '/')
    .replace(/^(\.?\/)+/, '')
    .split('/');
  return expandBraces(glob).some((pattern) =>
    pattern.includes('/')
      ? matchSegments(pattern.replace(/^(\.?\/)+/, '').split('/'), segments)
      : matchSegment(pattern, segments[segments.length - 1]!),
  );
}

/** `a.{b,c}` → `a.b`, `a.c`; nested braces and braces without a comma stay as they are. At most 64 patterns. */
function expandBraces(glob: string): string[] {
  let patterns = [''];
  for (const part of glob.split(/(\{[^{}]*\})/)) {
    const choices = part.startsWith('{') && part.includes(',') ? part.slice(1, -1).split(',') : [part];
    patterns = patterns.flatMap((start) => choices.map((choice) => start + choice)).slice(0, 64);
  }
  return patterns;
}

/** `**` stands for any number of segments; two lists are compared in one table, so no pattern is slow. */
function matchSegments(pattern: readonly string[], segments: readonly string[]): boolean {
  let reached = new Array<boolean>(segments.length + 1).fill(false);
  reached[0] = true;
  for (const part of pattern) {
    const next = new Array<boolean>(segments.length + 1).fill(false);
    if (part === '**') next[0] = reached[0]!;
    for (let i = 0; i < segments.length; i++) {
      next[i + 1] = part === '**' ? next[i]! || reached[i + 1]! : reached[i]! && matchSegment(part, segments[i]!);
    }
    reached = next;
  }
  return reached[segments.length]!;
}

/** `*` is any run of characters, `?` one. Going back to the last star only keeps it quadratic at worst. */
function matchSegment(pattern: string, text: string): boolean {
  let p = 0;
  let t = 0;
  let star = -1;
  let resume = 0;
  while (t < text.length) {
    if (pattern[p] === '*') {
      star = p++;
      resume = t;
    } else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === text[t])) {
      p++;
      t++;
    } else if (star >= 0) {
      p = star + 1;
      t = ++resume;
    } else {
      return false;
    }
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}
