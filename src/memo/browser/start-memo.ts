import { capitalise } from '../../cite/formats/csl.ts';
import { announce, isPlainClick, requireElement, isMac } from '../../browser/elements.ts';
import * as changes from '../document/change-memo.ts';
import { composeMemo } from '../document/compose-memo.ts';
import { outlineMemo } from '../document/export/outline.ts';
import { findPassage, nameOf, type Manifest } from '../document/manifest.ts';
import { limits, type Memo } from '../document/memo.ts';
import { closeMenus } from './close-menus.ts';
import { dragEntries } from './drag-entries.ts';
import { nameEntry } from './entry-view.ts';
import { offerExports } from './export-memo.ts';
import { memoKey } from './show-count.ts';
import { ownMemo, type KeptMemo, type MemoChange } from './memo-store.ts';
import { createMemoView, type MemoView, createUndoBar, type UndoBar } from './memo-view.ts';
import { showSharedMemo, type Choice } from './shared-view.ts';

/** Makes the memo’s page work: shows what is kept, keeps what is changed, here and in other windows. */
export async function startMemo(page: HTMLElement): Promise<void> {
  const manifest = await loadManifest();
  let kept = await ownMemo.read();
  const read = () => kept.memo;
  const compose = () => composeMemo(kept.memo, manifest);
  const show = (now: KeptMemo) => {
    kept = now;
    view.show(kept, compose());
    document.dispatchEvent(new CustomEvent('memo:changed', { detail: { count: changes.countPassages(kept.memo) } }));
  };
  const readAgain = async (): Promise<void> => {
    const { memo: before } = kept;
    const written = changes.findEntry(before, keyAround(document.activeElement) ?? '');
    show(await ownMemo.read());
    if (!written || changes.findEntry(kept.memo, written.key)) return;
    const done = __WORDS__.memo.removedElsewhere(nameEntry(written, undefined));
    const { key: previous } = before.entries[before.entries.indexOf(written) - 1] ?? {};
    undo.offer({
      done: capitalise(done),
      key: written.key,
      undo: (memo) => changes.insertEntry(memo, written, previous),
    });
    announce(done);
  };
  const change = async (made: MemoChange): Promise<void> => show(await ownMemo.change(made));

  const title = requireElement(page, '#memo-title', HTMLInputElement);
  const undo = createUndoBar(requireElement(page, '.memo-undo', HTMLElement), ({ undo: back, key, done }) => {
    void change(back).then(() => {
      announce(__WORDS__.memo.undone(done));
      if (key === undefined || !view.focus(key, 'body')) title.focus();
    });
  });
  const view = createMemoView(page, (key, merge) =>
    change((memo) => (key === undefined ? changes.titleMemo(memo, merge) : changes.rewriteEntry(memo, key, merge))),
  );

  const replaceAll = async (replace: MemoChange, done: string): Promise<void> => {
    let before = kept.memo;
    await change((memo) => {
      before = memo;
      return replace(memo);
    });
    const replacement = kept.memo;
    undo.offer({ done, undo: (memo) => changes.restoreMemo(memo, before, replacement) });
    undo.focus();
    announce(done);
  };
  const choose = (choice: Choice, shared: Memo): string | undefined => {
    const count = kept.memo.entries.length + shared.entries.length;
    if (choice === 'add' && count > limits.entries)
      return __WORDS__.memo.noRoom(count.toLocaleString(__BRIEF__.locale), limits.entries.toLocaleString(__BRIEF__.locale));
    if (choice === 'replace') void replaceAll(() => shared, __WORDS__.memo.replaced);
    else if (choice === 'leave') title.focus();
    else void replaceAll((memo) => changes.mergeMemos(memo, shared), __WORDS__.memo.addedBelow);
    return undefined;
  };

  requireElement(page, '.memo-clear', HTMLButtonElement).addEventListener('click', () => {
    void replaceAll(() => changes.emptyMemo, __WORDS__.memo.cleared);
  });
  addEventListener('storage', ({ key }) => (key === memoKey || key === null) && void readAgain());
  addEventListener('pageshow', ({ persisted }) => persisted && void readAgain());
  addEventListener('pagehide', () => ownMemo.settle());
  letEntriesBeEdited({ page, manifest, read, change, view, undo });
  followNotes(page);
  closeMenus(page);
  offerExports(requireElement(page, '.memo-bar', HTMLElement), read, () => outlineMemo(compose()));

  show(kept);
  requireElement(page, '.memo-failure', HTMLElement).hidden = true;
  requireElement(page, '.memo-work', HTMLElement).hidden = false;
  showSharedMemo(requireElement(page, '.memo-shared', HTMLElement), manifest, choose);
}

