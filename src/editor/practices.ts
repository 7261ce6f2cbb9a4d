/** Numbers and titles of the practices, for links to them. They come from the handbook's pages, with the page. */
import { practiceHref } from './links.ts';
import { properties } from './properties.ts';

export interface PracticeName {
  /** `1.2`. */
  readonly number: string;
  readonly title: string;
}

export type Practices = Readonly<Record<string, PracticeName>>;

/** `Practice 1.2`; the id where the page that defines it is not there yet. */
export function practiceLabel(practices: Practices, id: string): string {
  const practice = practices[id];
  return practice ? `Practice ${practice.number}` : `Practice ${id}`;
}

/** Where a practice stands. Its number names the page: a rule may serve a practice of another property than its own. */
export function practiceAddress(practices: Practices, id: string): string {
  const chapter = practices[id]?.number.split('.')[0];
  return practiceHref(properties.find(({ number }) => String(number) === chapter)?.id, id);
}

/** Reads what a page carries as JSON; an empty table where it carries nothing that reads as one. */
export function readPractices(json: string | null | undefined): Practices {
  try {
    const value: unknown = JSON.parse(json ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Practices) : {};
  } catch {
    return {};
  }
}
