/** The pages of the site as a list for people: footer, contents, previous and next. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { properties } from './properties.ts';

export interface PageLink {
  readonly title: string;
  /** Root-absolute. */
  readonly path: string;
  readonly number?: number;
}

export type GuidePage = CollectionEntry<'guide'>;

/** The guide pages in their order. */
export async function guidePages(): Promise<GuidePage[]> {
  const pages = await getCollection('guide');
  return pages.sort((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id, 'en'));
}

/** Whether a guide page places a figure. */
export function hasFigures(page: GuidePage): boolean {
  return /^<Figure\b/m.test(page.body ?? '');
}

export const propertyLinks: readonly PageLink[] = properties.map(({ id, number, title }) => ({
  title,
  number,
  path: `/${id}/`,
}));

export async function guideLinks(): Promise<PageLink[]> {
  return (await guidePages()).map(({ id, data }) => ({ title: data.title, path: `/guide/${id}/` }));
}

/** The neighbours of a page in reading order: the seven properties, then the guide. */
export async function neighbours(path: string): Promise<{ before: PageLink | undefined; next: PageLink | undefined }> {
  const order = [...propertyLinks, ...(await guideLinks())];
  const at = order.findIndex((page) => page.path === path);
  return { before: at > 0 ? order[at - 1] : undefined, next: at >= 0 ? order[at + 1] : undefined };
}
