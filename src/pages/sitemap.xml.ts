/** Every page people may want to find; redirects and the 404 page are not among them. */
import type { APIRoute } from 'astro';
import { isoDate } from '../site/dates.ts';
import { absolute } from '../site/links.ts';
import { guidePages } from '../site/pages.ts';
import { migrations } from '../site/migrations.ts';
import { propertyPages } from '../site/practices.ts';
import { rules } from '../site/rules.ts';

interface Entry {
  readonly path: string;
  readonly reviewed?: Date;
}

const xml = ({ path, reviewed }: Entry) =>
  `<url><loc>${absolute(path)}</loc>${reviewed ? `<lastmod>${isoDate(reviewed)}</lastmod>` : ''}</url>`;

export const GET: APIRoute = async () => {
  const entries: Entry[] = [
    { path: '/' },
    ...(await propertyPages()).map(({ data }) => ({ path: `/${data.id}/`, reviewed: data.reviewed })),
    ...(await guidePages()).map(({ id, data }) => ({ path: `/guide/${id}/`, reviewed: data.reviewed })),
    { path: '/check/' },
    { path: '/rules/' },
    ...migrations.map(({ path }) => ({ path })),
    ...rules.map(({ id }) => ({ path: `/rules/${id}/` })),
  ];
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.map(xml).join('\n')}\n</urlset>\n`;
  return new Response(body, { headers: { 'content-type': 'application/xml' } });
};
