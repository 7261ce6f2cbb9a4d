import { expect, test } from 'vitest';
import { inlineHtml, inlineText } from './inline.ts';

test('backticks become code, everything else is escaped', () => {
  expect(inlineHtml('Catch `SIGTERM` & <b>')).toBe('Catch <code>SIGTERM</code> &amp; &lt;b&gt;');
  expect(inlineText('Catch `SIGTERM`')).toBe('Catch SIGTERM');
});

test('code that is too long to stay in one piece may break', () => {
  expect(inlineHtml('`docker inspect -f x --type image web`')).toBe(
    '<code class="long">docker inspect -f x --type image web</code>',
  );
});
