import type { Corpus } from '../brief/corpus.ts';
import type { ClaimKey } from '../brief/ids.ts';
import { findNearest } from '../brief/nearest.ts';
import type { Faults } from './faults.ts';
import type { Location, Report } from './problems/problem.ts';

/**
 * What checks a name that stands for something defined elsewhere; nothing is said of a name whose file could not be read.
 *
 * `createChecks({ corpus, faults }, report).topic('arms-trade', place)` → reports `UnknownTopic` where there is none
 */
export function createChecks({ corpus, faults }: { readonly corpus: Corpus; readonly faults: Faults }, report: Report): Checks {
  const missing = <Id extends string>(
    known: ReadonlyMap<Id, unknown>,
    id: string,
    isExcused: boolean,
    then: (nearest: string | undefined) => void,
  ) => {
    if (!isExcused && !(known as ReadonlyMap<string, unknown>).has(id)) then(findNearest(id, known.keys()));
  };
  return {
    claim: (key, place) => {
      const [source = '', claim] = key.split('#');
      missing(corpus.claims, key, faults.excuses(`sources/${source}.md`, claim), (nearest) =>
        report('UnknownClaim', place, { citation: key, nearest }),
      );
    },
    topic: (id, place) =>
      missing(corpus.topics, id, faults.excuses('topics.yaml', id), (nearest) => report('UnknownTopic', place, { topic: id, nearest })),
    actor: (id, place) =>
      missing(corpus.actors, id, faults.excuses('actors.yaml', id), (nearest) => report('UnknownActor', place, { actor: id, nearest })),
    theme: (id, place) =>
      missing(corpus.themes, id, faults.excuses(`themes/${id}.md`, undefined), (nearest) =>
        report('UnknownTheme', place, { theme: id, nearest }),
      ),
    question: (id, place) =>
      missing(corpus.questions, id, faults.excuses(`questions/${id}.yaml`, undefined), (nearest) =>
        report('UnknownQuestion', place, { question: id, nearest }),
      ),
    reference: (id, place) =>
      missing(corpus.references, id, faults.excuses('references.yaml', id), (nearest) =>
        report('UnknownReference', place, { reference: id, nearest }),
      ),
  };
}

/** One function per kind of reference: reports it where it names nothing. */
export interface Checks {
  readonly claim: (key: ClaimKey, place: Location) => void;
  readonly topic: (id: string, place: Location) => void;
  readonly actor: (id: string, place: Location) => void;
  readonly theme: (id: string, place: Location) => void;
  readonly question: (id: string, place: Location) => void;
  readonly reference: (id: string, place: Location) => void;
}
