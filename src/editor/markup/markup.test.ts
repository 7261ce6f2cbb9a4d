import { describe, expect, it } from 'vitest';
import { h, toHtml } from './markup.ts';
import { count, firstSentence, prose } from './prose.ts';

describe('markup', () => {
  it('prints text as text, never as elements', () => {
    const hostile = '"><img src=x onerror=alert(1)>&amp;';
    expect(toHtml(h('a', { href: hostile, key: 'k', hidden: true, title: null }, hostile, null, false, ''))).toBe(
      '<a href="&quot;&gt;&lt;img src=x onerror=alert(1)&gt;&amp;amp;" hidden>&quot;&gt;&lt;img src=x onerror=alert(1)&gt;&amp;amp;</a>',
    );
  });

  it('prints void and drawing elements', () => {
    expect(toHtml(h('svg', {}, h('path', { d: 'M0 0' })))).toBe('<svg><path d="M0 0"/></svg>');
    expect(toHtml(h('input', { id: 'a' }))).toBe('<input id="a">');
  });

  it('reads code spans in messages', () => {
    expect(prose('Write `a b`, not ``.').map(toHtml)).toEqual(['Write ', '<code>a b</code>', ', not ``.']);
    expect(prose('`<b>`').map(toHtml).join('')).toBe('<code>&lt;b&gt;</code>');
  });

  it('lets only long code break', () => {
    expect(prose('`--no-install-recommends`').map(toHtml).join('')).toBe('<code>--no-install-recommends</code>');
    expect(prose('`apt-get install --no-install-recommends curl`').map(toHtml).join('')).toBe(
      '<code class="long">apt-get install --no-install-recommends curl</code>',
    );
  });

  it('cuts the first sentence', () => {
    expect(firstSentence('`sh` is PID 1. Write JSON.')).toBe('`sh` is PID 1.');
    expect(firstSentence('Version 1.2 is old')).toBe('Version 1.2 is old');
    expect(count(1, 'check')).toBe('1 check');
    expect(count(2, 'finding is', 'findings are')).toBe('2 findings are');
  });
});
