/** Scripts of the site that are no modules of Astro's: made of their sources, each with all it needs and nothing else. */
import { build, type Format } from 'esbuild';

export async function bundled(entry: string, format: Format): Promise<string> {
  const result = await build({
    entryPoints: [`src/components/client/${entry}`],
    bundle: true,
    minify: true,
    write: false,
    format,
    target: 'es2022',
    // No "use strict": modules are, and the script in the head needs none.
    tsconfigRaw: {},
    loader: { '.css': 'text' },
    define: { 'import.meta.env.DEV': String(import.meta.env.DEV) },
    logLevel: 'error',
  });
  return result.outputFiles[0]?.text.trim() ?? '';
}

/** Stands in the head of every page. */
export const headScript = await bundled('head.ts', 'iife');
