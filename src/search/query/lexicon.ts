import type { Names, QuickIndex, WordIndex } from './quick-index.ts';
import { stem } from './stem.ts';
import { isUnspaced, listWords } from './words.ts';

/**
 * What the brief calls things: its names in all scripts, its words and their stems.
 *
 * `readLexicon(index).names.get('dprk')` → `[{ name: 'North Korea', how: 'same', words: ['DPRK'], … }]`
 */
export function readLexicon(index: QuickIndex, more?: WordIndex): Lexicon {
  const titles = index.pages.flatMap((page) => page.titles.split('\n').map((title) => [page, title] as const));
  const glossary = titles.flatMap(([{ path }, title]) => (path === glossaryPath ? [title] : []));
  const entries = [
    ...glossary.flatMap((title, order) => readNames(title, [index.names[order], more?.names[order]], undefined)),
    ...index.topics.flatMap(([id, name, names], order) => readNames(name, [names, more?.topics[order]], id)),
  ];
  const text = countWords(titles.map(([, title]) => title));
  for (const word of more?.words.split(' ') ?? []) text.set(word, text.get(word) ?? 0);
  const words = [...text].sort(([, a], [, b]) => b - a).map(([word]) => word);
  const inNames = [...countWords(entries.map(({ typed }) => typed)).keys()].filter((word) => !text.has(word));
  return {
    words: [...words, ...inNames],
    stems: new Set([...words, ...inNames].map(stem)),
    textStems: new Set(words.map(stem)),
    names: Map.groupBy(
      entries.filter(({ isRun }) => !isRun),
      ({ stems: [first = ''] }) => first,
    ),
    runs: entries.filter(({ isRun }) => isRun).sort(byLength),
    synonyms: new Map(),
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
  readonly topic: string | undefined;
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

/** The longest first. */
export function byLength(a: Name, b: Name): number {
  return b.typed.length - a.typed.length;
}

/** Where nothing is known, words stand for themselves. */
export const emptyLexicon: Lexicon = { words: [], stems: new Set(), textStems: new Set(), names: new Map(), runs: [], synonyms: new Map() };

export const glossaryPath = '/actors/';

function countWords(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap(listWords)) if (!isUnspaced(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function readNames(name: string, lists: readonly (Names | undefined)[], topic: string | undefined): Name[] {
  const parts = lists.map((names = '') => names.split('|').map((part) => part.split(';').filter((typed) => typed !== '')));
  const same = parts.flatMap(([means = []]) => means);
  const related = parts.flatMap(([, leads = []]) => leads);
  const equals = [name, ...same].filter((typed) => !isUnspaced(typed)).map(wordsOf);
  const toName =
    (how: Name['how']) =>
    (typed: string): Name => {
      const isRun = isUnspaced(typed);
      const stems = wordsOf(typed).map(stem);
      return {
        name,
        topic,
        how,
        typed: isRun ? joinRun(typed) : typed,
        stems,
        isRun,
        isShort: /^\p{Lu}\.?\p{Lu}\.?$/u.test(typed),
        equals,
      };
    };
  return [toName('exact')(name), ...same.map(toName('same')), ...related.map(toName('related'))];
}

/** Korean is typed with and without spaces, Chinese with and without points: neither tells names apart. */
export function joinRun(text: string): string {
  return text.normalize('NFKC').replace(/[\s·・‧]/gu, '');
}

/** Without the article, which nobody types. */
function wordsOf(name: string): string[] {
  return listWords(name.replace(/^the /iu, ''));
}
