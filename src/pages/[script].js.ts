/** Scripts that load when someone asks for them, each a module of its own with nothing of it in the pages. */
import type { APIRoute } from 'astro';
import { bundled } from '../site/scripts.ts';

const entries = {
  page: 'page.ts',
  property: 'property.ts',
  'rule-index': 'rule-index.ts',
  dialogs: 'dialogs/index.ts',
};

export function getStaticPaths() {
  return Object.entries(entries).map(([script, entry]) => ({ params: { script }, props: { entry } }));
}

export const GET: APIRoute<{ entry: string }> = async ({ props }) =>
  new Response(await bundled(props.entry, 'esm'), { headers: { 'content-type': 'text/javascript' } });
