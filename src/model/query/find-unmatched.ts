/**
 * The words of a query that nothing found resembles. The index falls back to ever shorter beginnings of a word it does not
 * know, so that “armistice” finds *arms*; the reader should be told that it did.
 *
 * `findUnmatched('armistice talks', ['Arms and a talk.'])` → `['armistice']`
 */
export function findUnmatched(query: string, texts: readonly string[]): string[] {
  const known = new Set(texts.flatMap(listWords));
  return listWords(query).filter((word) => word.length > 1 && ![...known].some((other) => isLike(word, other)));
}

/** As forms of one word are alike: they share a beginning of three fifths at least. Scripts without spaces may hold the word anywhere. */
function isLike(word: string, other: string): boolean {
  if (/[\p{Script=Han}\p{Script=Hangul}]/u.test(word)) return other.includes(word) || word.includes(other);
  return other.startsWith(word.slice(0, Math.ceil(word.length * 0.6)));
}

function listWords(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
