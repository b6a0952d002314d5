import { findEntry, insertEntry, isFull, moveEntry, removeEntry, rewriteEntry, shiftEntry } from '../document/change-memo.ts';
import { composePassage } from '../document/compose-passage.ts';
import type { Manifest } from '../document/manifest.ts';
import type { Memo } from '../document/memo.ts';
import { announce } from '../../browser/announce.ts';
import type { EntryActions } from './entry-actions.ts';
import { makeKey } from './make-key.ts';
import type { MemoChange } from './memo-store.ts';
import { nameEntry } from './name-entry.ts';
import type { UndoOffer } from './undo-bar.ts';

/** What the controls of entries do, with where the focus goes afterwards and what is said. */
export function createEntryActions({ read, change, offer, focus, manifest }: Surroundings): EntryActions {
  const name = (key: string): string => {
    const entry = findEntry(read(), key);
    return entry ? nameEntry(entry, entry.type === 'passage' ? composePassage(entry, manifest, 0) : undefined) : 'It';
  };
  const tellPlace = (key: string) => () => {
    const { entries } = read();
    announce(`${name(key)} is now ${entries.findIndex((entry) => entry.key === key) + 1} of ${entries.length}`);
  };
  return {
    shift: (key, step) => void change((memo) => shiftEntry(memo, key, step)).then(tellPlace(key)),
    move: (key, place) => void change((memo) => moveEntry(memo, key, place)).then(tellPlace(key)),
    rewrite: (key, text) => void change((memo) => rewriteEntry(memo, key, text)),
    insert: (type, afterKey) => {
      const key = makeKey();
      if (isFull(read())) announce('The memo is full');
      else void change((memo) => insertEntry(memo, { key, type, text: '' }, afterKey)).then(() => focus(key, 'body'));
    },
    remove: (key) => {
      const { entries } = read();
      const index = entries.findIndex((entry) => entry.key === key);
      const entry = entries[index];
      if (!entry) return;
      const done = `Removed ${name(key)}`;
      void change((memo) => removeEntry(memo, key)).then(() => {
        offer({ done, key, undo: (memo) => insertEntry(memo, entry, entries[index - 1]?.key) });
        focus((entries[index + 1] ?? entries[index - 1])?.key ?? '', 'remove');
        announce(`${done}. Ctrl+Z undoes it.`);
      });
    },
  };
}

interface Surroundings {
  readonly read: () => Memo;
  /** Settles when the change is shown. */
  readonly change: (change: MemoChange) => Promise<void>;
  readonly offer: (offer: UndoOffer) => void;
  /** Moves the focus to an entry or, where there is none of that key, to Undo. */
  readonly focus: (key: string, part: 'body' | 'remove') => void;
  readonly manifest: Manifest;
}
