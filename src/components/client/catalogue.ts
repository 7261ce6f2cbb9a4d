import type { Catalogue } from '../../site/catalogue.ts';

let loading: Promise<Catalogue> | undefined;

/** The list of everything that has an address; loaded once. Rejects where it cannot be reached. */
export function loadCatalogue(base: string): Promise<Catalogue> {
  loading ??= fetch(`${base}search.json`).then((response) => {
    if (!response.ok) throw new Error(`search.json: ${response.status}`);
    return response.json() as Promise<Catalogue>;
  });
  loading.catch(() => (loading = undefined));
  return loading;
}
