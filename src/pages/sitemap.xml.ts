import type { APIRoute } from 'astro';
import { readCorpus } from '../corpus/query.ts';
import { printSitemap } from '../outputs/xml-files.ts';
import { listPages } from '../brief/pages.ts';
import { publication } from '../publication.ts';

export const GET: APIRoute = () =>
  new Response(printSitemap(listPages(readCorpus(), publication.edition), publication.at), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
