import { stemmer } from 'stemmer';

/**
 * The words of a text in lower case, without accents, apostrophes and possessives; dashes and slashes part them, as they do
 * in the index, and figures are written without commas. Korean and Chinese runs are not divided.
 *
 * `listWords('Kim’s 90,000 — Putin–Kim')` → `['kim', '90000', 'putin', 'kim']`
 */
export function listWords(text: string): string[] {
  return splitWords(text).map((word) => word.toLowerCase());
}

/** The same in the letters in which they are written: `US` is not `us`. */
export function splitWords(text: string): string[] {
  return (
    foldMarks(text)
      .normalize('NFKD')
      .replace(/(?<=[a-z])\p{M}+/giu, '')
      .normalize('NFKC')
      .replace(/(?<=\p{L})'s(?![\p{L}\p{N}])/giu, '')
      .replace(/(?<=\p{L})'(?=\p{L})/gu, '')
      .replace(/(?<=\d),(?=\d{3})/g, '')
      .replace(/\b(?:\p{L}\.){2,}/gu, (initials) => initials.replaceAll('.', ''))
      .match(wordPattern) ?? []
  );
}

/**
 * What keyboards and office programs write for an apostrophe, as one; and without what they put into words unseen. Before any
 * normalisation, which makes a space and an accent of `´`.
 */
function foldMarks(text: string): string {
  return text.replace(/[´`ʹʻʼˈˊˋ‘’‚‛′‵＇]/gu, "'").replace(/[\u00ad\u200b\u200c\u2060\ufeff]/gu, '');
}

/** The stems of a text’s words, in their order. */
export function listStems(text: string): string[] {
  return listWords(text).map(stem);
}

/** Whether a word is of a script that writes words without spaces, or with particles on them. */
export function isUnspaced(word: string): boolean {
  return unspaced.test(word);
}

const script = '\\p{Script=Han}\\p{Script=Hangul}\\p{Script=Hiragana}\\p{Script=Katakana}';
const unspaced = new RegExp(`[${script}]`, 'v');

/**
 * Latin letters make words of their own beside Korean and Chinese, figures do not, and “155mm” is two: `Putin과 6자회담` →
 * `Putin`, `과`, `6자회담`.
 */
const wordPattern = new RegExp(
  `[\\d·・]*[${script}](?:[${script}\\d·・]*[${script}])?|\\d+(?=mm\\b|km\\b)|[[\\p{L}\\p{N}\\p{M}]--[${script}]]+`,
  'gv',
);

/**
 * What the forms of an English word have in common, after Porter; other scripts and short words stay as they are.
 *
 * `stem('obligations')` → `'oblig'` · `stem('북한')` → `'북한'`
 */
export function stem(word: string): string {
  return /^[a-z]{3,}$/.test(word) ? stemmer(word) : word.replace(/^(\d+)s$/, '$1');
}

/**
 * What a reader typed, in the form in which words are indexed: dashes and slashes part words, possessives and the
 * difference between curly and straight quotes are gone.
 *
 * `normaliseQuery('  Putin–Kim’s “and/or” ')` → `Putin Kim "and or"`
 */
export function normaliseQuery(typed: string): string {
  const cut = foldMarks(cutQuery(typed))
    .normalize('NFKC')
    .replace(/[“”„‟«»″]/gu, '"')
    .replace(/(\p{L})'s(?![\p{L}\p{N}])/giu, '$1')
    .replace(/[\p{Pd}−/\\\p{Cc}]/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    // A Hangul syllable of which only the first letter is there yet.
    .replace(/[\u1100-\u11ff]+$/u, '');
  return collapse(cut);
}

/** What is left of a text pasted by mistake: the first 200 characters, on one line. */
export function cutQuery(typed: string): string {
  return collapse(
    Array.from(typed.slice(0, 2 * longest).toWellFormed())
      .slice(0, longest)
      .join(''),
  );
}

const longest = 200;

function collapse(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Words that carry no subject: a query is about the others. What a question is made of is among them. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'a about after all also am an and any are as at be because been before being between both but by can could did do does doing during each ' +
    'ever for from get gets got had has have having he her him his how i if in into is it its just like many may me might mm more most much must ' +
    'my no nor not of off on once one only or other our out over own per said say saying says shall she should so some such than that the ' +
    'arent cant cannot couldnt didnt doesnt dont hasnt havent isnt ought shouldnt wasnt werent wont wouldnt ' +
    'their them then there these they this those to too toward towards under until up upon us very via was we were what whats when where whether which ' +
    'while who whom whose why will with within without would yet you your'
  ).split(' '),
);
