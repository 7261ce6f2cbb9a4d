import { describe, expect, it } from 'vitest';
import { collectLinks, linksOf, readRegister } from './links.mjs';

describe('external links', () => {
  it('are read outside fences, with their lines, brackets included', () => {
    const text =
      'See [a](https://a.example/x) and\n[b](https://b.example/y_(z)#q).\n```\n[c](https://c.example/)\n```\n[d](/local/)\n';
    expect(linksOf(text)).toEqual([
      { url: 'https://a.example/x', line: 1 },
      { url: 'https://b.example/y_(z)#q', line: 2 },
    ]);
  });
  it('are all in content/links.json, and nothing else is (npm run links -- --list)', () => {
    expect([...collectLinks().keys()]).toEqual(Object.keys(readRegister()));
  });
});
