import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { policyOf, withPolicy } from './content-security-policy.ts';

const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('a page may run its own inline scripts and styles, once each, and files of the site', () => {
  const html =
    '<meta charset="utf-8"><script>a</script><script>a</script><script type="module">b</script><script src="/x.js"></script><style>c</style>';
  const policy = policyOf(html);
  expect(policy.split(';').slice(-2)).toEqual([
    `script-src 'self' 'wasm-unsafe-eval' ${sha('a')} ${sha('b')}`,
    `style-src 'self' ${sha('c')}`,
  ]);
  expect(policy).not.toContain('unsafe-inline');
  expect(policy).not.toContain('data:');
  expect(policyOf(`${html}<dockerfile-checker>`)).toContain(";img-src 'self' data:;");
  expect(withPolicy(html)).toBe(
    html.replace(
      '<meta charset="utf-8">',
      `<meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}">`,
    ),
  );
});

test('a page without a character set is refused', () => {
  expect(() => withPolicy('<p>')).toThrow('A page has no <meta charset="utf-8">');
});
