import type { APIRoute } from 'astro';
import { readCorpus } from '../../corpus/query.ts';
import { listClaimItems, printDataFile } from '../../outputs/data-files.ts';
import { publication } from '../../publication.ts';

export const GET: APIRoute = () =>
  new Response(printDataFile('claims', listClaimItems(readCorpus(), publication), publication), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
