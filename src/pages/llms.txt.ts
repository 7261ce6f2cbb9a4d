/** The site as a list for programs that read text: every page with a sentence (llmstxt.org). */
import type { APIRoute } from 'astro';
import { absolute } from '../site/links.ts';
import { guidePages } from '../site/pages.ts';
import { practices } from '../site/practices.ts';
import { properties } from '../site/properties.ts';
import { rules } from '../site/rules.ts';
import { siteName } from '../site/site.ts';

const line = (title: string, path: string, says: string) => `- [${title}](${absolute(path)}): ${says}`;

const section = (title: string, lines: readonly string[]) => `## ${title}\n\n${lines.join('\n')}\n`;

export const GET: APIRoute = async () => {
  const all = await practices();
  const handbook = properties.flatMap((property) => [
    line(`${property.number} ${property.title}`, `/${property.id}/`, property.short),
    ...all
      .filter((practice) => practice.property.id === property.id)
      .map(({ number, title, path, claim }) => line(`${number} ${title}`, path, claim)),
  ]);
  const text = [
    `# ${siteName}\n`,
    '> How to build containers as modules, in seven properties and their practices, and a Dockerfile checker that runs in the page.\n',
    section('Handbook', handbook),
    section(
      'Guide',
      (await guidePages()).map(({ id, data }) => line(data.title, `/guide/${id}/`, data.description)),
    ),
    section('Checker', [
      line('Checker', '/check/', 'Checks a Dockerfile; nothing that is pasted leaves the browser.'),
      line('Links to the checker', '/check/links/', 'How another tool opens a Dockerfile in it.'),
      line(
        'Facts of all rules',
        '/rules.json',
        'Messages, codes of other tools and texts of the rules below, as JSON.',
      ),
      line('Schema of the configuration', '/module-container.schema.json', 'JSON schema of `module-container.yaml`.'),
    ]),
    section(
      'Rules',
      rules.map(({ id, summary }) => line(id, `/rules/${id}/`, `${summary}.`)),
    ),
  ];
  return new Response(text.join('\n'));
};
