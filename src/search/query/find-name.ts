import type { Lexicon, Name } from './lexicon.ts';
import { nameTerms } from './name-terms.ts';
import type { Term } from './query.ts';
import type { ReadWord } from './read-word.ts';
import { stem } from './stem.ts';

/**
 * The longest name with which a row of words begins, and what it asks for. Undefined where no name begins there.
 *
 * `findName([{ written: 'DPRK', … }, { written: 'sanctions', … }], lexicon, false)` → `{ length: 1, terms: [DPRK → North Korea] }`
 */
export function findName(read: readonly ReadWord[], lexicon: Lexicon, isAllCaps: boolean): FoundName | undefined {
  const stems = read.map(({ words }) => words.map(stem).join(' '));
  const [first = ''] = read[0]?.words.map(stem) ?? [];
  const candidates = (lexicon.names.get(first) ?? []).flatMap((name) => {
    const length = countWords(name, stems);
    return length > 0 && fits(name, read, isAllCaps) ? [{ name, length }] : [];
  });
  const length = Math.max(0, ...candidates.map((each) => each.length));
  const names = candidates.flatMap((each) => (each.length === length ? each.name : []));
  return length === 0 ? undefined : { length, terms: nameTerms(names, lexicon, read.slice(0, length)) };
}

export interface FoundName {
  /** How many of the words it takes. */
  readonly length: number;
  readonly terms: readonly Term[];
}

/** How many of the words make up the name; none, if it is another. */
function countWords({ stems: own }: Name, stems: readonly string[]): number {
  const whole = own.join(' ');
  let text = '';
  for (const [at, each] of stems.entries()) {
    text += (at === 0 ? '' : ' ') + each;
    if (text === whole) return at + 1;
    if (!whole.startsWith(`${text} `)) return 0;
  }
  return 0;
}

/** “US” is meant by capitals only, and not where everything is in capitals. */
function fits({ isShort }: Name, [first]: readonly ReadWord[], isAllCaps: boolean): boolean {
  return !isShort || (!isAllCaps && /^[\p{Lu}\d]+$/u.test(first?.written ?? ''));
}
