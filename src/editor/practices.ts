/** Numbers and titles of the practices, for links to them. They come from the handbook's pages, with the page. */

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

/** Reads what a page carries as JSON; an empty table where it carries nothing that reads as one. */
export function readPractices(json: string | null | undefined): Practices {
  try {
    const value: unknown = JSON.parse(json ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Practices) : {};
  } catch {
    return {};
  }
}
