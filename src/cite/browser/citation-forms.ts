import { announce, inTime, make, requireElement, copyText } from '../../browser/elements.ts';
import { loadDocument, loadOverlays } from '../../browser/overlays.ts';
import { wholePageId } from '../../brief/routes.ts';

/**
 * Fetches the forms of citing a passage, or a page as a whole. The page that has them has those of its other passages too,
 * and is kept for these. Rejects where they cannot be had.
 *
 * `await loadForms('/cite/sources/letter/#two-groups')` → `[<div class="cite-form" data-form="note">, …]`
 */
export async function loadForms(address: string): Promise<HTMLElement[]> {
  const [page = '', id = wholePageId] = address.split('#');
  // A page that did not come is asked for again.
  const citations = loaded.get(page) ?? (await loadDocument(page));
  loaded.set(page, citations);
  const forms = citations.getElementById(id)?.querySelectorAll<HTMLElement>('.cite-form') ?? [];
  if (forms.length === 0) throw new Error(`${page} has no forms of citing ${id}`);
  return Array.from(forms, (form) => document.importNode(form, true));
}

const loaded = new Map<string, Document>();

/** Fetches the note that cites a passage: the first of its forms. */
export async function loadNote(address: string): Promise<RichText | undefined> {
  const [note] = await loadForms(address);
  return note && readRichText(bodyOf(note));
}

/** Gives each form of citing a button that copies it, beside its heading. */
export function addCopyButtons(root: ParentNode): void {
  void loadOverlays();
  for (const form of root.querySelectorAll('.cite-form')) {
    const button = make('button', { type: 'button', class: 'cite-copy' });
    button.addEventListener('click', () => void copyForm(form));
    bodyOf(form).before(button);
    label(button, false);
  }
}

/**
 * Copies a form of citing as it is meant to be pasted, prose with its italics, data as plain text, and shows which form is on
 * the clipboard now. What was refused is selected, so that the reader can copy it by hand.
 */
async function copyForm(form: Element): Promise<void> {
  const body = bodyOf(form);
  const isCopied = await (body.matches('pre') ? copyText(body.textContent.trim()) : copyRichText(readRichText(body)));
  for (const button of form.parentElement?.querySelectorAll('.cite-copy') ?? []) label(button, isCopied && form.contains(button));
  if (!isCopied) getSelection()?.selectAllChildren(body);
  announce(isCopied ? __WORDS__.tools.formCopied(nameOf(form)) : __WORDS__.tools.formNotCopied(nameOf(form)));
}

function label(button: Element, isCopied: boolean): void {
  const word = isCopied ? __WORDS__.tools.copied : __WORDS__.tools.copy;
  const form = button.closest('.cite-form');
  button.textContent = word;
  button.toggleAttribute('data-copied', isCopied);
  if (form) button.ariaLabel = `${word}: ${nameOf(form)}`;
}

function nameOf(form: Element): string {
  return form.querySelector('h2, h3')?.textContent.trim() ?? '';
}

/** What is copied of a form. */
function bodyOf(form: Element): Element {
  return requireElement(form, 'p, pre', HTMLElement);
}

/**
 * Opens the forms of citing a passage over the page, and beside them what else can be done with it. The focus is on the button
 * that copies the first, the note; what the reader has on the clipboard is left alone. Rejects where they cannot be had.
 */
export async function openCitations(link: HTMLAnchorElement, addToMemo: HTMLElement): Promise<void> {
  const [forms] = await Promise.all([loadForms(link.href), loadOverlays()]);
  // The link was pressed twice.
  if (document.querySelector('.cite-dialog')) return;
  for (const named of forms.flatMap((form) => [form, ...form.querySelectorAll('[id]')])) named.removeAttribute('id');
  const close = make('button', { type: 'button' }, __WORDS__.search.close);
  const name = link.ariaLabel ?? __WORDS__.frame.cite;
  const dialog = make(
    'dialog',
    { class: 'cite-dialog', 'aria-label': name },
    make('div', { class: 'cite-bar' }, make('p', { class: 'cite-title' }, name), make('p', { class: 'cite-memo' }, addToMemo), close),
    make(
      'div',
      { class: 'cite-sheet' },
      ...forms,
      make('p', { class: 'cite-elsewhere' }, make('a', { href: link.href }, __WORDS__.tools.allForms)),
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

/** Text as it is pasted: formatted, and plain for where nothing else can be. */
export interface RichText {
  readonly html: string;
  readonly text: string;
}

/**
 * Copies formatted text, or where only plain text can be copied, that alone. Says whether it did. Text that has yet to be
 * fetched is given as a promise: the clipboard must be asked while the click lasts.
 */
export async function copyRichText(content: RichText | Promise<RichText>): Promise<boolean> {
  const read = async (part: keyof RichText, type: string) => new Blob([(await content)[part]], { type });
  try {
    const forms = { 'text/html': read('html', 'text/html'), 'text/plain': read('text', 'text/plain') };
    await inTime(navigator.clipboard.write([new ClipboardItem(forms)]));
    return true;
  } catch {
    return copyText((await content).text);
  }
}

/**
 * What is in an element, for the clipboard: its text, what is in italics, where links lead in full, and nothing of this
 * page’s own classes and ids.
 *
 * `<p class="form">Berg, <i class="t">River Talk</i>, <a href="/x/">link</a></p>` →
 * `{ html: 'Berg, <i>River Talk</i>, <a href="https://banks.example/x/">link</a>', text: 'Berg, River Talk, link' }`
 */
function readRichText(element: Element): RichText {
  const copy = document.importNode(element, true);
  for (const part of copy.querySelectorAll('*')) {
    for (const name of part.getAttributeNames()) if (name !== 'href') part.removeAttribute(name);
    if (part instanceof HTMLAnchorElement) part.setAttribute('href', part.href);
  }
  return { html: copy.innerHTML.trim(), text: element.textContent.trim().replace(/[^\S\n]+/g, ' ') };
}
