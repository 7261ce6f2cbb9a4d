import { expect, test } from 'vitest';
import { withPlainAttributes } from './plain-attributes.ts';

test('quotes go where a value needs none', () => {
  expect(withPlainAttributes('<a class="b" href="/c/d/#e" title="f g" data-h="" data-i="j=k">"l"="m"</a>')).toBe(
    '<a class=b href=/c/d/#e title="f g" data-h="" data-i="j=k">"l"="m"</a>',
  );
});

test('a slash that ends an element stays outside of the value', () => {
  expect(withPlainAttributes('<path d="M0" class="b"/><path class="b" d="M0"></path>')).toBe(
    '<path d=M0 class="b"/><path class=b d=M0></path>',
  );
});

test('a sign of more in a value ends no element', () => {
  expect(withPlainAttributes('<a title="b>c" class="d">e</a>')).toBe('<a title="b>c" class=d>e</a>');
});

test('the policy, scripts and styles stay as they are', () => {
  const kept =
    '<link rel="stylesheet"><meta http-equiv="refresh"><style media="b">a[c="d"]{}</style><script type="e">f("<g h="+"i>")</script>';
  expect(withPlainAttributes(`${kept}<p class="j">k</p>`)).toBe(`${kept}<p class=j>k</p>`);
});
