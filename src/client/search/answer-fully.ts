import type { Search } from '../../model/query/address.ts';
import { closeReader } from '../../model/query/close-reader.ts';
import { describeAnswer } from '../../model/query/describe-answer.ts';
import { emptyLexicon, type Lexicon } from '../../model/query/lexicon.ts';
import type { QuickIndex } from '../../model/query/quick-index.ts';
import { understandQuery } from '../../model/query/understand-query.ts';
import { warmUp } from './ask-pagefind.ts';
import { findPassages, type Found } from './find-passages.ts';
import { renderReadings } from './render-readings.ts';

/**
 * Answers a search from the texts, and says how it was understood and what was found. Without a lexicon words stand for
 * themselves. All that only this needs comes in this one file.
 *
 * `await answerFully({ typed: 'DPRK', filters }, lexicon)` → `{ found, message: '199 passages for “DPRK”', readings: [“DPRK” is North Korea here] }`
 */
export async function answerFully(search: Search, lexicon: Lexicon = emptyLexicon): Promise<FullAnswer> {
  const query = understandQuery(search.typed, lexicon, closeReader);
  const found = await findPassages(query, search.filters);
  return { search, found, message: describeAnswer(query, search, found.tally), readings: renderReadings(query, search) };
}

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
