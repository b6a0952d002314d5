import type { PassageType } from './search-index.ts';
import { stem } from './words.ts';

/** What a reader asked, as it is understood. */
export interface Query {
  /** As it was typed, for repeating it to the reader; empty where nothing was. */
  readonly typed: string;
  readonly terms: readonly Term[];
  /** How much more, or less, a passage fits than its words say: an entry of the glossary says what something is. */
  readonly boost: (passage: { readonly type: PassageType; readonly kind?: string | undefined; readonly text: readonly string[] }) => number;
  /** The topics that its terms name. */
  readonly topics: readonly TopicName[];
}

export interface TopicName {
  readonly id: string;
  readonly name: string;
}

/** One thing that a query asks for. A passage has it if it has any of the options. */
export interface Term {
  /** Its part of the query. */
  readonly typed: string;
  /** Best first. */
  readonly options: readonly Option[];
  /** What the brief calls it, where it is a name. */
  readonly names?: readonly string[];
  /** The topics that it names or is related to. */
  readonly topics?: readonly TopicName[];
  /** Whether its words were put between quotation marks. */
  readonly isPhrase?: boolean;
  /** Whether it says little by itself: “new”, “stop”. */
  readonly isWeak?: boolean;
  /** Whether it only adds to what other terms ask: the words of a name standing together. */
  readonly isSoft?: boolean;
}

/** Words that stand next to each other in a passage. */
export interface Option {
  /** As the index of the full text is asked. */
  readonly words: readonly string[];
  readonly stems: readonly string[];
  /** How much of what was asked they are, from 0 to 1. */
  readonly weight: number;
  readonly how: How;
  /** For another name or spelling: what the brief calls it. */
  readonly name?: string;
}

/**
 * What words are to what was typed: the words themselves, a beginning of theirs, another spelling, a name that means the
 * same, a name that means something else, a word that says much the same.
 */
export type How = 'exact' | 'start' | 'spelling' | 'same' | 'related' | 'synonym';

/** `toOption(['six', 'party'], 'exact', 1)`: words to look for and their stems. */
export function toOption(words: readonly string[], how: How, weight: number): Option {
  return { words, stems: words.map(stem), weight, how };
}

/** Of options with the same words the first. */
export function distinctOptions(options: readonly Option[]): Option[] {
  const keys = options.map(({ stems }) => stems.join(' '));
  return options.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}
