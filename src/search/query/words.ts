import { stem } from './stem.ts';

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
    text
      .normalize('NFKD')
      .replace(/(?<=[a-z])\p{M}+/giu, '')
      .normalize('NFKC')
      .replace(/(?<=\p{L})['’]s(?![\p{L}\p{N}])/giu, '')
      .replace(/(?<=\p{L})['’ʼ](?=\p{L})/gu, '')
      .replace(/(?<=\d),(?=\d{3})/g, '')
      .replace(/\b(?:\p{L}\.){2,}/gu, (initials) => initials.replaceAll('.', ''))
      .match(words) ?? []
  );
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
const words = new RegExp(
  `[\\d·・]*[${script}](?:[${script}\\d·・]*[${script}])?|\\d+(?=mm\\b|km\\b)|[[\\p{L}\\p{N}\\p{M}]--[${script}]]+`,
  'gv',
);
