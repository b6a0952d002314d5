import type { Corpus } from '../../brief/corpus.ts';
import { formatDate } from '../../brief/dates.ts';
import type { Publication } from '../../brief/schema/brief.ts';
import { eventPath, fixedPaths, questionPath, sourcePath, themePath, topicPath } from '../../brief/routes.ts';
import type { Actor, Topic } from '../../brief/schema/lists.ts';
import { describeOwnPage, toGraph, type Node, type StructuredData, describeActor, nameTopic } from './things.ts';
import { wordsOf } from '../../brief/words.ts';

/** The list of themes. */
export function describeThemes({ themes }: Corpus, publication: Publication): StructuredData {
  const items = [...themes.values()].map(({ id, title }): Item => [title, themePath(id)]);
  return describeList(
    { path: fixedPaths.themes, name: wordsOf(publication).parts.themes, description: 'What the sources, read together, say.' },
    items,
    publication,
  );
}

/** The list of sources. */
export function describeSources({ sources }: Corpus, publication: Publication): StructuredData {
  const items = [...sources.values()].map(({ id, publication: show, short }): Item => [`${show}: ${short}`, sourcePath(id)]);
  return describeList(
    {
      path: fixedPaths.sources,
      name: wordsOf(publication).parts.sources,
      description: 'The documents this brief summarises, in order of publication.',
    },
    items,
    publication,
  );
}

/** The propositions the sources are held against. */
export function describePositions({ questions }: Corpus, publication: Publication): StructuredData {
  const items = [...questions.values()].map(({ id, proposition }): Item => [proposition, questionPath(id)]);
  return describeList(
    {
      path: fixedPaths.positions,
      name: wordsOf(publication).parts.positions,
      description: 'Propositions, and where each source stands to them.',
    },
    items,
    publication,
  );
}

/** The events, in the order of the timeline. */
export function describeTimeline({ events }: Corpus, publication: Publication): StructuredData {
  const items = events.map(({ id, about, title }): Item => [`${formatDate(about, publication.locale)}: ${title}`, eventPath(id)]);
  return describeList(
    { path: fixedPaths.timeline, name: wordsOf(publication).parts.timeline, description: 'What the sources date, and when each was said.' },
    items,
    publication,
  );
}

/** The glossary: a set of terms, each of which is also the person, state or thing it means. */
export function describeActors({ actors }: Corpus, publication: Publication): StructuredData {
  const page = {
    path: fixedPaths.actors,
    name: wordsOf(publication).parts.actorsAndTerms,
    description: 'Who and what the sources name, under all the names they go by.',
  };
  const terms = [...actors.values()].map((actor) => describeTerm(actor, publication));
  return describeTerms(page, terms, publication);
}

/** The list of topics: a set of defined terms. */
export function describeTopics({ topics }: Corpus, publication: Publication): StructuredData {
  const page = {
    path: fixedPaths.topics,
    name: wordsOf(publication).parts.topics,
    description: 'What the claims and sections of this brief are about.',
  };
  const terms = [...topics.values()].map((topic) => defineTopic(topic, publication));
  return describeTerms(page, terms, publication);
}

/** The page of a topic: a collection of all that bears on one term of our list. */
export function describeTopic(_corpus: Corpus, topic: Topic, publication: Publication): StructuredData {
  const own = { path: topicPath(topic.id), name: topic.name, description: topic.description, updated: publication.edition };
  const page = { ...describeOwnPage('CollectionPage', own, publication), about: defineTopic(topic, publication) };
  return toGraph(
    [page],
    [
      ['Topics', fixedPaths.topics],
      [topic.name, own.path],
    ],
    publication,
  );
}

function defineTopic(topic: Topic, publication: Publication): Node {
  return { ...nameTopic(topic, publication), description: topic.description };
}

/** Without its other names: those are what the page itself shows, and twice they would be a tenth of its weight. */
function describeTerm(actor: Actor, publication: Publication): Node {
  const described = describeActor(actor, publication);
  const type = described['@type'];
  return { ...described, '@type': type === 'DefinedTerm' ? type : [String(type), 'DefinedTerm'] };
}

interface Collection {
  readonly path: string;
  readonly name: string;
  readonly description: string;
}

/** A name, and the path it leads to. */
type Item = readonly [name: string, path: string];

function describeCollection(page: Collection, mainEntity: Node, publication: Publication): StructuredData {
  const own = describeOwnPage('CollectionPage', { ...page, updated: publication.edition }, publication);
  return toGraph([{ ...own, mainEntity }], [], publication);
}

/** A page that lists things on our pages, each with its address. */
function describeList(page: Collection, items: readonly Item[], publication: Publication): StructuredData {
  const list: Node = {
    '@type': 'ItemList',
    numberOfItems: items.length,
    itemListElement: items.map(([name, path], index) => ({ '@type': 'ListItem', position: index + 1, name, url: publication.at(path) })),
  };
  return describeCollection(page, list, publication);
}

/** A page that defines terms. */
function describeTerms(page: Collection, terms: readonly Node[], publication: Publication): StructuredData {
  const set: Node = { '@type': 'DefinedTermSet', name: page.name, url: publication.at(page.path), hasDefinedTerm: terms };
  return describeCollection(page, set, publication);
}
