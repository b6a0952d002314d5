/** What each page says of itself to machines: JSON-LD in the words of schema.org. */
import type { Claim, Corpus, Page, Source, Theme } from '../../brief/corpus.ts';
import { formatDate } from '../../brief/dates.ts';
import { findMentions } from '../../brief/mentions.ts';
import { headingOf } from '../../brief/passages.ts';
import { listCitedSources } from '../../brief/provenance.ts';
import {
  actorPath,
  claimPath,
  eventPath,
  filePaths,
  fixedPaths,
  pagePath,
  questionPath,
  sourcePath,
  themePath,
  topicPath,
} from '../../brief/routes.ts';
import type { Publication } from '../../brief/schema/brief.ts';
import type { Topic } from '../../brief/schema/lists.ts';
import { wordsOf } from '../../brief/words.ts';
import type { Words } from '../../brief/words/en.ts';
import { describeAuthors, describeWork, mentionActor, nameTopic, type Node } from './things.ts';

/** The home page: the site, how to search it, and its data. */
export function describeHome({ themes, claims, sources }: Corpus, publication: Publication): StructuredData {
  const { name, title, description, language, licence, edition, at } = publication;
  const words = wordsOf(publication);
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
    hasPart: [...themes.values()].map(({ id, title: headline }) => ({ '@type': 'Article', '@id': at(themePath(id)), headline })),
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${at(fixedPaths.search)}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
  const distribution = (path: string, what: string): Node => ({
    '@type': 'DataDownload',
    name: what,
    contentUrl: at(path),
    encodingFormat: 'application/json',
  });
  const data: Node = {
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
  return toGraph(site, data);
}

/** A page written by hand: about, accessibility. */
export function describePage({ id, title, summary, updated }: Page, publication: Publication): StructuredData {
  const page = { path: pagePath(id), name: title, description: summary, updated };
  return toGraph(describeOwnPage(id === 'about' ? 'AboutPage' : 'WebPage', page, publication));
}

/** A theme as an article of ours that rests on the sources it cites and mentions actors. */
export function describeTheme(corpus: Corpus, theme: Theme, publication: Publication): StructuredData {
  const { title, bottomLine, judgements, sections } = theme;
  const prose = [
    title,
    bottomLine.text,
    ...judgements.map(({ text }) => text),
    ...sections.flatMap((section) => [section.title, section.text]),
  ];
  const mentioned = findMentions(prose.join('\n'), corpus.actors.values()).flatMap((id) => corpus.actors.get(id) ?? []);
  const sources = listCitedSources(theme, corpus);
  const page = { path: themePath(theme.id), name: theme.short, description: theme.summary, updated: theme.updated };
  const article = {
    ...describeOwnPage('Article', page, publication),
    headline: title,
    abstract: bottomLine.text,
    datePublished: theme.published,
    about: theme.topics.flatMap((id) => corpus.topics.get(id) ?? []).map((topic) => nameTopic(topic, publication)),
    isBasedOn: sources.map(({ url }) => ({ '@id': url })),
    citation: sources.map((source) => describeWork(corpus, source, publication)),
    mentions: mentioned.map((actor) => mentionActor(actor, publication)),
  };
  return toGraph(article, trail(wordsOf(publication).parts.themes, fixedPaths.themes, page, publication));
}

/**
 * A source’s page: the document itself, and our article about it, which holds its claims. A claim is its speaker’s and
 * appears in the document. There is no ClaimReview: we report and give no verdict.
 */
export function describeSource(corpus: Corpus, source: Source, publication: Publication): StructuredData {
  const page = { path: sourcePath(source.id), name: source.short, description: source.coverage.statement, updated: publication.edition };
  const topics = new Set(source.claims.flatMap((claim) => claim.topics));
  const about = [...corpus.topics.values()].filter(({ id }) => topics.has(id));
  const article = {
    ...describeOwnPage('Article', page, publication),
    headline: `${source.short}: a summary in ${source.claims.length} claims`,
    about: [{ '@id': source.url }, ...about.map((topic) => nameTopic(topic, publication))],
    isBasedOn: { '@id': source.url },
    hasPart: source.claims.map((claim) => describeClaim(claim, source, publication)),
  };
  // Each once, so that claims need only name them.
  const speakers = new Set(source.claims.map(({ speaker }) => speaker));
  return toGraph(
    describeWork(corpus, source, publication),
    article,
    ...describeAuthors(speakers, corpus, publication),
    trail(wordsOf(publication).parts.sources, fixedPaths.sources, page, publication),
  );
}

/** Without its text, which the page has at that very address and `/api/claims.json` among its data: pages stay light. */
function describeClaim(claim: Claim, source: Source, { at }: Publication): Node {
  return {
    '@type': 'Claim',
    '@id': at(claimPath(claim)),
    name: claim.title,
    author: { '@id': at(actorPath(claim.speaker)) },
    datePublished: source.printedDate === undefined || claim.said !== source.published ? claim.said : undefined,
    appearance: { '@id': source.url },
  };
}

/** The page of a topic: a collection of all that bears on one term of our list. */
export function describeTopic(topic: Topic, publication: Publication): StructuredData {
  const page = { path: topicPath(topic.id), name: topic.name, description: topic.description, updated: publication.edition };
  const collection = { ...describeOwnPage('CollectionPage', page, publication), about: defineTopic(topic, publication) };
  return toGraph(collection, trail(headingOf('topics', publication), fixedPaths.topics, page, publication));
}

function defineTopic(topic: Topic, publication: Publication): Node {
  return { ...nameTopic(topic, publication), description: topic.description };
}

/** A page that lists what a part of the brief has: `describeList('themes', corpus, publication)`. */
export function describeList(part: keyof Words['lists'], corpus: Corpus, publication: Publication): StructuredData {
  const [name, path] = [headingOf(part, publication), fixedPaths[part]];
  const page = { path, name, description: wordsOf(publication).lists[part], updated: publication.edition };
  const mainEntity: Node =
    part === 'topics' || part === 'actors'
      ? { '@type': 'DefinedTermSet', name, url: publication.at(path), hasDefinedTerm: terms[part](corpus, publication) }
      : listItems(items[part](corpus, publication), publication);
  return toGraph({ ...describeOwnPage('CollectionPage', page, publication), mainEntity });
}

/** A name, and the path it leads to. */
type Item = readonly [name: string, path: string];

const items = {
  themes: ({ themes }: Corpus) => [...themes.values()].map(({ id, title }): Item => [title, themePath(id)]),
  sources: ({ sources }: Corpus) =>
    [...sources.values()].map(({ id, publication, short }): Item => [`${publication}: ${short}`, sourcePath(id)]),
  positions: ({ questions }: Corpus) => [...questions.values()].map(({ id, proposition }): Item => [proposition, questionPath(id)]),
  timeline: ({ events }: Corpus, { locale }: Publication) =>
    events.map(({ id, about, title }): Item => [`${formatDate(about, locale)}: ${title}`, eventPath(id)]),
};

const terms = {
  topics: ({ topics }: Corpus, publication: Publication) => [...topics.values()].map((topic) => defineTopic(topic, publication)),
  /** Each is also the person, state or thing it means. */
  actors: ({ actors }: Corpus, publication: Publication) =>
    [...actors.values()].map((actor): Node => {
      const { '@type': type, ...mention } = mentionActor(actor, publication);
      const others = Object.values(actor.same).flat();
      const types = type === 'DefinedTerm' ? type : [String(type), 'DefinedTerm'];
      return { '@type': types, ...mention, alternateName: others.length === 0 ? undefined : others };
    }),
};

function listItems(links: readonly Item[], { at }: Publication): Node {
  const itemListElement = links.map(([name, path], index) => ({ '@type': 'ListItem', position: index + 1, name, url: at(path) }));
  return { '@type': 'ItemList', numberOfItems: links.length, itemListElement };
}

/** What all our pages have in common: address, language, licence, the site they belong to. */
function describeOwnPage(type: string, { path, name, description, updated }: OwnPage, { at, language, licence }: Publication): Node {
  return {
    '@type': type,
    '@id': at(path),
    url: at(path),
    name,
    description,
    inLanguage: language,
    dateModified: updated,
    license: licence.url,
    isAccessibleForFree: true,
    isPartOf: { '@id': at('/') },
  };
}

interface OwnPage {
  readonly path: string;
  readonly name: string;
  readonly description: string;
  readonly updated: string;
}

/** The way to a page, by the list that it is in. */
function trail(list: string, listPath: string, page: OwnPage, { at }: Publication): Node {
  const steps = [{ name: list, path: listPath }, page];
  const itemListElement = steps.map(({ name, path }, index) => ({ '@type': 'ListItem', position: index + 1, name, item: at(path) }));
  return { '@type': 'BreadcrumbList', itemListElement };
}

function toGraph(...nodes: readonly Node[]): StructuredData {
  return { '@context': 'https://schema.org', '@graph': nodes };
}

/** A JSON-LD document, for `structuredData` of the layout. */
export interface StructuredData {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly Node[];
}
