import type { Corpus } from './corpus.ts';
import type { Actor, Topic } from './schema/lists.ts';
import { actorKinds, type ActorKind } from './vocabulary.ts';

/** Every topic with the number of claims that carry it, in the order of the list. */
export function countTopics(corpus: Corpus): TopicCount[] {
  const claims = [...corpus.claims.values()];
  return [...corpus.topics.values()].map((topic) => ({ topic, count: claims.filter(({ topics }) => topics.includes(topic.id)).length }));
}

/** The glossary by what its entries are, each group in the order of the alphabet; groups without entries are left out. */
export function groupActors(corpus: Corpus): ActorGroup[] {
  return (Object.keys(actorKinds) as ActorKind[])
    .map((kind) => ({
      kind,
      title: actorKinds[kind],
      actors: sortedByName([...corpus.actors.values()].filter((actor) => actor.kind === kind)),
    }))
    .filter(({ actors }) => actors.length > 0);
}

function sortedByName(actors: readonly Actor[]): Actor[] {
  return actors.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}

interface TopicCount {
  readonly topic: Topic;
  readonly count: number;
}

interface ActorGroup {
  readonly kind: ActorKind;
  /** The group’s heading: “People”. */
  readonly title: string;
  readonly actors: readonly Actor[];
}
