import type { Corpus } from '../../brief/corpus.ts';
import type { Publication } from '../../brief/publication.ts';
import type { Topic } from '../../brief/schema/lists.ts';
import { describeOwnPage, toGraph, type Node, type StructuredData } from './graph.ts';
import { topicPath } from '../../brief/routes.ts';

/** The page of a topic: a collection of all that bears on one term of our list. */
export function describeTopic(_corpus: Corpus, topic: Topic, publication: Publication): StructuredData {
  const path = topicPath(topic.id);
  const page = {
    ...describeOwnPage(
      'CollectionPage',
      { path, name: topic.name, description: topic.description, updated: publication.edition },
      publication,
    ),
    about: { ...nameTopic(topic, publication), description: topic.description },
  };
  return toGraph(
    [page],
    [
      ['Topics', '/topics/'],
      [topic.name, path],
    ],
    publication,
  );
}

/** The list of topics: a set of defined terms. */
export function describeTopics(corpus: Corpus, publication: Publication): StructuredData {
  const terms = [...corpus.topics.values()].map((topic) => ({ ...nameTopic(topic, publication), description: topic.description }));
  const page = {
    ...describeOwnPage(
      'CollectionPage',
      {
        path: '/topics/',
        name: 'Topics',
        description: 'What the claims and sections of this brief are about.',
        updated: publication.edition,
      },
      publication,
    ),
    mainEntity: { '@type': 'DefinedTermSet', name: 'Topics', url: publication.at('/topics/'), hasDefinedTerm: terms },
  };
  return toGraph([page], [], publication);
}

/** A topic, wherever something is about it. */
export function nameTopic({ id, name }: Topic, { at }: Publication): Node {
  return { '@type': 'DefinedTerm', name, termCode: id, url: at(topicPath(id)), inDefinedTermSet: at('/topics/') };
}
