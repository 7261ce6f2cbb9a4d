/** Tokens that are known by their shape. */
const shapes: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  { what: 'access key', pattern: /\bAKIA[A-Z\d]{16}\b/ },
  { what: 'token', pattern: /\bgh[pousr]_[A-Za-z\d]{36}\b|\bgithub_pat_\w{22,255}\b/ },
  { what: 'token', pattern: /\bglpat-[\w-]{20,64}\b/ },
  { what: 'token', pattern: /\bxox[abprs]-[\w-]{10,250}/ },
  { what: 'private key', pattern: /-----BEGIN (?:[A-Z]{2,9} ){0,2}PRIVATE KEY-----/ },
];

/** The first token of a known shape in a text; not the ones that documentation uses. */
export function tokenIn(text: string): { readonly what: string; readonly start: number; readonly end: number } | null {
  for (const { what, pattern } of shapes) {
    const match = pattern.exec(text);
    if (match && !/EXAMPLE|(.)\1{7}/.test(match[0].replace(/-----/g, '')))
      return { what, start: match.index, end: match.index + match[0].length };
  }
  return null;
}
