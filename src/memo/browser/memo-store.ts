import { emptyMemo } from '../document/change-memo.ts';
import { parseMemo, type Memo } from '../document/memo.ts';
import { memoKey } from './show-count.ts';

/**
 * Keeps a memo where other windows of the browser find it. A change is a function: it is applied to what is kept at that
 * moment, not to what was read earlier, so that two windows do not undo each other’s work. What cannot be kept is held here
 * and applied again, on top of what is kept, each time; so nothing is lost while the page is open.
 *
 * What is kept and cannot be read is set aside under another key, and never deleted.
 */
export function createMemoStore({ storage, key, underLock }: Place): MemoStore {
  const pending: MemoChange[] = [];
  let setAside: string | undefined;

  const settle = (): KeptMemo => {
    let kept = emptyMemo;
    const describe = (trouble?: Trouble): KeptMemo => {
      const memo = pending.reduce((before, change) => change(before), kept);
      return { memo, kept: trouble ? kept : memo, trouble, setAside };
    };
    try {
      const place = storage();
      if (!place) return describe('forbidden');
      const text = place.getItem(key);
      const read = text === null ? emptyMemo : parseMemo(text);
      if (read === 'newer') return describe('newer');
      if (text !== null && !read) setAside = moveAside(place, key, text);
      kept = read ?? emptyMemo;
      const settled = describe();
      if (settled.memo !== kept) place.setItem(key, JSON.stringify(settled.memo));
      pending.length = 0;
      return settled;
    } catch (error) {
      return describe(error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'forbidden');
    }
  };

  return {
    read: () => underLock(settle),
    change: (change) => {
      pending.push(change);
      return underLock(settle);
    },
    settle,
  };
}

/** The reader’s own memo, in this browser. */
export const ownMemo = createMemoStore({
  // Asking for it throws where cookies are refused, and gives null in some embedded browsers.
  storage: () => localStorage,
  key: memoKey,
  underLock: async (run) => {
    // Without encryption there are no locks; a change is then read and written in one go, which is nearly as good.
    if (!('locks' in navigator)) return run();
    let result: { readonly of: ReturnType<typeof run> } | undefined;
    try {
      await navigator.locks.request(memoKey, () => {
        result = { of: run() };
      });
    } catch {
      // Refused in documents without an origin.
    }
    return result ? result.of : run();
  },
});

export type MemoChange = (memo: Memo) => Memo;

export interface MemoStore {
  readonly read: () => Promise<KeptMemo>;
  readonly change: (change: MemoChange) => Promise<KeptMemo>;
  /** Keeps what is not kept yet without waiting for its turn, for when the page goes. */
  readonly settle: () => KeptMemo;
}

export interface KeptMemo {
  /** With what this page holds and could not keep. */
  readonly memo: Memo;
  /** What lasts longer than this page. */
  readonly kept: Memo;
  /** Why it lasts no longer than the page, where it does not. */
  readonly trouble: Trouble | undefined;
  /** Under which key what could not be read lies now. */
  readonly setAside: string | undefined;
}

/** The browser keeps nothing, or nothing more; or what it keeps is a later version’s, which is left alone. */
export type Trouble = 'forbidden' | 'full' | 'newer';

interface Place {
  /** Null or throwing where the browser keeps nothing. */
  readonly storage: () => KeyedTexts | null;
  readonly key: string;
  /** Runs one at a time, among all windows. */
  readonly underLock: <Result>(run: () => Result) => Promise<Result>;
}

export type KeyedTexts = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

function moveAside(storage: KeyedTexts, key: string, text: string): string {
  let number = 1;
  while (storage.getItem(`${key}.unreadable.${number}`) !== null) number += 1;
  const aside = `${key}.unreadable.${number}`;
  storage.setItem(aside, text);
  storage.removeItem(key);
  return aside;
}
