/** The search dialog as one module of its own: loaded when someone opens it, with nothing of it in the pages. */
import { build } from 'esbuild';
import type { APIRoute } from 'astro';

export const GET: APIRoute = async () => {
  const result = await build({
    entryPoints: ['src/components/client/search/dialog.ts'],
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
