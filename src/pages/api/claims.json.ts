import type { APIRoute } from 'astro';
import { readCorpus } from '../../corpus/query.ts';
import { printDataFile } from '../../model/api/data-file.ts';
import { listClaimItems } from '../../model/api/list-claim-items.ts';
import { publication } from '../../publication.ts';

export const GET: APIRoute = () =>
  new Response(printDataFile('claims', listClaimItems(readCorpus(), publication), publication), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
