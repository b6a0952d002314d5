import type { APIRoute } from 'astro';
import { publication } from '../publication.ts';

/** Everything may be read; read by crawlers only where the site lies at the root of its host. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${publication.at('/sitemap.xml')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
