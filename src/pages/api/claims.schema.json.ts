import type { APIRoute } from 'astro';
import { printJsonSchema } from '../../outputs/data-files.ts';
import { claimsFileSchema } from '../../brief/schema/api.ts';
import { publication } from '../../publication.ts';

export const GET: APIRoute = () =>
  new Response(printJsonSchema('claims', claimsFileSchema, publication), {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  });
