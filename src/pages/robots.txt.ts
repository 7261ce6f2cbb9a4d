import type { APIRoute } from 'astro';
import { absolute } from '../site/links.ts';

export const GET: APIRoute = () => new Response(`User-agent: *\nAllow: /\nSitemap: ${absolute('/sitemap.xml')}\n`);
