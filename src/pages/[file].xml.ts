/** What is offered as XML: the feed, the map of the site, and how a browser searches it. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { listPages } from '../brief/overview.ts';
import { readCorpus } from '../corpus/query.ts';
import { printFeed, printSearchDescription, printSitemap } from '../outputs/xml-files.ts';
import { publication } from '../publication.ts';

const files = {
  feed: { type: 'atom+xml', print: () => printFeed(readCorpus(), publication) },
  opensearch: { type: 'opensearchdescription+xml', print: () => printSearchDescription(publication) },
  sitemap: { type: 'xml', print: () => printSitemap(listPages(readCorpus(), publication.edition), publication.at) },
};

export function getStaticPaths() {
  return Object.entries(files).map(([file, props]) => ({ params: { file }, props }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { type, print } }) =>
  new Response(print(), { headers: { 'Content-Type': `application/${type}; charset=utf-8` } });
