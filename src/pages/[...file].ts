/**
 * Every file that is no page: what is offered as data, with its schemas; the feed, the map of the site and how browsers search
 * it; sources and themes for reference managers; the pictures that are shown where a link is pasted; what the memo’s page knows
 * of the brief. Media types are of text in UTF-8, unless they are an image’s.
 */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import type { Corpus } from '../brief/corpus.ts';
import { listPages } from '../brief/overview.ts';
import { exportPathOf, filePaths, sourcePath, themePath } from '../brief/routes.ts';
import { describeClaimsFile, sourcesFileSchema } from '../brief/schema/api.ts';
import type { CslItem } from '../cite/formats/csl.ts';
import { formatEndings, formats } from '../cite/formats/formats.ts';
import { listThemeWorks, sourceToCsl } from '../cite/pages/works.ts';
import { readCorpus } from '../corpus/query.ts';
import { makeManifest } from '../memo/manifest/make-manifest.ts';
import { listClaimItems, listSourceItems, printDataFile, printJsonSchema } from '../outputs/data-files.ts';
import { drawShareImage } from '../outputs/share-image/draw-share-image.ts';
import { listShareImages } from '../outputs/share-image/share-images.ts';
import { printFeed, printIcon, printSearchDescription, printSitemap } from '../outputs/xml-files.ts';
import { publication } from '../publication.ts';

export function getStaticPaths() {
  const corpus = readCorpus();
  const files = [
    ...ofTheBrief,
    ...listShareImages(corpus).map((image): File => [image.path, 'image/png', () => drawShareImage(image, publication)]),
    ...[...corpus.sources.values()].flatMap((source) => listExports(sourcePath(source.id), (brief) => [sourceToCsl(source, brief)])),
    // A theme, and after it the sources it cites.
    ...[...corpus.themes.values()].flatMap((theme) =>
      listExports(themePath(theme.id), (brief) => listThemeWorks(theme, brief, publication)),
    ),
  ];
  return files.map(([path, type, print]) => ({ params: { file: path.slice(1) }, props: { type, print } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { type, print } }) =>
  new Response(await print(readCorpus()), { headers: { 'Content-Type': type.startsWith('image/') ? type : `${type}; charset=utf-8` } });

const ofTheBrief: readonly File[] = [
  [filePaths.claims, 'application/json', (corpus) => printDataFile('claims', listClaimItems(corpus, publication), publication)],
  [filePaths.sources, 'application/json', (corpus) => printDataFile('sources', listSourceItems(corpus, publication), publication)],
  [filePaths.claimsSchema, 'application/schema+json', () => printJsonSchema('claims', describeClaimsFile(publication), publication)],
  [filePaths.sourcesSchema, 'application/schema+json', () => printJsonSchema('sources', sourcesFileSchema, publication)],
  ['/memo/passages.json', 'application/json', (corpus) => JSON.stringify(makeManifest(corpus, publication))],
  [filePaths.feed, 'application/atom+xml', (corpus) => printFeed(corpus, publication)],
  [filePaths.sitemap, 'application/xml', (corpus) => printSitemap(listPages(corpus, publication.edition), publication.at)],
  [filePaths.searchDescription, 'application/opensearchdescription+xml', () => printSearchDescription(publication)],
  // Everything may be read. Crawlers ask for it only at the root of a host.
  ['/robots.txt', 'text/plain', () => `User-agent: *\nAllow: /\n\nSitemap: ${publication.at(filePaths.sitemap)}\n`],
  ['/icon.svg', 'image/svg+xml', () => printIcon(publication)],
];

/** `/sources/letter.bib`, `.ris`, `.json` (CSL) and `.rdf` (Zotero). */
function listExports(page: string, list: (corpus: Corpus) => readonly CslItem[]): File[] {
  return formatEndings.map((ending) => [
    exportPathOf(page, ending),
    formats[ending].mediaType,
    (corpus) => formats[ending].print(list(corpus)),
  ]);
}

type File = readonly [path: string, type: string, print: (corpus: Corpus) => BodyInit | Promise<BodyInit>];
