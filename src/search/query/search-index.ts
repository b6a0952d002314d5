import type { WordPair } from '../../brief/corpus.ts';
import type { FilterName } from './search-address.ts';

/**
 * What search knows of the brief: one file, fetched when a reader reaches for search. A brief of some hundreds of passages is
 * in it as a whole; of a larger one it has the words, and the passages come from Pagefind.
 */
export interface SearchIndex {
  /** How many passages there are. */
  readonly total: number;
  /** How many words a passage has in the mean. */
  readonly meanLength: number;
  /** All of them, in the order of the brief, or none. */
  readonly passages: readonly IndexedPassage[];
  /** Where the passages are not here: their words in Latin letters, the most frequent first, with a space between them. */
  readonly words: string;
  /** What the brief calls its topics, actors and terms. */
  readonly names: readonly IndexedName[];
  /** Words that are typed for words of the brief, in its language and in others. */
  readonly synonyms: readonly WordPair[];
  readonly foreign: readonly WordPair[];
}

export interface IndexedName {
  readonly name: string;
  /** For a topic, its id. */
  readonly topic?: string;
  /** Names that mean the same, and names that mean something else. */
  readonly same: readonly string[];
  readonly related: readonly string[];
}

/** What search looks for and shows of a passage. */
export interface IndexedPassage {
  readonly type: PassageType;
  /** What it is called: “Forecast”, “Key judgement”. */
  readonly label: string;
  /** Path from the site’s root, with its fragment. */
  readonly path: string;
  /** The heading that results are grouped under. */
  readonly page: string;
  readonly title: string;
  readonly text: string;
  /** For an entry of the glossary: its other names. */
  readonly names?: string | undefined;
  /** For a claim: its kind, who said it, in what, where and when. */
  readonly kind?: string | undefined;
  readonly speaker?: string | undefined;
  readonly source?: string | undefined;
  readonly place?: string | undefined;
  readonly date?: string | undefined;
  /** Other words in which people ask for it; never shown. */
  readonly asked?: string | undefined;
  /** What it can be narrowed by. */
  readonly filters: Readonly<Partial<Record<FilterName, readonly string[]>>>;
}

export type PassageType = 'claim' | 'section' | 'judgement' | 'question' | 'event' | 'actor';
