/** Reads a minified style sheet as a tree of rules, and writes it again. Knows braces and strings, nothing of properties. */

export type StyleRule =
  | { readonly kind: 'style'; readonly selectors: readonly string[]; readonly body: string }
  | { readonly kind: 'group'; readonly head: string; readonly rules: readonly StyleRule[] }
  /** What is kept as it is: `@layer a,b;`, `@font-face{…}`, `@keyframes …{…}`. */
  | { readonly kind: 'other'; readonly text: string };

const groups = /^@(?:media|supports|layer|container|scope)\b/;

/** The place of the first character of `wanted` outside strings and brackets, from `start`; the end where there is none. */
function find(text: string, wanted: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (depth === 0 && wanted.includes(character)) return at;
    if (character === '\\') at += 1;
    else if (character === '"' || character === "'") {
      do at += text.charAt(at) === '\\' ? 2 : 1;
      while (at < text.length && text.charAt(at) !== character);
    } else if ('([{'.includes(character)) depth += 1;
    else if (')]}'.includes(character)) depth -= 1;
  }
  return text.length;
}

/** Parts between commas that stand in no bracket. */
export function splitList(text: string): string[] {
  const parts: string[] = [];
  for (let start = 0; start <= text.length;) {
    const end = find(text, ',', start);
    parts.push(text.slice(start, end).trim());
    start = end + 1;
  }
  return parts;
}

/** @throws Error where a brace is not closed */
export function readStyles(css: string): StyleRule[] {
  const rules: StyleRule[] = [];
  for (let start = 0; start < css.length;) {
    const open = find(css, '{;', start);
    const head = css.slice(start, open).trim();
    if (css.charAt(open) !== '{') {
      if (head !== '') rules.push({ kind: 'other', text: `${head};` });
      start = open + 1;
      continue;
    }
    const close = find(css, '}', open + 1);
    if (close === css.length) throw new Error(`A style sheet has no closing brace for \`${head}\`.`);
    const body = css.slice(open + 1, close);
    if (groups.test(head)) rules.push({ kind: 'group', head, rules: readStyles(body) });
    else if (head.startsWith('@')) rules.push({ kind: 'other', text: `${head}{${body}}` });
    else rules.push({ kind: 'style', selectors: splitList(head), body });
    start = close + 1;
  }
  return rules;
}

/** Without the blanks behind commas; a body with a string or an address keeps them. */
const tight = (body: string) => (/["']|url\(/.test(body) ? body : body.replaceAll(', ', ','));

/** Writes rules; groups that have become empty are left out. */
export function writeStyles(rules: readonly StyleRule[]): string {
  return rules
    .map((rule) => {
      if (rule.kind === 'other') return tight(rule.text);
      if (rule.kind === 'style')
        return rule.selectors.length > 0 ? `${rule.selectors.join(',')}{${tight(rule.body)}}` : '';
      const inside = writeStyles(rule.rules);
      return inside === '' ? '' : `${rule.head}{${inside}}`;
    })
    .join('');
}
