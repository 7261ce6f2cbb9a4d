/** Titles, ids and codes of everything that has an address: for the search dialog, and for the page that was not found. */
import type { APIRoute } from 'astro';
import { guideLinks } from '../site/pages.ts';
import { practices } from '../site/practices.ts';
import { knownAs, rules } from '../site/rules.ts';
import type { Catalogue } from '../site/catalogue.ts';

export const GET: APIRoute = async () => {
  const catalogue: Catalogue = {
    practices: (await practices()).map(({ id, number, title, path, property }) => ({
      id,
      number,
      title,
      path,
      property: property.id,
      propertyTitle: property.title,
    })),
    rules: rules.map((rule) => ({
      id: rule.id,
      summary: rule.summary.replaceAll('`', ''),
      codes: knownAs(rule).map(({ code }) => code),
    })),
    guide: (await guideLinks()).map(({ title, path }) => ({ title, path })),
  };
  return new Response(JSON.stringify(catalogue), { headers: { 'content-type': 'application/json' } });
};
