import { make } from '../make-element.ts';

/** The button that adds a passage to the memo; with the digest of the wording that the reader sees, if the page knows it. */
export function makeMemoButton(name: string, { address, digest }: { address: string; digest?: string | undefined }): HTMLButtonElement {
  const button = make('button', { type: 'button', class: 'add-memo', 'aria-label': `Add to memo: ${name}` }, 'Add to memo');
  button.dataset.address = address;
  if (digest !== undefined) button.dataset.digest = digest;
  return button;
}
