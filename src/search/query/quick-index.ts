/**
 * What search knows at once: a small file with the titles of passages and the names of actors and topics in Latin letters. It
 * is fetched when a reader reaches for search, and answers while everything else is still on its way.
 */
export interface QuickIndex {
  /** Which index of the full text it belongs to. */
  readonly build: string;
  /** The files of that index that every question may need, relative to its folder; they are fetched ahead. */
  readonly ahead: readonly string[];
  readonly pages: readonly QuickPage[];
  /** Ids and names of the topics, each with the Latin names that mean the same. */
  readonly topics: readonly (readonly [id: string, name: string, names: Names])[];
  /** Latin names that mean the same as an actor’s or a term’s, in the order of their passages. */
  readonly names: readonly Names[];
}

/** What is fetched next: the rest of what the brief calls things. */
export interface WordIndex {
  /** Which index of the full text it belongs to. */
  readonly build: string;
  /** The other names of topics and of actors, in the order of the quick index. */
  readonly topics: readonly Names[];
  readonly names: readonly Names[];
  /** Words of the full text that are in no title, those in most passages first. */
  readonly words: string;
  /** `criticise rebuke:censure condemn;…`: words of the brief, and words that are typed for them. */
  readonly synonyms: string;
  /** `treaty pact:조약 条约;…`: the same for Korean and Chinese words. */
  readonly foreign: string;
}

/** Passages under one heading. */
export interface QuickPage {
  readonly title: string;
  /** Path from the site’s root. */
  readonly path: string;
  /** Fragments with a space between them; the first may be empty, for the page itself. */
  readonly ids: string;
  /** A line each. */
  readonly titles: string;
  /** A letter each, a key of `marks`. */
  readonly marks: string;
}

/** `DPRK;NK|Pyongyang`: names that mean the same, then names that are related. */
export type Names = string;

/** What a passage is, by its letter. */
export const marks = {
  f: { type: 'Fact', kind: 'fact' },
  a: { type: 'Assessment', kind: 'assessment' },
  o: { type: 'Forecast', kind: 'forecast' },
  r: { type: 'Recommendation', kind: 'recommendation' },
  s: { type: 'Section', kind: undefined },
  j: { type: 'Key judgement', kind: undefined },
  q: { type: 'Question', kind: undefined },
  e: { type: 'Event', kind: undefined },
  g: { type: 'Glossary', kind: undefined },
} as const;

export type Mark = keyof typeof marks;
