/**
 * Text that every format can carry: one kind of line end, and no control characters, halves of surrogate pairs, U+FFFE or
 * U+FFFF, which XML has no way to write and an editor no way to show.
 *
 * `tidyText('one\r\ntwo\u0000')` → `'one\ntwo'`
 */
export function tidyText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\t\n\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}

/** The same in one line: `'one\n two '` → `'one two'`. */
export function tidyLine(text: string): string {
  return splitLines(text).join(' ');
}

/** The lines of a text that have anything in them, without the space around them. */
export function splitLines(text: string): string[] {
  return tidyText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Paragraphs, parted by blank lines, each as its lines: `'a\nb\n\nc'` → `[['a', 'b'], ['c']]`. */
export function splitParagraphs(text: string): string[][] {
  return tidyText(text)
    .split(/\n\s*\n/)
    .map(splitLines)
    .filter((lines) => lines.length > 0);
}
