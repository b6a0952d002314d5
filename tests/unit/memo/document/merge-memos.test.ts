import fc from 'fast-check';
import { expect, it } from 'vitest';
import { emptyMemo } from '../../../../src/memo/document/change-memo.ts';
import type { Memo } from '../../../../src/memo/document/memo.ts';
import { mergeMemos, restoreMemo } from '../../../../src/memo/document/merge-memos.ts';
import { parseMemo } from '../../../../src/memo/document/parse-memo.ts';
import { arbitraryMemo } from './arbitrary-memo.ts';

const withoutKeys = ({ entries }: Memo) => entries.map((entry) => ({ ...entry, key: '' }));

it('keeps all entries of both, the second’s below, each with a key of its own', () => {
  fc.assert(
    fc.property(arbitraryMemo, arbitraryMemo, (first, second) => {
      const merged = mergeMemos(first, second);
      expect(withoutKeys(merged)).toEqual([...withoutKeys(first), ...withoutKeys(second)]);
      expect(merged.entries.slice(0, first.entries.length)).toEqual(first.entries);
      expect(parseMemo(JSON.stringify(merged))).toEqual(merged);
    }),
  );
});

it('keeps the first title, if there is one', () => {
  expect(mergeMemos({ ...emptyMemo, title: 'a' }, { ...emptyMemo, title: 'b' }).title).toBe('a');
  expect(mergeMemos(emptyMemo, { ...emptyMemo, title: 'b' }).title).toBe('b');
});

it('brings back what was replaced, with what was added since', () => {
  fc.assert(
    fc.property(arbitraryMemo, arbitraryMemo, (before, shared) => {
      const replacement = { ...shared, entries: shared.entries.map((entry) => ({ ...entry, key: `s${entry.key}` })) };
      const added = { key: 'new', type: 'note', text: 'added since' } as const;
      const restored = restoreMemo({ ...replacement, entries: [...replacement.entries, added] }, before, replacement);
      expect(restored).toEqual({ ...before, entries: [...before.entries, added] });
    }),
  );
});
