import { requireElement } from '../../browser/elements.ts';
import type { MemoChange } from './memo-store.ts';

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

export interface UndoOffer {
  /** `Removed “Aid is due”` */
  readonly done: string;
  readonly undo: MemoChange;
  /** The entry that comes back; none, where it is the whole memo. */
  readonly key?: string;
}
