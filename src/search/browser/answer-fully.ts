import type { Search } from '../query/address.ts';
import { queryExpander } from '../query/query-expander.ts';
import { describeAnswer } from '../query/describe-answer.ts';
import { emptyLexicon, type Lexicon } from '../query/lexicon.ts';
import type { QuickIndex } from '../query/quick-index.ts';
import { widenLexicon } from '../query/widen-lexicon.ts';
import { understandQuery } from '../query/understand-query.ts';
import { warmUp } from './ask-pagefind.ts';
import type { Known } from './load-indexes.ts';
import { findPassages, type Found } from './find-passages.ts';
import { renderReadings } from './render-readings.ts';

/**
 * Answers a search from the texts, and says how it was understood and what was found. Where nothing is known of the brief’s
 * words, they stand for themselves. All that only this needs comes in this one file.
 *
 * `await answerFully({ typed: 'DPRK', filters }, known)` → `{ found, message: '199 passages for “DPRK”', readings: [“DPRK” is North Korea here] }`
 */
export async function answerFully(search: Search, known: Known | undefined): Promise<FullAnswer> {
  const query = understandQuery(search.typed, lexiconOf(known), queryExpander);
  const found = await findPassages(query, search.filters);
  return { search, found, message: describeAnswer(query, search, found.tally), readings: renderReadings(query, search) };
}

/** What is known does not change once all of it is there, so that it is read once. */
function lexiconOf(known: Known | undefined): Lexicon {
  if (!known?.more) return known?.lexicon ?? emptyLexicon;
  const lexicon = widened.get(known) ?? widenLexicon(known.lexicon, known.more);
  widened.set(known, lexicon);
  return lexicon;
}

const widened = new WeakMap<Known, Lexicon>();

/** Loads what every answer needs, see `warmUp`. */
export function prepareAnswers(index: QuickIndex): void {
  warmUp(index);
}

export interface FullAnswer {
  readonly search: Search;
  readonly found: Found;
  /** What was found, in a line. */
  readonly message: string;
  /** How the words were understood. */
  readonly readings: readonly HTMLElement[];
}
