import { loadOverlays } from '../../browser/overlays.ts';
import { make } from '../../browser/elements.ts';
import { addCopyButtons, loadForms } from './citation-forms.ts';

/**
 * Opens the forms of citing a passage over the page, and beside them what else can be done with it. The focus is on the button
 * that copies the first, the note; what the reader has on the clipboard is left alone. Rejects where they cannot be had.
 */
export async function openCitations(link: HTMLAnchorElement, addToMemo: HTMLElement): Promise<void> {
  const [forms] = await Promise.all([loadForms(link.href), loadOverlays()]);
  // The link was pressed twice.
  if (document.querySelector('.cite-dialog')) return;
  for (const named of forms.flatMap((form) => [form, ...form.querySelectorAll('[id]')])) named.removeAttribute('id');
  const close = make('button', { type: 'button' }, 'Close');
  const name = link.ariaLabel ?? 'Cite';
  const dialog = make(
    'dialog',
    { class: 'cite-dialog', 'aria-label': name },
    make('div', { class: 'cite-bar' }, make('p', { class: 'cite-title' }, name), make('p', { class: 'cite-memo' }, addToMemo), close),
    make(
      'div',
      { class: 'cite-sheet' },
      ...forms,
      make('p', { class: 'cite-elsewhere' }, make('a', { href: link.href }, 'All citation formats')),
    ),
  );
  addCopyButtons(dialog);
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  // A dialog closes popovers. Closed before, this one gives the focus back to its mark, and so will the dialog.
  link.closest<HTMLElement>('[popover]')?.hidePopover();
  dialog.showModal();
  dialog.querySelector<HTMLElement>('.cite-copy')?.focus();
}
