/** Which rules a set of filters and words leaves. Facets are joined by "and", choices of one facet by "or". */

/** Facet → the values a rule has in it. */
export type Values = Readonly<Record<string, readonly string[]>>;

export interface Row {
  readonly values: Values;
  /** Lower case: everything the search looks at. */
  readonly text: string;
}

export type Choice = 'only' | 'without';

export interface Filter {
  /** Facet → value → choice; a value that is not in it may be or not be. */
  readonly choices: Readonly<Record<string, Readonly<Record<string, Choice>>>>;
  readonly words: string;
}

export const noFilter: Filter = { choices: {}, words: '' };

const wordsOf = (text: string) => text.toLowerCase().split(/\s+/).filter(Boolean);

function fits(values: readonly string[], choices: Readonly<Record<string, Choice>>): boolean {
  if (values.some((value) => choices[value] === 'without')) return false;
  return !Object.values(choices).includes('only') || values.some((value) => choices[value] === 'only');
}

/** Whether a rule is left. */
export function leaves({ choices, words }: Filter, row: Row): boolean {
  return (
    Object.entries(choices).every(([facet, each]) => fits(row.values[facet] ?? [], each)) &&
    wordsOf(words).every((word) => row.text.includes(word))
  );
}

/** How many rules would be left with this value as the only one of its facet, all else as it is. */
export function countWith(filter: Filter, rows: readonly Row[], facet: string, value: string): number {
  const asked = { ...filter, choices: { ...filter.choices, [facet]: { [value]: 'only' as const } } };
  return rows.filter((row) => leaves(asked, row)).length;
}

/** Any → only → without → any. */
export function turned(filter: Filter, facet: string, value: string): Filter {
  const { [value]: now, ...others } = filter.choices[facet] ?? {};
  const next: Choice | undefined = now === undefined ? 'only' : now === 'only' ? 'without' : undefined;
  return withFacet(filter, facet, next ? { ...others, [value]: next } : others);
}

/** A filter with other choices in one facet; none takes the facet out. */
export function withFacet(filter: Filter, facet: string, choices: Readonly<Record<string, Choice>>): Filter {
  const others = Object.entries(filter.choices).filter(([each]) => each !== facet);
  const own = Object.keys(choices).length > 0 ? [[facet, choices] as const] : [];
  return { ...filter, choices: Object.fromEntries([...others, ...own]) };
}

/** Each word with the rules that are left without it, where there are any. */
export function withoutOneWord(
  filter: Filter,
  rows: readonly Row[],
): { words: string; dropped: string; count: number }[] {
  const words = wordsOf(filter.words);
  return words
    .map((dropped, index) => {
      const fewer = words.filter((_, at) => at !== index).join(' ');
      return { words: fewer, dropped, count: rows.filter((row) => leaves({ ...filter, words: fewer }, row)).length };
    })
    .filter(({ count }) => count > 0);
}

/** `?severity=error,warning&property=-syntax&q=words`; '' where nothing is set. */
export function toSearch({ choices, words }: Filter): string {
  const parts = Object.entries(choices).map(
    ([facet, each]) =>
      `${facet}=${Object.entries(each)
        .map(([value, choice]) => (choice === 'without' ? `-${value}` : value))
        .join()}`,
  );
  if (words.trim() !== '') parts.push(`q=${encodeURIComponent(words.trim())}`);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** Reads such an address; facets and values that are not known are left out. */
export function fromSearch(search: string, known: Values): Filter {
  const fields = new URLSearchParams(search);
  let filter: Filter = { choices: {}, words: fields.get('q') ?? '' };
  for (const [facet, values] of Object.entries(known)) {
    const asked = (fields.get(facet) ?? '').split(',').flatMap((part): [string, Choice][] => {
      const value = part.replace(/^-/, '');
      return values.includes(value) ? [[value, part === value ? 'only' : 'without']] : [];
    });
    filter = withFacet(filter, facet, Object.fromEntries(asked));
  }
  return filter;
}
