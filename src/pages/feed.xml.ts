import type { APIRoute } from 'astro';
import { readCorpus } from '../corpus/query.ts';
import { printFeed } from '../outputs/xml-files.ts';
import { publication } from '../publication.ts';

export const GET: APIRoute = () =>
  new Response(printFeed(readCorpus(), publication), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
