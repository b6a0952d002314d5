import type { WordPair } from '../../brief/corpus.ts';
import { languageOfBrief } from './language/language.ts';
import type { IndexedName, IndexedPassage, SearchIndex } from './search-index.ts';
import { isUnspaced, listWords, stem, isStopWord } from './words.ts';

/**
 * What the brief calls things: its names in all scripts, its words and their stems, and what else is typed for them.
 *
 * `readLexicon(index).names.get('nb')` → `[{ name: 'North Bank', how: 'same', typed: 'NB', … }]`
 */
export function readLexicon(index: SearchIndex): Lexicon {
  const names = index.names.flatMap(readNames);
  const text = index.passages.length > 0 ? listVocabulary(index.passages) : index.words.split(' ');
  const known = new Set(text);
  const inNames = [...new Set(names.flatMap(({ typed }) => listWords(typed)))].filter((word) => !isUnspaced(word) && !known.has(word));
  return {
    words: [...text, ...inNames],
    stems: new Set([...text, ...inNames].map(stem)),
    textStems: new Set(text.map(stem)),
    names: Map.groupBy(
      names.filter(({ isRun }) => !isRun),
      ({ stems: [first = ''] }) => first,
    ),
    runs: [...names.filter(({ isRun }) => isRun), ...index.foreign.flatMap(readForeign)].sort((a, b) => b.typed.length - a.typed.length),
    synonyms: readSynonyms(index.synonyms),
  };
}

export interface Lexicon {
  /** All words in Latin letters, the most frequent first. */
  readonly words: readonly string[];
  readonly stems: ReadonlySet<string>;
  /** Only of words that passages have, not of those that only names have. */
  readonly textStems: ReadonlySet<string>;
  /** Names in Latin letters by the stem of their first word. */
  readonly names: ReadonlyMap<string, readonly Name[]>;
  /** Korean and Chinese names and words, the longest first. */
  readonly runs: readonly Name[];
  /** By the stem of a word, words of the brief that say much the same. */
  readonly synonyms: ReadonlyMap<string, readonly string[]>;
}

/** One of the names of an actor, a term or a topic. */
export interface Name {
  /** What the brief calls it. */
  readonly name: string;
  /** For the name of a topic, the topic’s id. */
  readonly topic?: string | undefined;
  /** Whether it is that name, one that means the same, or one that means something else. */
  readonly how: 'exact' | 'same' | 'related';
  /** As it is written; without spaces and points between, if it is Korean or Chinese. */
  readonly typed: string;
  readonly stems: readonly string[];
  /** Whether it is Korean or Chinese, and so is looked for inside of words. */
  readonly isRun: boolean;
  /** Whether only capitals mean it: “US” is no “us”. */
  readonly isShort: boolean;
  /** The names that mean the same as what it leads to, in Latin letters, word by word. */
  readonly equals: readonly (readonly string[])[];
}

/**
 * The words of passages in Latin letters, those of titles first, and of both the more frequent first. Names that only the
 * glossary lists are none of them.
 *
 * `listVocabulary(passages)` → `['north', 'bank', 'treaty', …]`
 */
export function listVocabulary(passages: readonly IndexedPassage[]): string[] {
  const inTitles = listByFrequency(passages.map(({ title }) => title));
  const inTexts = listByFrequency(passages.map(({ text, asked = '' }) => `${text} ${asked}`));
  const told = new Set(inTitles);
  return [...inTitles, ...inTexts.filter((word) => !told.has(word) && word.length > 1 && !isStopWord(word))];
}

/** Korean is typed with and without spaces, Chinese with and without points: neither tells names apart. */
export function joinRun(text: string): string {
  return text.normalize('NFKC').replace(/[\s·・‧]/gu, '');
}

/** The words in Latin letters, those first that most of the texts have. */
function listByFrequency(texts: readonly string[]): string[] {
  const words = texts.flatMap((text) => [...new Set(listWords(text))]).filter((word) => !isUnspaced(word));
  return [...Map.groupBy(words, (word) => word)].sort(([, a], [, b]) => b.length - a.length).map(([word]) => word);
}

function readNames({ name, topic, same, related }: IndexedName): Name[] {
  const equals = [name, ...same].filter((typed) => !isUnspaced(typed)).map(listTyped);
  const toName =
    (how: Name['how']) =>
    (typed: string): Name => {
      const isRun = isUnspaced(typed);
      return {
        ...{ name, topic, how, isRun, equals },
        typed: isRun ? joinRun(typed) : typed,
        stems: listTyped(typed).map(stem),
        isShort: /^\p{Lu}\.?\p{Lu}\.?$/u.test(typed),
      };
    };
  return [toName('exact')(name), ...same.map(toName('same')), ...related.map(toName('related'))];
}

/** The words of a name without its article, which nobody types. */
function listTyped(name: string): string[] {
  return listWords(name.replace(languageOfBrief().article, ''));
}

function readForeign([own, typed]: WordPair): Name[] {
  const equals = own.map((word) => [word]);
  return typed.map((each) => ({ name: own[0] ?? '', how: 'same', typed: each, stems: [each], isRun: true, isShort: false, equals }));
}

/** `[['send'], ['ship', 'deliver']]` → *send* for `ship` and for `deliver`, by their stems. */
function readSynonyms(pairs: readonly WordPair[]): Map<string, readonly string[]> {
  const words = new Map<string, readonly string[]>();
  for (const [own, typed] of pairs) for (const each of typed) words.set(stem(each), [...(words.get(stem(each)) ?? []), ...own]);
  return words;
}
