/** The files of the examples, as they are, for downloads. */
import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { exampleFiles } from '../../site/examples.ts';

export function getStaticPaths() {
  return exampleFiles().map((path) => ({ params: { path } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(new Uint8Array(readFileSync(`content/examples/${params.path}`)));
