import type { Claim, Corpus, Page, Source, Theme } from '../../brief/corpus.ts';
import type { ActorId } from '../../brief/ids.ts';
import { findMentions } from '../../brief/mentions.ts';
import { listCitedSources } from '../../brief/provenance.ts';
import type { Publication } from '../../brief/schema/brief.ts';
import { wordsOf } from '../../brief/words.ts';
import { actorPath, claimPath, filePaths, fixedPaths, pagePath, sourcePath, themePath } from '../../brief/routes.ts';
import {
  describeOwnPage,
  toGraph,
  type Node,
  type StructuredData,
  describeAuthor,
  describeWork,
  mentionActor,
  nameTopic,
} from './things.ts';

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
      target: { '@type': 'EntryPoint', urlTemplate: `${at(fixedPaths.search)}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
  return toGraph([site, describeDataset(corpus, publication)], [], publication);
}

/** A page written by hand: about, accessibility. */
export function describePage(page: Page, publication: Publication): StructuredData {
  const own = { path: pagePath(page.id), name: page.title, description: page.summary, updated: page.updated };
  return toGraph([describeOwnPage(page.id === 'about' ? 'AboutPage' : 'WebPage', own, publication)], [], publication);
}

function describeDataset({ claims, sources }: Corpus, publication: Publication): Node {
  const { name, language, licence, edition, at } = publication;
  const words = wordsOf(publication);
  const distribution = (path: string, what: string): Node => ({
    '@type': 'DataDownload',
    name: what,
    contentUrl: at(path),
    encodingFormat: 'application/json',
  });
  return {
    '@type': 'Dataset',
    name: words.data.claimsOf(name),
    description: words.data.about(claims.size, sources.size),
    url: at('/about/#data-for-reuse'),
    inLanguage: language,
    dateModified: edition,
    license: licence.url,
    isAccessibleForFree: true,
    distribution: [distribution(filePaths.claims, words.data.claims), distribution(filePaths.sources, words.parts.sources)],
  };
}

/** A theme as an article of ours that rests on the sources it cites and mentions actors. */
export function describeTheme(corpus: Corpus, theme: Theme, publication: Publication): StructuredData {
  const sources = listCitedSources(theme, corpus);
  const mentioned = findMentions(proseOf(theme), corpus.actors.values()).flatMap((id) => corpus.actors.get(id) ?? []);
  const own = { path: themePath(theme.id), name: theme.short, description: theme.summary, updated: theme.updated };
  const article = {
    ...describeOwnPage('Article', own, publication),
    headline: theme.title,
    abstract: theme.bottomLine.text,
    datePublished: theme.published,
    about: theme.topics.flatMap((id) => corpus.topics.get(id) ?? []).map((topic) => nameTopic(topic, publication)),
    isBasedOn: sources.map(({ url }) => ({ '@id': url })),
    citation: sources.map((source) => describeWork(corpus, source, publication)),
    mentions: mentioned.map((actor) => mentionActor(actor, publication)),
  };
  return toGraph([article], [{ name: wordsOf(publication).parts.themes, path: fixedPaths.themes }, own], publication);
}

function proseOf({ title, bottomLine, judgements, sections }: Theme): string {
  return [
    title,
    bottomLine.text,
    ...judgements.map(({ text }) => text),
    ...sections.flatMap((section) => [section.title, section.text]),
  ].join('\n');
}

/**
 * A source’s page: the document itself, and our article about it, which holds its claims. A claim is its speaker’s and
 * appears in the document. There is no ClaimReview: we report and give no verdict.
 */
export function describeSource(corpus: Corpus, source: Source, publication: Publication): StructuredData {
  const own = { path: sourcePath(source.id), name: source.short, description: source.coverage.statement, updated: publication.edition };
  const topics = new Set(source.claims.flatMap((claim) => claim.topics));
  const speakers = new Set(source.claims.map(({ speaker }) => speaker));
  const article = {
    ...describeOwnPage('Article', own, publication),
    headline: `${source.short}: a summary in ${source.claims.length} claims`,
    about: [
      { '@id': source.url },
      ...[...corpus.topics.values()].filter(({ id }) => topics.has(id)).map((topic) => nameTopic(topic, publication)),
    ],
    isBasedOn: { '@id': source.url },
    hasPart: source.claims.map((claim) => describeClaim(claim, source, publication)),
  };
  return toGraph(
    [describeWork(corpus, source, publication), article, ...listAuthors(speakers, corpus, publication)],
    [{ name: wordsOf(publication).parts.sources, path: fixedPaths.sources }, own],
    publication,
  );
}

/** Without its text, which the page has at that very address and `/api/claims.json` among its data: pages stay light. */
function describeClaim(claim: Claim, source: Source, { at }: Publication): Node {
  const address = at(claimPath(claim));
  return {
    '@type': 'Claim',
    '@id': address,
    name: claim.title,
    author: { '@id': at(actorPath(claim.speaker)) },
    datePublished: source.printedDate === undefined || claim.said !== source.published ? claim.said : undefined,
    appearance: { '@id': source.url },
  };
}

/** Who speaks in the claims, each once, so that claims need only name them. */
function listAuthors(ids: ReadonlySet<ActorId>, corpus: Corpus, publication: Publication): Node[] {
  return [...ids].flatMap((id) => corpus.actors.get(id) ?? []).map((actor) => describeAuthor(actor, publication));
}
