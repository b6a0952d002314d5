import { addPassage, type NewPassage } from '../memo/browser/add-passage.ts';
import { announce } from './announce.ts';
import { make } from './make-element.ts';

/** Adds to the memo what a button stands for, and shows beside it what became of that: the way to the memo, or why not. */
export async function addToMemo(button: HTMLButtonElement): Promise<void> {
  const { address = '', digest } = button.dataset;
  const { isKept, words } = await keepPassage({ address, digest });
  if (isKept) {
    button.textContent = 'In memo';
    button.ariaLabel = button.ariaLabel?.replace(/^Add to/, 'In') ?? 'In memo';
  }
  for (const other of document.querySelectorAll('.memo-outcome')) other.remove();
  const wayOn = make('a', { href: `${import.meta.env.BASE_URL}memo/` }, 'Open memo');
  button.after(make('span', { class: 'memo-outcome' }, ' ', isKept ? wayOn : words));
}

/**
 * Adds a passage, or words of one, to the memo, and tells everybody: those who listen in words, the masthead by an event.
 *
 * `await keepPassage({ address: '/sources/ifans/#two-groups' })` → `{ isKept: true, words: 'Added to your memo' }`
 */
export async function keepPassage({ address, digest, quote }: NewPassage): Promise<{ readonly isKept: boolean; readonly words: string }> {
  const { outcome, count, words } = await addPassage({ address, digest, quote });
  document.dispatchEvent(new CustomEvent('memo:changed', { detail: { count } }));
  announce(`${words}. Passages in it: ${count}`);
  return { isKept: outcome === 'added' || outcome === 'present', words };
}
