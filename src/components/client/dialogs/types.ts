export type Group = 'Practices' | 'Rules' | 'Guide';

/** One line of the result list. */
export interface Entry {
  readonly group: Group;
  /** Below the origin, base path included. */
  readonly href: string;
  readonly title: string;
  /** `1.3`; practices only. */
  readonly number?: string | undefined;
  /** The id of the property whose glyph stands before it. */
  readonly glyph?: string | undefined;
  /** HTML with `<mark>` around the words found, or plain text already escaped. */
  readonly excerpt: string;
  /** At the right: the property, a peer's code. */
  readonly note: string;
  readonly score: number;
}
