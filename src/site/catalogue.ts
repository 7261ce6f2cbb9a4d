/** What `/search.json` holds. Paths are root-absolute without the base path. */
export interface Catalogue {
  readonly practices: readonly CataloguePractice[];
  readonly rules: readonly CatalogueRule[];
  readonly guide: readonly CatalogueGuidePage[];
}
export interface CataloguePractice {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly path: string;
  readonly property: string;
  readonly propertyTitle: string;
}
export interface CatalogueRule {
  readonly id: string;
  readonly summary: string;
  /** The peers' codes, without the peer. */
  readonly codes: readonly string[];
}
export interface CatalogueGuidePage {
  readonly title: string;
  readonly path: string;
}
