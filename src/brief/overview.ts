import type { Corpus } from './corpus.ts';
import { listSearchable } from './searchable.ts';
import type { Actor, Topic } from './schema/lists.ts';
import { actorKinds, kinds, type ActorKind, type Kind } from './vocabulary.ts';

/**
 * Every topic with the passages that carry it, and their claims by kind, in the order of the list; kinds without claims are
 * left out.
 *
 * `countTopics(corpus)` → `[{ topic, count: 40, kinds: [{ kind: 'fact', count: 10 }, …] }, …]`
 */
export function countTopics(corpus: Corpus): TopicCount[] {
  const passages = listSearchable(corpus);
  return [...corpus.topics.values()].map((topic) => {
    const carriers = passages.filter(({ topics }) => topics.includes(topic.id));
    return { topic, count: carriers.length, kinds: countKinds(carriers.flatMap((passage) => passage.kinds)) };
  });
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

function countKinds(found: readonly Kind[]): KindCount[] {
  return (Object.keys(kinds) as Kind[])
    .map((kind) => ({ kind, count: found.filter((each) => each === kind).length }))
    .filter(({ count }) => count > 0);
}

function sortedByName(actors: readonly Actor[]): Actor[] {
  return actors.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}

export interface TopicCount {
  readonly topic: Topic;
  readonly count: number;
  readonly kinds: readonly KindCount[];
}

interface KindCount {
  readonly kind: Kind;
  readonly count: number;
}

interface ActorGroup {
  readonly kind: ActorKind;
  /** The group’s heading: “People”. */
  readonly title: string;
  readonly actors: readonly Actor[];
}
