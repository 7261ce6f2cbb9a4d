/** On the 404 page: the practices, rules and guide pages nearest to the address. */
import type { Catalogue } from '../../site/catalogue.ts';
import { loadCatalogue } from './catalogue.ts';
import { nearest } from './nearest.ts';

const place = document.getElementById('nearest');
const base = place?.dataset.base ?? '/';

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A rule or another tool's code in any letter case, also without `rules/`: the address that stands for it. */
function addressOfCode(path: string, { rules }: Catalogue): string | undefined {
  if (!path.startsWith(base)) return undefined;
  const asked = /^(?:rules\/)?([^/]+)\/?$/i.exec(path.slice(base.length))?.[1]?.toLowerCase();
  const found = rules.filter(({ id, codes }) => [id, ...codes].some((name) => name.toLowerCase() === asked));
  const [only] = found;
  if (!only) return undefined;
  return `rules/${found.length === 1 ? only.id : asked}/`;
}

async function suggest(list: HTMLElement): Promise<void> {
  const catalogue = await loadCatalogue(base);
  const code = addressOfCode(decoded(location.pathname), catalogue);
  if (code && base + code !== location.pathname) return location.replace(base + code);
  const entries = [
    ...catalogue.practices.map(({ id, number, title, path }) => ({
      names: [id, title],
      title: `${number} ${title}`,
      path,
    })),
    ...catalogue.rules.map(({ id, codes }) => ({ names: [id, ...codes], title: id, path: `/rules/${id}/` })),
    ...catalogue.guide.map(({ title, path }) => ({ names: [title, path.split('/').at(-2) ?? ''], title, path })),
  ];
  const found = nearest(decoded(location.pathname), entries, 6);
  if (found.length === 0) return;
  const items = found.map(({ title, path }) => {
    const link = document.createElement('a');
    link.href = base + path.slice(1);
    link.textContent = title;
    const item = document.createElement('li');
    item.append(link);
    return item;
  });
  const heading = document.createElement('p');
  heading.textContent = 'The nearest to it:';
  const ul = document.createElement('ul');
  ul.append(...items);
  list.replaceChildren(heading, ul);
}

if (place) suggest(place).catch(() => undefined);
document
  .querySelector('[data-open-search]')
  ?.addEventListener('click', () => document.querySelector<HTMLElement>('.search')?.click());
