import { make } from '../make-element.ts';
import { keepPassage } from './keep-passage.ts';

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