/** Fetches what the memo’s page knows of the brief. Rejects where it does not come. */
async function loadManifest(): Promise<Manifest> {
  const response = await fetch(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/memo/passages.json`);
  if (!response.ok) throw new Error(`The passages did not come: ${response.status}`);
  return (await response.json()) as Manifest;
}

/** Lets the controls and fields of entries act, with where the focus goes afterwards and what is said. */
function letEntriesBeEdited({ page, manifest, read, change, view, undo }: Editing): void {
  const name = (key: string): string => {
    const entry = changes.findEntry(read(), key);
    const { passage } = entry?.type === 'passage' ? findPassage(manifest, entry.address) : {};
    return entry ? nameEntry(entry, passage && nameOf(passage)) : __WORDS__.memo.it;
  };
  const move = async (key: string, made: MemoChange): Promise<void> => {
    await change(made);
    const { entries } = read();
    announce(__WORDS__.memo.isNow(name(key), entries.findIndex((entry) => entry.key === key) + 1, entries.length));
  };
  const insert = async (type: 'heading' | 'note', afterKey: string | undefined): Promise<void> => {
    const key = changes.makeKey();
    if (changes.isFull(read())) {
      announce(__WORDS__.memo.full);
      return;
    }
    await change((memo) => changes.insertEntry(memo, { key, type, text: '' }, afterKey));
    view.focus(key, 'body');
  };
  const remove = async (key: string): Promise<void> => {
    const { entries } = read();
    const index = entries.findIndex((entry) => entry.key === key);
    const entry = entries[index];
    if (!entry) return;
    const done = __WORDS__.memo.removed(name(key));
    await change((memo) => changes.removeEntry(memo, key));
    undo.offer({ done, key, undo: (memo) => changes.insertEntry(memo, entry, entries[index - 1]?.key) });
    const neighbour = entries[index + 1] ?? entries[index - 1];
    if (!neighbour || !view.focus(neighbour.key, 'remove')) undo.focus();
    announce(`${done}. ${__WORDS__.memo.undoes(isMac ? '⌘Z' : `${__WORDS__.frame.ctrl}+Z`)}`);
  };

  page.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-action]') : null;
    if (!button || button.ariaDisabled === 'true') return;
    const { action } = button.dataset;
    const key = keyAround(button);
    if (action === 'heading' || action === 'note') void insert(action, key);
    if (key === undefined) return;
    if (action === 'up') void move(key, (memo) => changes.shiftEntry(memo, key, -1));
    if (action === 'down') void move(key, (memo) => changes.shiftEntry(memo, key, 1));
    if (action === 'remove') void remove(key);
  });
  const list = requireElement(page, '.memo-entries', HTMLElement);
  dragEntries(list, (key, place) => void move(key, (memo) => changes.moveEntry(memo, key, place)));
}

interface Editing {
  readonly page: HTMLElement;
  readonly manifest: Manifest;
  readonly read: () => Memo;
  /** Settles when the change is shown. */
  readonly change: (change: MemoChange) => Promise<void>;
  readonly view: MemoView;
  readonly undo: UndoBar;
}

/** The key of the entry that an element belongs to; none at the beginning of the memo. */
function keyAround(element: Element | null): string | undefined {
  return element?.closest<HTMLElement>('.memo-entry')?.dataset.key;
}

/** Follows the marks of notes without a trace in the address, which may hold a memo that was sent. */
function followNotes(page: HTMLElement): void {
  page.addEventListener('click', (event) => {
    const mark = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.cite') : null;
    const note = mark && document.getElementById(mark.hash.slice(1));
    if (!note || !isPlainClick(event)) return;
    event.preventDefault();
    note.focus();
  });
}
