import { make, requireElement } from '../../browser/elements.ts';
import { countPassages } from '../document/change-memo.ts';
import type { ComposedMemo } from '../document/compose-memo.ts';
import { outlineMemo, type Outline } from '../document/export/outline.ts';
import type { Memo } from '../document/memo.ts';
import { createEntryView, type EntryView } from './entry-view.ts';
import type { KeptMemo, MemoChange } from './memo-store.ts';
import { renderDocument } from './render-document.ts';
import { shareField, type Merge } from './share-field.ts';

/** The reader’s memo on its page: title, size, entries with their notes, and the same as a document for the printer. */
export function createMemoView(page: HTMLElement, write: Write): MemoView {
  const find = (selector: string) => requireElement(page, selector, HTMLElement);
  const showTitle = shareField(requireElement(page, '#memo-title', HTMLInputElement), (merge) => write(undefined, merge));
  const notice = find('.memo-notice');
  const list = find('.memo-entries');
  const views = new Map<string, EntryView>();
  /** What stands there already is kept and moved, and the focus with it. */
  const showEntries = ({ entries }: Memo, { blocks }: ComposedMemo, notes: Outline['notes']) => {
    const focused = document.activeElement;
    for (const [key, view] of views) {
      if (entries.some((entry) => entry.key === key)) continue;
      view.element.remove();
      views.delete(key);
    }
    const passages = new Map(blocks.flatMap((block) => (block.type === 'passage' ? [[block.key, block] as const] : [])));
    for (const [index, entry] of entries.entries()) {
      const { key } = entry;
      const view = views.get(key) ?? createEntryView(entry, (merge) => write(key, merge));
      views.set(key, view);
      view.update({ entry, passage: passages.get(key), notes, isFirst: index === 0, isLast: index === entries.length - 1 });
      const standing = list.children[index];
      if (standing !== view.element) list.insertBefore(view.element, standing ?? null);
    }
    if (focused instanceof HTMLElement && focused.isConnected && document.activeElement !== focused) focused.focus();
  };
  return {
    show: (kept, composed) => {
      const { memo } = kept;
      const outline = outlineMemo(composed);
      const trouble = describeTrouble(kept);
      notice.hidden = trouble === '';
      if (notice.textContent !== trouble) notice.textContent = trouble;
      showTitle(memo.title);
      showEntries(memo, composed, outline.notes);
      find('.memo-empty').hidden = memo.entries.length > 0;
      find('.memo-taking').hidden = memo.entries.length === 0;
      const notes = make('span', {}, ` · ${__WORDS__.memo.notes(outline.notes.length)}`);
      find('.memo-size').replaceChildren(__WORDS__.memo.passages(countPassages(memo)), notes);
      find('.memo-printed').replaceChildren(...renderDocument(outline, 'printed'));
    },
    focus: (key, part) => {
      const control = views.get(key)?.element.querySelector<HTMLElement>(part === 'remove' ? '.memo-remove' : 'input, textarea, a, button');
      control?.focus();
      return Boolean(control);
    },
  };
}

/** Keeps what was typed: in the entry of this key, or in the title. */
type Write = (key: string | undefined, merge: Merge) => Promise<unknown>;

export interface MemoView {
  readonly show: (kept: KeptMemo, composed: ComposedMemo) => void;
  /** Moves the focus to an entry: to its field or link, or to its Remove. Tells whether there was one. */
  readonly focus: (key: string, part: 'body' | 'remove') => boolean;
}

/** What a reader should know of where the memo is kept; empty where all is well. */
function describeTrouble({ trouble, setAside }: KeptMemo): string {
  const lost = setAside === undefined ? '' : __WORDS__.memo.setAside(setAside);
  return [lost, trouble ? __WORDS__.memo.troubles[trouble] : ''].filter(Boolean).join(' ');
}

/**
 * Offers to take back what was done last, then what was done before it. It stays until the reader has done so or left. Since
 * it stands behind all entries, many presses of Tab away, Ctrl+Z and ⌘Z do the same; in a field they are the browser’s.
 */
export function createUndoBar(bar: HTMLElement, apply: (offer: UndoOffer) => void): UndoBar {
  const words = requireElement(bar, '.memo-undo-words', HTMLElement);
  const button = requireElement(bar, 'button', HTMLButtonElement);
  const offers: UndoOffer[] = [];
  const show = () => {
    const last = offers.at(-1);
    bar.hidden = !last;
    words.textContent = last?.done ?? '';
  };
  const undo = () => {
    const offer = offers.pop();
    show();
    if (offer) apply(offer);
  };
  button.addEventListener('click', undo);
  addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    if (offers.length === 0 || document.activeElement?.matches('input, textarea') || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    undo();
  });
  return {
    offer: (offer) => {
      offers.push(offer);
      show();
    },
    focus: () => button.focus(),
  };
}

export interface UndoBar {
  readonly offer: (offer: UndoOffer) => void;
  readonly focus: () => void;
}

interface UndoOffer {
  /** `Removed “Aid is due”` */
  readonly done: string;
  readonly undo: MemoChange;
  /** The entry that comes back; none, where it is the whole memo. */
  readonly key?: string;
}
