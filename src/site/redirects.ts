/** Published addresses that have moved, from `content/redirects.yaml`. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'astro/zod';

const file = 'content/redirects.yaml';
const remedy = 'Write a root-absolute address with a trailing slash, /guide/name/.';
/** A static host does not see what stands behind the #. */
const page = z.string().regex(/^\/([A-Za-z0-9._-]+\/)*$/, remedy);
const address = z.string().regex(/^\/([A-Za-z0-9._-]+\/)*(#[\w-]+)?$/, remedy);
const schema = z.record(page, address);

/** Old address → new one. Throws with the file and what to write. */
export function redirects(): [from: string, to: string][] {
  const result = schema.safeParse(parse(readFileSync(file, 'utf8')) ?? {});
  if (result.success) return Object.entries(result.data);
  const [issue] = result.error.issues;
  const message = issue?.code === 'invalid_key' ? issue.issues[0]?.message : issue?.message;
  throw new Error(`${file}: ${issue?.path.join('.') || 'file'}: ${message}`);
}
