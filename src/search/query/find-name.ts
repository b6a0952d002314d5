import type { Lexicon, Name } from './lexicon.ts';
import { distinctOptions, toOption, type Option, type Term } from './query.ts';
import type { ReadWord } from './read-word.ts';
import { stem } from './words.ts';

/**
 * The longest name with which a row of words begins: how many of them it takes, and what it asks for. Undefined where no name begins there.
 *
 * `findName([{ typed: 'NB', … }, { typed: 'sanctions', … }], lexicon, false)` → `{ length: 1, terms: [NB → North Bank] }`
 */
export function findName(read: readonly ReadWord[], lexicon: Lexicon, isAllCaps: boolean): { length: number; terms: Term[] } | undefined {
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

/** How many of the words make up the name; none, if it is another. */
function countWords({ stems: own }: Name, stems: readonly string[]): number {
  const whole = own.join(' ');
  return stems.findIndex((_, last) => stems.slice(0, last + 1).join(' ') === whole) + 1;
}

/** “US” is meant by capitals only, and not where everything is in capitals. */
function fits({ isShort }: Name, [first]: readonly ReadWord[], isAllCaps: boolean): boolean {
  return !isShort || (!isAllCaps && /^[\p{Lu}\d]+$/u.test(first?.typed ?? ''));
}

/**
 * What is asked for by a name. A proper name is one thing; the words of a term may also stand apart in a passage, so they
 * are asked for one by one, and standing together only adds to that.
 */
function nameTerms(names: readonly Name[], lexicon: Lexicon, read: readonly ReadWord[]): Term[] {
  const words = read.flatMap(({ term }) => term ?? []);
  const own = read.length === 1 ? (words[0]?.options ?? []) : [joinWords(read, names)];
  const figures = read.length > 1 ? words.flatMap((word) => word.options.filter(({ words: [first = ''] }) => /^\d{2,}$/.test(first))) : [];
  const isMisspelt = own.some(({ how }) => how === 'spelling');
  const called = names
    .flatMap(nameOptions)
    .map((option): Option => (isMisspelt && option.how === 'exact' ? { ...option, how: 'spelling' } : option));
  const options = distinctOptions([...own, ...figures, ...called]).sort((a, b) => b.weight - a.weight);
  const unit: Term = { typed: read.map(({ typed }) => typed).join(' '), options, ...listMeant(names) };
  const isApart = words.length > 1 && names.every(({ name }) => !isProper(name));
  const inTexts = words.every(({ options: [first] }) => first?.stems.every((each) => lexicon.textStems.has(each)));
  if (!isApart || !inTexts) return [unit];
  return [...words, { ...unit, isSoft: true }];
}

/** What the brief calls it, and its other names. */
export function nameOptions({ name, how, equals }: Name): Option[] {
  return equals.map((words): Option => ({ ...toOption(words, how, how === 'related' ? weightOfRelated : 1), name }));
}

/** What the names mean, not what they are only related to; a topic may be either. */
export function listMeant(names: readonly Name[]): Required<Pick<Term, 'names' | 'topics'>> {
  return {
    names: names.flatMap(({ name, how }) => (how === 'related' ? [] : name)),
    topics: names.flatMap(({ name, topic }) => (topic === undefined ? [] : { id: topic, name })),
  };
}

const weightOfRelated = 0.7;

/** The words as they were read, of which one may have been misspelt. */
function joinWords(read: readonly ReadWord[], names: readonly Name[]): Option {
  const words = read.flatMap((each) => each.words);
  const isMisspelt = read.some(({ term }) => term?.options[0]?.how === 'spelling');
  return isMisspelt ? { ...toOption(words, 'spelling', 1), name: names[0]?.name ?? words.join(' ') } : toOption(words, 'exact', 1);
}

/** “North Bank” and “Peace of Sorren” name one thing; “Iron bridges” does not. */
function isProper(name: string): boolean {
  return /^[\p{Lu}\d]/u.test(name.split(' ').at(-1) ?? '');
}
