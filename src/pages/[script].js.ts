/** Scripts that load when someone asks for them, each a module of its own with nothing of it in the pages. */
import { build } from 'esbuild';
import type { APIRoute } from 'astro';

const entries = {
  dialogs: 'src/components/client/dialogs/index.ts',
  controls: 'src/components/client/controls.ts',
  tabs: 'src/components/client/tabs.ts',
  'rule-index': 'src/components/client/rule-index.ts',
};

export function getStaticPaths() {
  return Object.entries(entries).map(([script, entry]) => ({ params: { script }, props: { entry } }));
}

export const GET: APIRoute<{ entry: string }> = async ({ props }) => {
  const result = await build({
    entryPoints: [props.entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    loader: { '.css': 'text' },
    define: { 'import.meta.env.DEV': String(import.meta.env.DEV) },
    logLevel: 'error',
  });
  return new Response(result.outputFiles[0]?.text, { headers: { 'content-type': 'text/javascript' } });
};
