import type { PassageBlock } from '../document/composed.ts';
import { make } from '../../browser/make-element.ts';

/** What the writer should know of a passage and, where it was reworded, what it said before, with the differences marked. */
export function createWarning({ before, now = '' }: PassageBlock, words: string): HTMLElement {
  const warning = make('div', { class: 'memo-warning' }, make('p', {}, words));
  if (before === undefined || before === now) return warning;
  const earlier = make('div', { class: 'memo-before' }, ...before.split('\n').map((paragraph) => make('p', {}, paragraph)));
  const details = make('details', {}, make('summary', {}, 'What it said when you added it'), earlier);
  details.addEventListener('toggle', () => void markDifferences(earlier, before, now), { once: true });
  warning.append(details);
  return warning;
}

/** What compares is fetched only here; where it does not come, the earlier text stands without marks. */
async function markDifferences(earlier: HTMLElement, before: string, now: string): Promise<void> {
  try {
    const { renderDifferences } = await import('./render-differences.ts');
    earlier.replaceChildren(...renderDifferences(before, now));
  } catch {
    // The earlier text stands there already.
  }
}
