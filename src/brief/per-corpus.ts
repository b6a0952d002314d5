import type { Corpus } from './corpus.ts';

/**
 * What is worked out of a whole brief, worked out once for each: many pages ask for it.
 *
 * `const listClaims = perCorpus((corpus) => [...corpus.claims.values()])`
 */
export function perCorpus<Result extends object>(make: (corpus: Corpus) => Result): (corpus: Corpus) => Result {
  const made = new WeakMap<Corpus, Result>();
  return (corpus) => {
    const known = made.get(corpus) ?? make(corpus);
    made.set(corpus, known);
    return known;
  };
}
