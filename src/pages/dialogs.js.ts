/** The dialogs as one module of their own: loaded when someone opens one, with nothing of them in the pages. */
import { build } from 'esbuild';
import type { APIRoute } from 'astro';

export const GET: APIRoute = async () => {
  const result = await build({
    entryPoints: ['src/components/client/dialogs/index.ts'],
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
