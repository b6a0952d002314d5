import { findName, listMeant, nameOptions } from './find-name.ts';
import { type Lexicon, joinRun, type Name } from './lexicon.ts';
import { distinctOptions, toOption, type Option, type Query, type Term } from './query.ts';
import { readWord, type ReadWord } from './read-word.ts';
import { languageOfBrief } from './language/language.ts';
import { listVariants } from './spelling.ts';
import { cutQuery, normaliseQuery, splitWords } from './words.ts';

/**
 * What a query is about, term by term: phrases in quotation marks, names, words; and what else to look for in their place.
 *
 * `understandQuery('NB sanctons', lexicon)` → the terms `NB` (same as *North Bank*) and `sanctons` (spelt *sanctions*)
 */
export function understandQuery(typed: string, lexicon: Lexicon): Query {
  const cut = cutQuery(typed);
  const isOpen = /\S$/u.test(typed);
  const terms = normaliseQuery(cut)
    .split(/"([^"]*)"?/u)
    .flatMap((part, index) => (index % 2 === 1 ? readPhrase(part) : readPart(part, lexicon, isOpen)));
  const topics = new Map(terms.flatMap((term) => term.topics ?? []).map((topic) => [topic.id, topic]));
  return {
    typed: cut,
    terms: terms.some(({ isSoft }) => !isSoft) ? terms : readSmallWords(cut),
    boost: readAsking(cut),
    topics: [...topics.values()].slice(0, mostTopics),
  };
}

const mostTopics = 3;

function readPhrase(part: string): Term[] {
  const words = splitWords(part).map((word) => word.toLowerCase());
  return words.length === 0 ? [] : [{ typed: part.trim(), isPhrase: true, options: [toOption(words, 'exact', 1)] }];
}

/** Names are looked for from each word on, the longest first; what is no part of one stands for itself. */
function readPart(part: string, lexicon: Lexicon, isOpen: boolean): Term[] {
  const written = splitWords(part);
  const isAllCaps = !/\p{Ll}/u.test(part) && written.filter((word) => /\p{Lu}/u.test(word)).length > 2;
  const read: ReadWord[] = [];
  for (let at = 0; at < written.length; at += read.at(-1)?.length ?? 1) read.push(readWord(written.slice(at), lexicon, isOpen));
  const terms: Term[] = [];
  for (let at = 0; at < read.length;) {
    const name = findName(read.slice(at), lexicon, isAllCaps);
    const { run, term } = read[at] ?? {};
    if (name) terms.push(...name.terms);
    else if (run) terms.push(...findRuns(run, lexicon, isOpen && at === read.length - 1));
    else if (term) terms.push(term);
    at += name?.length ?? 1;
  }
  return terms.map((term) => widen(term, lexicon));
}

/** A query of nothing but small words is about them after all: “who is who”. */
function readSmallWords(typed: string): Term[] {
  return splitWords(typed).map((word) => ({ typed: word, options: [toOption([word.toLowerCase()], 'exact', 1)] }));
}

/** `programme` is looked for as `program` too, and `rebuke` as `criticise`, for less. */
function widen(term: Term, lexicon: Lexicon): Term {
  if (term.isSoft) return term;
  const own = term.options.filter(({ how, words }) => how !== 'start' && how !== 'related' && words.length === 1);
  const [word = ''] = own[0]?.words ?? [];
  const variants = listVariants(word)
    .filter((variant) => lexicon.words.includes(variant))
    .map((variant) => toOption([variant], 'exact', 1));
  const synonyms = own
    .flatMap(({ stems: [each = ''] }) => lexicon.synonyms.get(each) ?? [])
    .map((each): Option => ({ ...toOption([each], 'synonym', synonymWeight), name: each }));
  return { ...term, isWeak: weakWords.has(word), options: distinctOptions([...term.options, ...variants, ...synonyms]) };
}

const synonymWeight = 0.6;

const language = languageOfBrief();

/** What sort of passage answers a question, by its small words: a recommendation says what should be done. */
function readAsking(typed: string): Query['boost'] {
  const isQuestion = language.question.test(typed);
  const forAdvice = language.advice.test(typed);
  const forNumber = language.number.test(typed);
  return ({ type, kind, text }) => {
    const sort = isQuestion ? (sorts[type] ?? 1) : 1;
    const advice = forAdvice && kind === 'recommendation' ? 1.4 : 1;
    const number = forNumber && text.some((word) => language.numerals.test(word)) ? 1.2 : 1;
    return sort * advice * number;
  };
}

