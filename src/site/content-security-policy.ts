/**
 * Gives every built page a content security policy that allows what stands in it and nothing else: its own inline scripts and
 * styles by their hashes, files of the site, no inline attributes, no other origin. Astro's own `security.csp` would list the
 * hashes of the whole site on each page, a third of what may surround an article.
 */
import { createHash } from 'node:crypto';

const fixed = "default-src 'self';base-uri 'none';form-action 'none'";

/** The editor of the checker draws with images of its own. */
const images = (html: string) => (html.includes('<dockerfile-checker') ? ";img-src 'self' data:" : '');

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function hashes(html: string, elements: RegExp): string {
  const found = [...html.matchAll(elements)].map((match) => match[1] ?? '').filter((text) => text !== '');
  return [...new Set(found.map(hash))].map((each) => ` ${each}`).join('');
}

/** The policy of a page. Pagefind compiles WebAssembly where the policy is sent as a header. */
export function policyOf(html: string): string {
  const scripts = hashes(html, /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g);
  const styles = hashes(html, /<style[^>]*>([\s\S]*?)<\/style>/g);
  return `${fixed}${images(html)};script-src 'self' 'wasm-unsafe-eval'${scripts};style-src 'self'${styles}`;
}

/** The page with its policy as the first thing after the character set. */
export function withPolicy(html: string): string {
  const meta = `<meta http-equiv="content-security-policy" content="${policyOf(html)}">`;
  const page = html.replace(/<meta charset="?utf-8"?\s*\/?>/i, (charset) => charset + meta);
  if (page === html)
    throw new Error('A page has no <meta charset="utf-8">: its content security policy goes behind that.');
  return page;
}
