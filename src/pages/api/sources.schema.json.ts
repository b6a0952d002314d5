import type { APIRoute } from 'astro';
import { printJsonSchema } from '../../outputs/data-files.ts';
import { sourcesFileSchema } from '../../brief/schema/api.ts';
import { publication } from '../../publication.ts';

export const GET: APIRoute = () =>
  new Response(printJsonSchema('sources', sourcesFileSchema, publication), {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  });
