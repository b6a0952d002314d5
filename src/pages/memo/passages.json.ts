import type { APIRoute } from 'astro';
import { readCorpus } from '../../corpus/query.ts';
import { makeManifest } from '../../memo/manifest/make-manifest.ts';
import { publication } from '../../publication.ts';

/** What the memo’s page knows of the brief. */
export const GET: APIRoute = () => {
  return new Response(JSON.stringify(makeManifest(readCorpus(), publication)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
