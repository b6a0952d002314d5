/**
 * Search indexes words as far as the next space, so that “summit” would be found in “Putin–Kim summit” but “Kim” would
 * not. What is indexed therefore has a space behind each dash and slash inside a word, and before that space an invisible
 * sign by which it can be taken out again when the text is shown.
 *
 * `partWords('Putin–Kim summit')` → `Putin–\u2060 Kim summit`
 */
export function partWords(text: string): string {
  return text.replace(/(?<=[\p{L}\p{N}])[\p{Pd}/](?=[\p{L}\p{N}])/gu, `$&${sign} `);
}

/**
 * The text as it was written, marks included: `<mark>Putin–\u2060</mark> <mark>Kim</mark>` → `<mark>Putin–</mark><mark>Kim</mark>`.
 */
export function rejoinWords(indexed: string): string {
  return indexed.replace(/\u2060(<\/mark>)? ?/g, '$1');
}

/** WORD JOINER: it has no width, no text of ours contains it, and it is no part of a word to the index. */
const sign = '\u2060';
