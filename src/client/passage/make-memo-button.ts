import { make } from '../make-element.ts';

/** The button that adds a passage to the memo: the one whose link to cite stands before it, or the one at an address. */
export function makeMemoButton(name: string, address?: string): HTMLButtonElement {
  const button = make('button', { type: 'button', class: 'add-memo', 'aria-label': `Add to memo: ${name}` }, 'Add to memo');
  if (address !== undefined) button.dataset.address = address;
  return button;
}
