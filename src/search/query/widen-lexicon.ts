import { byLength, type Lexicon, type Name } from './lexicon.ts';
import type { WordIndex } from './quick-index.ts';
import { stem } from './stem.ts';

/**
 * A lexicon with what else is typed for the words of the brief, in English, Korean and Chinese.
 *
 * `widenLexicon(lexicon, { synonyms: 'rebuke:blame', foreign: 'treaty pact:조약' }).synonyms.get('blame')` → `['rebuke']`
 */
export function widenLexicon(lexicon: Lexicon, { synonyms, foreign }: Pick<WordIndex, 'synonyms' | 'foreign'>): Lexicon {
  return { ...lexicon, runs: [...lexicon.runs, ...readForeign(foreign)].sort(byLength), synonyms: readSynonyms(synonyms) };
}

/** `arms weapons:무기 武器;…` → a name for each of the words behind the colon. */
function readForeign(foreign: string): Name[] {
  return readTable(foreign).flatMap(([words, typed]) =>
    typed.map((each) => ({
      ...{ name: words[0] ?? '', topic: undefined, how: 'same', typed: each, stems: [each], isRun: true, isShort: false },
      equals: words.map((word) => [word]),
    })),
  );
}

/** `send:ship,deliver` → `ship` and `deliver`, each to `send`. */
function readSynonyms(synonyms: string): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const [own, typed] of readTable(synonyms))
    for (const each of typed) words.set(stem(each), [...(words.get(stem(each)) ?? []), ...own]);
  return words;
}

function readTable(table: string): [left: string[], right: string[]][] {
  return table.split(';').flatMap((line) => {
    const [left, right] = line.split(':');
    return left !== undefined && right !== undefined ? [[left.split(' '), right.split(' ')]] : [];
  });
}
