import { diffWords } from 'diff';
import { make } from '../../browser/elements.ts';

/**
 * An earlier wording and today’s in one: what has gone struck through, what has come underlined.
 *
 * `renderDifferences('Aid is due.', 'Aid is due at once.')` → `<p>Aid is due<ins> at once</ins>.</p>`
 */
export function renderDifferences(before: string, now: string): HTMLElement[] {
  const paragraphs = [make('p', {})];
  for (const { value, added, removed } of diffWords(before, now)) {
    const [first = '', ...rest] = value.split('\n');
    const mark = (text: string): Node | string => (added ? make('ins', {}, text) : removed ? make('del', {}, text) : text);
    if (first !== '') paragraphs.at(-1)?.append(mark(first));
    for (const line of rest) paragraphs.push(make('p', {}, mark(line)));
  }
  return paragraphs.filter((paragraph) => paragraph.textContent.trim() !== '');
}
