import type { Corpus, Page } from '../../brief/corpus.ts';
import type { Publication } from '../../brief/publication.ts';
import { describeOwnPage, toGraph, type Node, type StructuredData } from './graph.ts';
import { themePath } from '../../brief/routes.ts';

/** The home page: the site, how to search it, and its data. */
export function describeHome(corpus: Corpus, publication: Publication): StructuredData {
  const { name, title, description, language, licence, edition, at } = publication;
  const site: Node = {
    '@type': 'WebSite',
    '@id': at('/'),
    url: at('/'),
    name,
    alternateName: title,
    description,
    inLanguage: language,
    dateModified: edition,
    license: licence.url,
    hasPart: [...corpus.themes.values()].map(({ id, title: headline }) => ({ '@type': 'Article', '@id': at(themePath(id)), headline })),
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${at('/search/')}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
  return toGraph([site, describeDataset(corpus, publication)], [], publication);
}

/** A page written by hand: about, accessibility. */
export function describePage(_corpus: Corpus, page: Page, publication: Publication): StructuredData {
  const own = { path: `/${page.id}/`, name: page.title, description: page.summary, updated: page.updated };
  return toGraph([describeOwnPage(page.id === 'about' ? 'AboutPage' : 'WebPage', own, publication)], [], publication);
}

function describeDataset({ claims, sources }: Corpus, { name, language, licence, edition, at }: Publication): Node {
  const distribution = (path: string, what: string): Node => ({
    '@type': 'DataDownload',
    name: what,
    contentUrl: at(path),
    encodingFormat: 'application/json',
  });
  return {
    '@type': 'Dataset',
    name: `Claims of ${name}`,
    description: `The ${claims.size} claims that this brief reports from ${sources.size} documents, each with its speaker, kind, date and place in the source.`,
    url: at('/about/#data-for-reuse'),
    inLanguage: language,
    dateModified: edition,
    license: licence.url,
    isAccessibleForFree: true,
    distribution: [distribution('/api/claims.json', 'Claims'), distribution('/api/sources.json', 'Sources')],
  };
}
