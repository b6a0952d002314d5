import { memoKey } from './memo-key.ts';
import { createMemoStore } from './memo-store.ts';

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
