/** Addresses of the site's pages, below its base path. */
const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');

/** The page of a rule. */
export function ruleHref(rule: string): string {
  return `${base}rules/${rule}/`;
}

/** The section of a practice on the page of its property; its short address where the property is not known. */
export function practiceHref(property: string | undefined, practice: string): string {
  return property === undefined ? `${base}p/${practice}/` : `${base}${property}/#${practice}`;
}

/** The page of a property; the language itself has a page of the guide. */
export function propertyHref(property: string): string {
  return property === 'syntax' ? `${base}guide/the-dockerfile-itself/` : `${base}${property}/`;
}

/** The checker's full view, with what stands behind the `#`. */
export function checkerHref(fragment = ''): string {
  return `${base}check/${fragment === '' ? '' : `#${fragment}`}`;
}

/** A file of an example: `practice/folder/Dockerfile`. */
export function exampleHref(path: string): string {
  return `${base}examples/${path}`;
}

/** What the checker reads of the handbook's practices. */
export function practicesHref(): string {
  return `${base}check/practices.json`;
}

/** The page about addresses and frames. */
export function linksHref(): string {
  return `${base}check/links/`;
}
