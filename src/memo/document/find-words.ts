/**
 * Finds words in a text, however its spaces and lines are broken, and gives them as the text has them: nothing but the
 * text’s own words can come out.
 *
 * `findWords('Aid is\ndue at once.', 'is due')` → `is due` · `findWords('Aid is due.', 'is not due')` → `undefined`
 */
export function findWords(text: string, words: string): string | undefined {
  const wanted = words.replace(/\s+/g, '');
  if (wanted === '') return undefined;
  const places: number[] = [];
  let dense = '';
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charAt(index);
    if (/\s/.test(unit)) continue;
    dense += unit;
    places.push(index);
  }
  const at = dense.indexOf(wanted);
  const [from, to] = [places[at], places[at + wanted.length - 1]];
  if (from === undefined || to === undefined) return undefined;
  return text.slice(from, to + 1).replace(/\s+/g, ' ');
}
