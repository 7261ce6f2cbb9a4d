/** The practices of all property pages with their numbers, in the order of the book. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { properties, type PropertyFacts } from './properties.ts';

export interface Practice {
  readonly id: string;
  /** `1.3`. */
  readonly number: string;
  readonly title: string;
  /** Backticks mark code. */
  readonly claim: string;
  readonly property: PropertyFacts;
  /** Root-absolute, `/linux-process/#exit-codes`. */
  readonly path: string;
  readonly reviewed: Date;
}

export type PropertyPage = CollectionEntry<'properties'>;

/** The property pages that exist, by number. */
export async function propertyPages(): Promise<PropertyPage[]> {
  const pages = await getCollection('properties');
  return pages.sort((a, b) => a.data.number - b.data.number);
}

function practicesOf(page: PropertyPage): Practice[] {
  const property = properties[page.data.number - 1];
  if (property === undefined) return [];
  return page.data.practices.map((practice, index) => ({
    ...practice,
    number: `${property.number}.${index + 1}`,
    property,
    path: `/${property.id}/#${practice.id}`,
  }));
}

let all: Promise<readonly Practice[]> | undefined;

/** All practices. Throws where two pages claim the same id. */
export function practices(): Promise<readonly Practice[]> {
  if (import.meta.env.DEV) all = undefined;
  all ??= propertyPages().then((pages) => {
    const list = pages.flatMap(practicesOf);
    for (const [index, { id }] of list.entries()) {
      const first = list.findIndex((other) => other.id === id);
      if (first !== index)
        throw new Error(
          `The practice ${id} is on two pages, ${list[first]?.number} and ${list[index]?.number}. Ids are unique: rename one.`,
        );
    }
    return list;
  });
  return all;
}

/** The practice with an id. Throws with the remedy where there is none. */
export async function practiceById(id: string): Promise<Practice> {
  const found = (await practices()).find((practice) => practice.id === id);
  if (found === undefined)
    throw new Error(
      `<Practice id="${id}"> is not listed under \`practices\` in the front matter. Add it there, or correct the id.`,
    );
  return found;
}

/** Front matter and body name the same practices in the same order; throws with file and remedy otherwise. */
export function checkSections(page: PropertyPage): void {
  const listed = page.data.practices.map(({ id }) => id);
  const written = [...(page.body ?? '').matchAll(/^<Practice id="([^"]*)"/gm)].map((match) => match[1]);
  if (listed.join() === written.join()) return;
  const missing = listed.find((id) => !written.includes(id));
  const extra = written.find((id) => id !== undefined && !listed.includes(id));
  const what = missing
    ? `the practice ${missing} has no <Practice id="${missing}"> section. Write it, or take it out of \`practices\`.`
    : extra
      ? `<Practice id="${extra}"> is not listed under \`practices\` in the front matter. Add it there.`
      : `the sections stand in another order than \`practices\` in the front matter. Use the same order.`;
  throw new Error(`content/properties/${page.id}.mdx: ${what}`);
}
