/** What is offered as JSON: claims and sources for reuse, each with its schema, and what the memo’s page knows of the brief. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { describeClaimsFile, sourcesFileSchema } from '../brief/schema/api.ts';
import { readCorpus } from '../corpus/query.ts';
import { makeManifest } from '../memo/manifest/make-manifest.ts';
import { listClaimItems, listSourceItems, printDataFile, printJsonSchema } from '../outputs/data-files.ts';
import { publication } from '../publication.ts';

const files = {
  'api/claims': () => printDataFile('claims', listClaimItems(readCorpus(), publication), publication),
  'api/claims.schema': () => printJsonSchema('claims', describeClaimsFile(publication), publication),
  'api/sources': () => printDataFile('sources', listSourceItems(readCorpus(), publication), publication),
  'api/sources.schema': () => printJsonSchema('sources', sourcesFileSchema, publication),
  'memo/passages': () => JSON.stringify(makeManifest(readCorpus(), publication)),
};

export function getStaticPaths() {
  return Object.entries(files).map(([file, print]) => ({
    params: { file },
    props: { print, type: file.endsWith('.schema') ? 'schema+json' : 'json' },
  }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { print, type } }) =>
  new Response(print(), { headers: { 'Content-Type': `application/${type}; charset=utf-8` } });
