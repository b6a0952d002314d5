/**
 * What a reader typed, in the form in which words are indexed: dashes and slashes part words, possessives and the
 * difference between curly and straight quotes are gone.
 *
 * `normaliseQuery('  Putin–Kim’s “and/or” ')` → `Putin Kim "and or"`
 */
export function normaliseQuery(typed: string): string {
  const cut = cutQuery(typed)
    .normalize('NFKC')
    .replace(/[“”„‟«»″]/gu, '"')
    .replace(/[‘’‚‛′]/gu, "'")
    .replace(/(\p{L})'s(?![\p{L}\p{N}])/giu, '$1')
    .replace(/[\p{Pd}−/\\\p{Cc}]/gu, ' ')
    .replace(/\p{Cf}/gu, '');
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
