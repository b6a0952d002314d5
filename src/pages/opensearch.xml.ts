import type { APIRoute } from 'astro';
import { printSearchDescription } from '../outputs/xml-files.ts';
import { publication } from '../publication.ts';

export const GET: APIRoute = () =>
  new Response(printSearchDescription(publication), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
