/** The JSON schema of `module-container.yaml`, for editors that complete and check it. */
import type { APIRoute } from 'astro';
import { configurationSchema } from '../index.ts';
import { rules } from '../site/rules.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(configurationSchema(rules)), { headers: { 'content-type': 'application/json' } });
