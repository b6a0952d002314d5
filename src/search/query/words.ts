import { languageOfBrief } from './language/language.ts';

/**
 * The words of a text in lower case, with ss for ß, without accents, apostrophes and possessives; dashes and slashes part them, as they do
 * in the index, and figures are written without commas. Korean and Chinese runs are not divided.
 *
 * `listWords('Kim’s 90,000 — Berg–Kim')` → `['kim', '90000', 'berg', 'kim']`
 */
export function listWords(text: string): string[] {
  return splitWords(text).map((word) => word.toLowerCase());
}

/** The same in the letters in which they are written: `US` is not `us`. */
export function splitWords(text: string): string[] {
  return (
    foldMarks(text)
      .replaceAll('ß', 'ss')
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
 * Latin letters make words of their own beside Korean and Chinese, figures do not, and “155mm” is two: `Berg과 6자회담` →
 * `Berg`, `과`, `6자회담`.
 */
const wordPattern = new RegExp(
  `[\\d·・]*[${script}](?:[${script}\\d·・]*[${script}])?|\\d+(?=mm\\b|km\\b)|[[\\p{L}\\p{N}\\p{M}]--[${script}]]+`,
  'gv',
);

/**
 * What the forms of a word have in common in the language of the brief; other scripts and short words stay as they are.
 *
 * `stem('obligations')` → `'oblig'` · `stem('북한')` → `'북한'`
 */
export function stem(word: string): string {
  return /^[a-z]{3,}$/.test(word) ? languageOfBrief().stem(word) : word.replace(/^(\d+)s$/, '$1');
}

/**
 * What a reader typed, in the form in which words are indexed: dashes and slashes part words, possessives and the
 * difference between curly and straight quotes are gone.
 *
 * `normaliseQuery('  Berg–Kim’s “and/or” ')` → `Berg Kim "and or"`
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

/** Whether a word carries no subject: a query is about the others. What a question is made of is among them. */
export function isStopWord(word: string): boolean {
  stopWords ??= new Set(languageOfBrief().stopWords.split(' '));
  return stopWords.has(word);
}

let stopWords: ReadonlySet<string> | undefined;
