/** The dialog's elements. */
import type { Entry } from './types.ts';

type Attributes = Readonly<Record<string, string>>;

export function element(name: string, attributes: Attributes = {}, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** Excerpts come from our own index: escaped text with `<mark>`. Built from its parts, so that nothing else gets through. */
function marked(html: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const parsed = new DOMParser().parseFromString(html, 'text/html').body;
  for (const node of parsed.childNodes) {
    const text = node.textContent ?? '';
    fragment.append(node.nodeName === 'MARK' ? element('mark', {}, text) : text);
  }
  return fragment;
}

function glyph(name: string): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  for (const [key, value] of Object.entries({ width: '24', height: '24', 'aria-hidden': 'true' }))
    svg.setAttribute(key, value);
  use.setAttribute('href', `#g-${name}`);
  svg.append(use);
  return svg;
}

function item(entry: Entry): HTMLElement {
  const title = element(entry.group === 'Rules' ? 'code' : 'span', { class: 'title' }, entry.title);
  const excerpt = element('span', { class: 'excerpt' });
  excerpt.append(marked(entry.excerpt));
  const lead = element('span', { class: 'lead' });
  if (entry.glyph) lead.append(glyph(entry.glyph));
  if (entry.number) lead.append(entry.number);
  return element(
    'li',
    {},
    element(
      'a',
      { href: entry.href },
      lead,
      element('span', { class: 'words' }, title, excerpt),
      element('span', { class: 'note' }, entry.note),
    ),
  );
}

/** Results under the names of their groups. */
export function resultList(entries: readonly Entry[]): HTMLElement[] {
  const groups = [...new Set(entries.map(({ group }) => group))];
  return groups.map((group) =>
    element(
      'section',
      {},
      element('h2', {}, group),
      element('ul', {}, ...entries.filter((entry) => entry.group === group).map(item)),
    ),
  );
}
