import { findRuns } from './find-runs.ts';
import type { Lexicon } from './lexicon.ts';
import type { Option, Term } from './query.ts';
import { readUnknown } from './read-unknown.ts';
import { readAsking } from './read-asking.ts';
import { stopWords } from './stop-words.ts';
import { readNumber, type ReadNumber } from './numbers.ts';
import { readWord, type ReadWord, toOption } from './read-word.ts';
import { listVariants } from './spelling-variants.ts';
import type { QueryExpander } from './understand-query.ts';

/** Reads what is not plain at first sight, with all that the word index knows. */
export const queryExpander: QueryExpander = { readClosely, readRun: findRuns, readAsking, widen };

function readClosely(written: readonly string[], lexicon: Lexicon, isOpen: boolean): ReadWord | undefined {
  const number = readNumber(written.map((word) => word.toLowerCase()));
  const isSmallWord = number?.length === 1 && stopWords.has(written[0]?.toLowerCase() ?? '');
  if (number && !isSmallWord) return toNumber(written.slice(0, number.length).join(' '), number);
  const [word = '', next = ''] = written;
  const joined = joinWords(word, next, lexicon);
  if (joined) return joined;
  return readWord(word, lexicon, isOpen).isKnown ? undefined : readUnknown(word, lexicon);
}

/** “Counter-weight”, where the brief has “counterweight”. */
function joinWords(word: string, next: string, { words }: Lexicon): ReadWord | undefined {
  const pair = [word.toLowerCase(), next.toLowerCase()];
  const joined = pair.join('');
  if (next === '' || joined.length < 6 || !words.includes(joined)) return undefined;
  const typed = `${word} ${next}`;
  return {
    written: typed,
    words: [joined],
    length: 2,
    isKnown: true,
    term: { typed, options: [[joined], pair].map((each) => toOption(each, 'exact', 1)) },
  };
}

/** Names are looked for by the number in figures: “Article 51”. */
function toNumber(typed: string, { length, written: ways }: ReadNumber): ReadWord {
  return {
    written: typed,
    // “Six-Party Talks” go by the word, “Article 51” by the figures.
    words: length === 1 ? [typed.toLowerCase()] : (ways[0] ?? []),
    length,
    isKnown: true,
    term: { typed, options: ways.map((words) => toOption(words, 'exact', 1)) },
  };
}

/** `programme` is looked for as `program` too, and `rebuke` as `criticise`, for less. */
function widen(term: Term, lexicon: Lexicon): Term {
  if (term.isPhrase || term.isSoft) return term;
  const own = term.options.filter(({ how, words }) => how !== 'start' && how !== 'related' && words.length === 1);
  const [word = ''] = own[0]?.words ?? [];
  const variants = listVariants(word)
    .filter((variant) => lexicon.words.includes(variant))
    .map((variant) => toOption([variant], 'exact', 1));
  const synonyms = own.flatMap(({ stems: [each = ''], how }) => (how === 'part' ? [] : (lexicon.synonyms.get(each) ?? [])));
  const options = [
    ...term.options,
    ...variants,
    ...synonyms.map((each): Option => ({ ...toOption([each], 'synonym', synonymWeight), name: each })),
  ];
  const seen = new Set<string>();
  return {
    ...term,
    isWeak: weakWords.has(word),
    options: options.filter(({ stems }) => !seen.has(stems.join(' ')) && seen.add(stems.join(' '))),
  };
}

const synonymWeight = 0.6;

/** Words that say a little: they decide between passages that have the others, not for one that has only them. */
const weakWords: ReadonlySet<string> = new Set(
  (
    'able account according again against ago almost already always among anyone anything apart around available away back become begin behind best better ' +
    'big bring call case change come consider current currently different easily end enough even everything exactly expect far fact few find first full ' +
    'further general give given go going happen happened hard help hold hope important instead issue keep kind know known last late later least left less let ' +
    'likely little long look main major make matter mean means need new next nothing now number old ones open part party people place plan point possible ' +
    'put question read ready real really reason recent recently rest right role same second see seem seen sense set side since situation soon source stand start ' +
    'state still stop such suggest take talk tell thing things think time today together told try turn used using view want way week well went whole without work ' +
    'world worth wrong year years'
  ).split(' '),
);
