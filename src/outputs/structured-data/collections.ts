import type { Corpus } from '../../brief/corpus.ts';
import { formatDate } from '../../brief/dates.ts';
import { headingOf } from '../../brief/passages.ts';
import type { Publication } from '../../brief/schema/brief.ts';
import { eventPath, fixedPaths, questionPath, sourcePath, themePath, topicPath } from '../../brief/routes.ts';
import { wordsOf } from '../../brief/words.ts';
import type { Words } from '../../brief/words/en.ts';
import type { Actor, Topic } from '../../brief/schema/lists.ts';
import { describeOwnPage, toGraph, type Node, type StructuredData, describeActor, nameTopic } from './things.ts';

/** The list of themes. */
export function describeThemes({ themes }: Corpus, publication: Publication): StructuredData {
  const items = [...themes.values()].map(({ id, title }): Item => [title, themePath(id)]);
  return describeList('themes', items, publication);
}

/** The list of sources. */
export function describeSources({ sources }: Corpus, publication: Publication): StructuredData {
  const items = [...sources.values()].map(({ id, publication: show, short }): Item => [`${show}: ${short}`, sourcePath(id)]);
  return describeList('sources', items, publication);
}

/** The propositions the sources are held against. */
export function describePositions({ questions }: Corpus, publication: Publication): StructuredData {
  const items = [...questions.values()].map(({ id, proposition }): Item => [proposition, questionPath(id)]);
  return describeList('positions', items, publication);
}

/** The events, in the order of the timeline. */
export function describeTimeline({ events }: Corpus, publication: Publication): StructuredData {
  const items = events.map(({ id, about, title }): Item => [`${formatDate(about, publication.locale)}: ${title}`, eventPath(id)]);
  return describeList('timeline', items, publication);
}

/** The glossary: a set of terms, each of which is also the person, state or thing it means. */
export function describeActors({ actors }: Corpus, publication: Publication): StructuredData {
  const terms = [...actors.values()].map((actor) => describeTerm(actor, publication));
  return describeTerms('actors', terms, publication);
}

/** The list of topics: a set of defined terms. */
export function describeTopics({ topics }: Corpus, publication: Publication): StructuredData {
  const terms = [...topics.values()].map((topic) => defineTopic(topic, publication));
  return describeTerms('topics', terms, publication);
}

/** The page of a topic: a collection of all that bears on one term of our list. */
export function describeTopic(topic: Topic, publication: Publication): StructuredData {
  const own = { path: topicPath(topic.id), name: topic.name, description: topic.description, updated: publication.edition };
  const page = { ...describeOwnPage('CollectionPage', own, publication), about: defineTopic(topic, publication) };
  return toGraph([page], [{ name: headingOf('topics', publication), path: fixedPaths.topics }, own], publication);
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

/** A name, and the path it leads to. */
type Item = readonly [name: string, path: string];

type Part = keyof Words['lists'];

/** A page that lists things on our pages, each with its address. */
function describeList(part: Part, items: readonly Item[], publication: Publication): StructuredData {
  return describeCollection(part, publication, {
    '@type': 'ItemList',
    numberOfItems: items.length,
    itemListElement: items.map(([name, path], index) => ({ '@type': 'ListItem', position: index + 1, name, url: publication.at(path) })),
  });
}

/** A page that defines terms. */
function describeTerms(part: Part, terms: readonly Node[], publication: Publication): StructuredData {
  const set = {
    '@type': 'DefinedTermSet',
    name: headingOf(part, publication),
    url: publication.at(fixedPaths[part]),
    hasDefinedTerm: terms,
  };
  return describeCollection(part, publication, set);
}

function describeCollection(part: Part, publication: Publication, mainEntity: Node): StructuredData {
  const page = {
    path: fixedPaths[part],
    name: headingOf(part, publication),
    description: wordsOf(publication).lists[part],
    updated: publication.edition,
  };
  return toGraph([{ ...describeOwnPage('CollectionPage', page, publication), mainEntity }], [], publication);
}
