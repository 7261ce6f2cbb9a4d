import { expect, test } from 'vitest';
import { canMatch, withUsedStyles, wordsOf, type Script } from './used-styles.ts';

const has = (...names: readonly string[]) => {
  const known = new Set(names);
  return (name: string) => known.has(name);
};

test('a selector can match where every class, id, element and attribute it asks for is there', () => {
  const known = has('div', 'a', '.file', '.on', '#pages', '[href', '[href=x.y');
  const judged = [
    '*',
    'div.file > a:hover',
    '#pages a[href="x.y"]',
    ':is(.file, .gone) a',
    'a:not(.gone)',
    'a:has(.gone)',
    'a:has(+ .on:target)',
    'a[href]',
    'a[href=z]',
    'a[gone]',
    'a[href^="z"]',
    '.file:nth-child(2n + 1)::before',
    '.gone a',
    'div > .gone',
    '#gone',
    'pre',
    ':is(.gone, pre) a',
  ].map((selector) => [selector, canMatch(selector, known)]);
  expect(Object.fromEntries(judged)).toEqual({
    '*': true,
    'div.file > a:hover': true,
    '#pages a[href="x.y"]': true,
    ':is(.file, .gone) a': true,
    'a:not(.gone)': true,
    'a:has(.gone)': false,
    'a:has(+ .on:target)': true,
    'a[href]': true,
    'a[href=z]': false,
    'a[gone]': false,
    'a[href^="z"]': true,
    '.file:nth-child(2n + 1)::before': true,
    '.gone a': false,
    'div > .gone': false,
    '#gone': false,
    pre: false,
    ':is(.gone, pre) a': false,
  });
});

test('words of a script are what it may make, not what it looks for', () => {
  expect(wordsOf('el.className="on wide";q(".list a");load("later")')).toEqual([
    'el',
    'on',
    'wide',
    'q',
    'a',
    'load',
    'later',
    '=className',
  ]);
  expect(wordsOf('import("./checker.BIr-_2.js")')).toEqual(['checker.BIr-_2.js', 'import']);
});

const script = (text: string, adopts = false): Script => ({ words: new Set(wordsOf(text)), adopts });

test('attributes are those of the page, those its scripts set, and those a browser sets', () => {
  const css = '[a=b]{x:1}[a=c]{x:2}[aria-current]{x:3}[data-on-off=d]{x:4}[open]{x:5}[aria-label]{x:6}p:has([f]){x:7}';
  const page = (style: string) =>
    `<style>${style}</style><p a="b"></p><script>q.ariaCurrent="true";q.dataset.onOff="d"</script>`;
  expect(withUsedStyles(page(css), () => undefined)).toBe(
    page('[a=b]{x:1}[aria-current]{x:3}[data-on-off=d]{x:4}[open]{x:5}'),
  );
});

test('a page keeps the styles it can use, those of what its scripts make, and what all pages have for later ones', () => {
  const scripts: Record<string, Script> = {
    'menu.js': script('make("menu", "select")'),
    'dialog.js': script('make("box", "table")', true),
  };
  const css =
    '@layer a,b;@layer a{.here{x:1}}@layer a;@layer b,c;@layer a{.gone,.here>i{x:2}@media print{.gone{x:3}}}.menu{x:4}select{x:5}.box{x:6}table{x:7}dl{x:8}@layer base{table,dl{x:9}}@media print{table{x:10}}';
  const page = (style: string, drawings: string) =>
    `<style>${style}</style><svg>${drawings}</svg><p class="a here" id="i"><i><use href="#g-one"></use></i></p><script>load("menu")</script><b data-script="/dialog.js"></b>`;
  const one = '<symbol id="g-one"><path d="M0 0"/></symbol>';
  expect(withUsedStyles(page(css, `${one}<symbol id="g-two"></symbol>`), (file) => scripts[file])).toBe(
    page(
      '@layer a,b;@layer a{.here{x:1}}@layer b,c;@layer a{.here>i{x:2}}.menu{x:4}select{x:5}@layer base{table{x:9}}@media print{table{x:10}}',
      one,
    ),
  );
});
