import type { Corpus } from '../../src/brief/corpus.ts';
import type { Passage } from '../../src/brief/passages.ts';
import type { Engine } from './engine.ts';
import type { JudgedQuery } from './judged-query.ts';
import type { Judged } from './measures.ts';
import { createLunr } from './peers/lunr.ts';
import { createMiniSearch } from './peers/minisearch.ts';
import { toPeerPassage } from './peers/peer-passage.ts';
import { startStockPagefind } from './peers/stock-pagefind.ts';

/** Puts every query to the site’s search. */
export async function judge(queries: readonly JudgedQuery[], engine: Engine): Promise<Judged[]> {
  const answers = await engine.ask(queries.map(({ q }) => q));
  return queries.map((query, index) => ({ query, answer: answers[index] ?? { addresses: [], told: '' } }));
}

/** Puts them to each of its peers too, which are given the same passages. */
export async function judgePeers(
  queries: readonly JudgedQuery[],
  passages: readonly Passage[],
  corpus: Corpus,
): Promise<ReadonlyMap<string, readonly Judged[]>> {
  const given = passages.map((passage) => toPeerPassage(passage, corpus));
  const pagefind = await startStockPagefind(given);
  const judged = new Map<string, readonly Judged[]>();
  try {
    for (const engine of [pagefind, createMiniSearch(given), createLunr(given)]) judged.set(engine.name, await judge(queries, engine));
  } finally {
    await pagefind.close();
  }
  return judged;
}
