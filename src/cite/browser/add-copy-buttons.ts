import { announce } from '../../browser/announce.ts';
import { loadOverlays } from '../../browser/overlays.ts';
import { make } from '../../browser/make-element.ts';
import { copyForm } from './copy-form.ts';
import { bodyOf } from './load-citations.ts';

/** Gives each form of citing a button that copies it, beside its heading. */
export function addCopyButtons(root: ParentNode): void {
  void loadOverlays();
  for (const form of root.querySelectorAll('.cite-form')) {
    const button = make('button', { type: 'button', class: 'cite-copy' });
    button.addEventListener('click', () => void copyForm(form).then((isCopied) => showCopied(form, isCopied)));
    bodyOf(form).before(button);
    label(button, false);
  }
}

/** Shows which form is on the clipboard now. What was refused is selected, so that the reader can copy it by hand. */
export function showCopied(form: Element, isCopied: boolean): void {
  for (const button of form.parentElement?.querySelectorAll('.cite-copy') ?? []) label(button, isCopied && form.contains(button));
  if (!isCopied) getSelection()?.selectAllChildren(bodyOf(form));
  announce(isCopied ? `${nameOf(form)} copied` : `${nameOf(form)} was not copied; it is selected`);
}

function label(button: Element, isCopied: boolean): void {
  const word = isCopied ? 'Copied' : 'Copy';
  const form = button.closest('.cite-form');
  button.textContent = word;
  button.toggleAttribute('data-copied', isCopied);
  if (form) button.ariaLabel = `${word}: ${nameOf(form)}`;
}

function nameOf(form: Element): string {
  return form.querySelector('h2, h3')?.textContent.trim() ?? '';
}
