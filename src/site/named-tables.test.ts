import { expect, test } from 'vitest';
import { withNamedTables } from './named-tables.ts';

const table = (name: string) => `<div class="table" tabindex="0" role="group" ${name}><table></table></div>`;
const unnamed = table('aria-label="Table"');

test('a table is named by the heading above it', () => {
  expect(withNamedTables(`<h2 id="signals">Signals</h2><p>a</p>${unnamed}`)).toBe(
    `<h2 id="signals">Signals</h2><p>a</p>${table('aria-labelledby="signals"')}`,
  );
});

test('by its words where it has no id', () => {
  const heading = '<h4 class="a">Where <code>a</code>\n and "b" &amp; c</h4>';
  expect(withNamedTables(`<h2 id="a">A</h2>${heading}${unnamed}`)).toBe(
    `<h2 id="a">A</h2>${heading}${table('aria-label="Where a and &quot;b&quot; &amp; c"')}`,
  );
});

test('a second one under the same heading says so, one under the next begins again', () => {
  expect(withNamedTables(`<h2 id="a">A</h2>${unnamed}${unnamed}<h3 id="b">B</h3>${unnamed}`)).toBe(
    `<h2 id="a">A</h2>${table('aria-labelledby="a"')}${table('aria-label="A, table 2"')}<h3 id="b">B</h3>${table('aria-labelledby="b"')}`,
  );
});

test('without a heading, and with a name of its own, it stays as it is', () => {
  expect(withNamedTables(unnamed)).toBe(unnamed);
  const named = `<h1>A</h1>${table('aria-label="B"')}`;
  expect(withNamedTables(named)).toBe(named);
});
