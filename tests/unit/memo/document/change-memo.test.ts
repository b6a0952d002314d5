import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addPassageEntry,
  countPassages,
  emptyMemo,
  insertEntry,
  mergeMemos,
  moveEntry,
  removeEntry,
  restoreMemo,
  rewriteEntry,
  shiftEntry,
  titleMemo,
} from '../../../../src/memo/document/change-memo.ts';
import { parseMemo, type Memo, type PassageEntry } from '../../../../src/memo/document/memo.ts';
import { arbitraryMemo } from './arbitrary-memo.ts';

const aid: PassageEntry = { key: 'a', type: 'passage', address: '/sources/radio-talk/#aid-is-due' };
const keysOf = (memo: Memo) => memo.entries.map(({ key }) => key);
const sample = ['a', 'b', 'c'].reduce(
  (memo, key) => insertEntry(memo, { key, type: 'note', text: key }, memo.entries.at(-1)?.key),
  emptyMemo,
);

describe('a passage', () => {
  it('is added once in the same extent', () => {
    const once = addPassageEntry(emptyMemo, aid);
    expect(addPassageEntry(once, { ...aid, key: 'b' })).toBe(once);
    expect(countPassages(addPassageEntry(once, { ...aid, key: 'b', quote: 'aid' }))).toBe(2);
  });

  it('is not added to a memo that is full', () => {
    const full = {
      ...emptyMemo,
      entries: Array.from({ length: 1_000 }, (_, index) => ({ key: `k${index}`, type: 'note' as const, text: '' })),
    };
    expect(addPassageEntry(full, aid)).toBe(full);
  });
});

describe('the writer’s own entries', () => {
  it('stand where they were asked for', () => {
    const note = { key: 'n', type: 'note', text: '' } as const;
    expect(keysOf(insertEntry(sample, note, undefined))).toEqual(['n', 'a', 'b', 'c']);
    expect(keysOf(insertEntry(sample, note, 'b'))).toEqual(['a', 'b', 'n', 'c']);
  });

  it('stand at the end where the entry before them is gone by now', () => {
    expect(keysOf(insertEntry(sample, { key: 'n', type: 'note', text: '' }, 'gone'))).toEqual(['a', 'b', 'c', 'n']);
  });

  it('are not added twice', () => {
    expect(insertEntry(sample, { key: 'b', type: 'note', text: '' }, undefined)).toBe(sample);
  });

  it('are cleaned and cut to what can be read again', () => {
    const memo = titleMemo(
      rewriteEntry(sample, 'a', (text) => `${text}\r\n\u202e${'b'.repeat(30_000)}`),
      (title) => title + 't'.repeat(400),
    );
    expect(memo.entries[0]).toMatchObject({ text: `a\n${'b'.repeat(19_998)}` });
    expect(memo.title).toHaveLength(300);
    expect(parseMemo(JSON.stringify(memo))).toEqual(memo);
  });
});

describe('moving', () => {
  it.each([
    ['a', 0, 'abc'],
    ['a', 2, 'bca'],
    ['c', 0, 'cab'],
    ['b', 99, 'acb'],
    ['b', -1, 'bac'],
    ['gone', 0, 'abc'],
  ])('takes %s to place %i', (key, place, order) => {
    expect(keysOf(moveEntry(sample, key, place)).join('')).toBe(order);
  });

  it('goes one step at a time and stops at the ends', () => {
    expect(keysOf(shiftEntry(sample, 'b', -1))).toEqual(['b', 'a', 'c']);
    expect(keysOf(shiftEntry(sample, 'c', 1))).toEqual(['a', 'b', 'c']);
    expect(keysOf(shiftEntry(sample, 'a', -1))).toEqual(['a', 'b', 'c']);
  });

  it('keeps all entries', () => {
    fc.assert(
      fc.property(arbitraryMemo, fc.nat(8), fc.integer(), (memo, index, place) => {
        const moved = moveEntry(memo, `k${index}`, place);
        expect(new Set(moved.entries)).toEqual(new Set(memo.entries));
        expect(moved.entries).toHaveLength(memo.entries.length);
      }),
    );
  });
});

describe('removing', () => {
  it('is undone by inserting again', () => {
    fc.assert(
      fc.property(arbitraryMemo, fc.nat(7), (memo, index) => {
        const entry = memo.entries[index];
        if (!entry) return;
        const removed = removeEntry(memo, entry.key);
        expect(removed.entries).not.toContain(entry);
        expect(insertEntry(removed, entry, memo.entries[index - 1]?.key)).toEqual(memo);
      }),
    );
  });
});

describe('two memos in one', () => {
  it('keeps all entries of both, the second’s below', () => {
    fc.assert(
      fc.property(arbitraryMemo, arbitraryMemo, (first, shared) => {
        const second = { ...shared, entries: shared.entries.map((entry) => ({ ...entry, key: `s${entry.key}` })) };
        const merged = mergeMemos(first, second);
        expect(merged.entries).toEqual([...first.entries, ...second.entries]);
        expect(parseMemo(JSON.stringify(merged))).toEqual(merged);
        expect(mergeMemos(merged, second).entries).toEqual(merged.entries);
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
});