const sorts: Readonly<Record<string, number>> = { actor: 0.7, event: 0.85 };

/** Words that say a little: they decide between passages that have the others, not for one that has only them. */
const weakWords: ReadonlySet<string> = new Set(language.weakWords.split(' '));

/**
 * The names in Korean or Chinese words, the longest first and wherever they stand, since particles are written onto them;
 * what is left over between them asks for itself. `isOpen` says that the last word may still be being typed.
 *
 * `findRuns(['북안의', '나룻배'], lexicon)` → the terms `북안` (*North Bank*) and `나룻배`
 */
export function findRuns(words: readonly string[], { runs }: Lexicon, isOpen = false): Term[] {
  const terms: Term[] = [];
  const text = joinRun(words.join(''));
  const borders = new Set([0, ...words.map((_, at) => joinRun(words.slice(0, at + 1).join('')).length)]);
  let leftFrom = 0;
  const leave = (to: number) => {
    const left = text.slice(leftFrom, to);
    const rest = withoutParticle(left);
    // One syllable is a particle, unless it was written by itself.
    const kept = rest.length !== 1 ? rest : borders.has(leftFrom) && borders.has(to) ? left : '';
    const starts = isOpen && to === text.length && borders.has(leftFrom) ? listNameStarts(left, runs) : [];
    const typed = kept === '' && starts.length > 0 ? left : kept;
    if (typed !== '') terms.push({ typed, options: [...starts, toOption([typed], 'exact', 1)] });
  };
  for (let at = 0; at < text.length;) {
    const names = findAt(text, at, runs, borders);
    const typed = names[0]?.typed ?? '';
    if (names.length > 0) {
      leave(at);
      terms.push(toTerm(typed, names));
      leftFrom = at + typed.length;
    }
    at += Math.max(1, typed.length);
    if (borders.has(at) && at > leftFrom) {
      leave(at);
      leftFrom = at;
    }
  }
  return terms;
}

/** The longest names at a place. One that goes on into the next word begins where a word does. */
function findAt(text: string, at: number, runs: readonly Name[], borders: ReadonlySet<number>): Name[] {
  const fits = ({ typed }: Name) =>
    text.startsWith(typed, at) && (borders.has(at) || !Array.from(typed).some((_, offset) => offset > 0 && borders.has(at + offset)));
  const first = runs.find(fits);
  return first ? runs.filter(({ typed }) => typed === first.typed) : [];
}

/**
 * What a name still being typed may become. The consonant at the end of a syllable may be the first of the next, and a syllable
 * may lack its own: `러싱` and `북하` begin `러시아` and `북한`. Shorter names come first.
 */
function listNameStarts(left: string, runs: readonly Name[]): Option[] {
  const letters = left.normalize('NFD');
  const starting = (start: string) =>
    start === '' ? [] : runs.filter(({ typed, how }) => how !== 'related' && typed.normalize('NFD').startsWith(start));
  const whole = starting(letters);
  const names = whole.length > 0 ? whole : starting(letters.replace(/[\u11a8-\u11c2]$/u, ''));
  return names
    .toReversed()
    .flatMap((name) => nameOptions(name).map((option): Option => ({ ...option, how: 'start', weight: 0.7, name: name.typed })));
}

function toTerm(typed: string, names: readonly Name[]): Term {
  const sure = names.filter(({ how }) => how !== 'related');
  const options = (sure.length > 0 ? sure : names).flatMap(nameOptions);
  return { typed, options: [...options, toOption([typed], 'exact', 1)], ...listMeant(names) };
}

/** Korean particles and endings that carry no subject, and Chinese words that only join others. */
function withoutParticle(text: string): string {
  return text.replace(particles, '').replace(/^[的和与對对在是了及]+|[的和与了吗嗎呢]+$/u, '');
}

const particles =
  /(?:^|(?<=\p{Script=Hangul}))(?:은|는|이|가|을|를|의|과|와|도|로|으로|에|에서|에게|께서|부터|까지|대한|관한|위한|및|한|할|하는|했나|인가|입니까)$/u;
