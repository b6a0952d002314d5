import type { APIRoute } from 'astro';
import { citePassage } from '../../cite/pages/cite-passage.ts';
import { readCorpus } from '../../corpus/query.ts';
import { makeManifest } from '../../memo/manifest/make-manifest.ts';
import { publication } from '../../publication.ts';

/** What the memo’s page knows of the brief. */
export const GET: APIRoute = () => {
  const corpus = readCorpus();
  return new Response(JSON.stringify(makeManifest(corpus, publication, (passage) => citePassage(corpus, passage, publication))), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
