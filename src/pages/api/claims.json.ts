import type { APIRoute } from 'astro';
import { readCorpus } from '../../corpus/query.ts';
import { printDataFile } from '../../outputs/api/data-file.ts';
import { listClaimItems } from '../../outputs/api/list-claim-items.ts';
import { publication } from '../../publication.ts';

export const GET: APIRoute = () =>
  new Response(printDataFile('claims', listClaimItems(readCorpus(), publication), publication), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
