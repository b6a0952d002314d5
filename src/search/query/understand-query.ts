import { findName } from './find-name.ts';
import type { Lexicon } from './lexicon.ts';
import { cutQuery, normaliseQuery } from './normalise.ts';
import type { Boost, Query, Term } from './query.ts';
import { readWord, type ReadWord } from './read-word.ts';
import { stem } from './stem.ts';
import { isUnspaced, splitWords } from './words.ts';

/**
 * What a query is about, term by term: names, phrases in quotation marks, words. A close reader, which takes longer to arrive,
 * knows other scripts and spellings, and what else to look for.
 *
 * `understandQuery('DPRK sanctons', lexicon, queryExpander)` → the terms `DPRK` (same as *North Korea*) and `sanctons` (spelt *sanctions*)
 */
export function understandQuery(typed: string, lexicon: Lexicon, closely?: QueryExpander): Query {
  const cut = cutQuery(typed);
  const isOpen = /\S$/u.test(typed);
  const terms = normaliseQuery(cut)
    .split(/"([^"]*)"?/u)
    .flatMap((part, index) => (index % 2 === 1 ? readPhrase(part) : readPart(part, lexicon, isOpen, closely)));
  const topics = new Map(terms.flatMap((term) => term.topics ?? []).map((topic) => [topic.id, topic]));
  return {
    typed: cut,
    terms: terms.some(({ isSoft }) => !isSoft) ? terms : readAll(cut),
    boost: closely?.readAsking(cut),
    topics: [...topics.values()].slice(0, mostTopics),
  };
}

/** Reads what the quick reading leaves: unknown words, numbers, other scripts; and adds synonyms to what is known. */
export interface QueryExpander {
  /** The first of some words, where there is more to it: a number, or a word that the brief spells differently. */
  readonly readClosely: (written: readonly string[], lexicon: Lexicon, isOpen: boolean) => ReadWord | undefined;
  /** Korean or Chinese words that follow each other. */
  readonly readRun: (words: readonly string[], lexicon: Lexicon) => readonly Term[];
  /** What sort of passage answers it best. */
  readonly readAsking: (typed: string) => Boost;
  /** With other spellings, and words that say much the same. */
  readonly widen: (term: Term, lexicon: Lexicon) => Term;
}

const mostTopics = 3;

function readPhrase(part: string): Term[] {
  const words = splitWords(part).map((word) => word.toLowerCase());
  if (words.length === 0) return [];
  return [{ typed: part.trim(), isPhrase: true, options: [{ stems: words.map(stem), words, weight: 1, how: 'exact' }] }];
}

/** Names are looked for from each word on, the longest first; what is no part of one stands for itself. */
function readPart(part: string, lexicon: Lexicon, isOpen: boolean, closely: QueryExpander | undefined): Term[] {
  const written = splitWords(part);
  const isAllCaps = !/\p{Ll}/u.test(part) && written.filter((word) => /\p{Lu}/u.test(word)).length > 2;
  const terms: Term[] = [];
  const read: ReadWord[] = [];
  for (let at = 0; at < written.length; at += read.at(-1)?.length ?? 1) {
    read.push(readOne(written, at, lexicon, isOpen && at === written.length - 1, closely));
  }
  for (let at = 0; at < read.length;) {
    const found = findName(read.slice(at), lexicon, isAllCaps);
    const { run, term } = read[at] ?? {};
    if (found) terms.push(...found.terms);
    else if (run) terms.push(...(closely?.readRun(run, lexicon) ?? []));
    else if (term) terms.push(term);
    at += found?.length ?? 1;
  }
  return closely ? terms.map((term) => closely.widen(term, lexicon)) : terms;
}

function readOne(written: readonly string[], at: number, lexicon: Lexicon, isOpen: boolean, closely: QueryExpander | undefined): ReadWord {
  const word = written[at] ?? '';
  if (isUnspaced(word)) {
    const end = written.findIndex((each, later) => later > at && !isUnspaced(each));
    const run = written.slice(at, end === -1 ? undefined : end);
    return { written: word, words: [], length: run.length, run };
  }
  return closely?.readClosely(written.slice(at), lexicon, isOpen) ?? readWord(word, lexicon, isOpen);
}

/** A query of nothing but small words is about them after all: “who is who”. */
function readAll(typed: string): Term[] {
  return splitWords(typed).map((word) => {
    const lower = word.toLowerCase();
    return { typed: word, options: [{ stems: [stem(lower)], words: [lower], weight: 1, how: 'exact' }] };
  });
}
