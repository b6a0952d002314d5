import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { createMemoStore, type KeyedTexts } from '../../../../src/memo/browser/memo-store.ts';
import { addPassageEntry, insertEntry, removeEntry, titleMemo } from '../../../../src/memo/document/change-memo.ts';
import type { Memo } from '../../../../src/memo/document/memo.ts';

/** What a browser keeps, with a switch for it to be full. */
class Shelf extends Map<string, string> implements KeyedTexts {
  isFull = false;
  getItem = (key: string) => this.get(key) ?? null;
  removeItem = (key: string) => void this.delete(key);
  setItem = (key: string, text: string) => {
    if (this.isFull) throw new DOMException('Full', 'QuotaExceededError');
    this.set(key, text);
  };
}

let shelf = new Shelf();
beforeEach(() => void (shelf = new Shelf()));

const open = (storage: () => KeyedTexts | null = () => shelf) =>
  createMemoStore({ storage, key: 'memo', underLock: (run) => Promise.resolve(run()) });
const note = (key: string) => (memo: Memo) => insertEntry(memo, { key, type: 'note', text: key }, memo.entries.at(-1)?.key);
const keysOf = ({ memo }: { memo: Memo }) => memo.entries.map(({ key }) => key);
const keptKeys = () => keysOf({ memo: JSON.parse(shelf.getItem('memo') ?? '') as Memo });

describe('two windows', () => {
  it('keep each other’s work', async () => {
    const [first, second] = [open(), open()];
    await first.read();
    await second.read();
    await first.change(note('a'));
    await second.change(note('b'));
    expect(keysOf(await first.change(note('c')))).toEqual(['a', 'b', 'c']);
    await second.change((memo) => removeEntry(memo, 'a'));
    expect(keysOf(await first.read())).toEqual(['b', 'c']);
  });
});

describe('what cannot be read', () => {
  it('is still there, whatever it is, and a memo can be written', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.constantFrom('null', '{"version":1}', '{"version":1,"title":"","entries":[{}]}'),
    );
    await fc.assert(
      fc.asyncProperty(text, async (kept) => {
        shelf = new Shelf([['memo', kept]]);
        const { memo, setAside, trouble } = await open().change(note('a'));
        expect(keysOf({ memo })).toEqual(['a']);
        expect(trouble === 'newer' ? shelf.get('memo') : shelf.get(setAside ?? '')).toBe(kept);
      }),
    );
  });

  it.each(['{"version":1,"titl', '', '{"version":0}'])('is set aside and never lost: %s', async (text) => {
    shelf.set('memo', text);
    shelf.set('memo.unreadable.1', 'an older one');
    const store = open();
    expect(await store.read()).toMatchObject({ memo: { entries: [] }, trouble: undefined, setAside: 'memo.unreadable.2' });
    expect(keysOf(await store.change(note('a')))).toEqual(['a']);
    expect([...shelf]).toEqual([
      ['memo.unreadable.1', 'an older one'],
      ['memo.unreadable.2', text],
      ['memo', expect.stringContaining('"a"')],
    ]);
  });

  it('stays where it is when there is no room to set it aside', async () => {
    shelf.set('memo', 'rubbish');
    shelf.isFull = true;
    const store = open();
    expect(keysOf(await store.change(note('a')))).toEqual(['a']);
    expect(await store.read()).toMatchObject({ trouble: 'full', setAside: undefined });
    expect([...shelf]).toEqual([['memo', 'rubbish']]);
  });
});

it('leaves a later version’s memo alone and works without it', async () => {
  shelf.set('memo', '{"version":2}');
  const store = open();
  expect(await store.change(note('a'))).toMatchObject({ trouble: 'newer', memo: { entries: [{ key: 'a' }] } });
  expect(keysOf(await store.change(note('b')))).toEqual(['a', 'b']);
  expect(shelf.getItem('memo')).toBe('{"version":2}');
});

describe('a full shelf', () => {
  it('loses nothing while the page is open, and is caught up with when there is room again', async () => {
    const store = open();
    await store.change(note('a'));
    shelf.isFull = true;
    expect(await store.change(note('b'))).toMatchObject({ trouble: 'full' });
    expect(keysOf(await store.change((memo) => titleMemo(memo, () => 'T')))).toEqual(['a', 'b']);
    expect(keptKeys()).toEqual(['a']);
    shelf.isFull = false;
    await open().change(note('c'));
    expect(await store.read()).toMatchObject({ trouble: undefined, memo: { title: 'T' } });
    expect(keptKeys()).toEqual(['a', 'c', 'b']);
  });
});

describe('no shelf at all', () => {
  it.each([
    ['is missing', () => null],
    [
      'is forbidden',
      () => {
        throw new DOMException('Forbidden', 'SecurityError');
      },
    ],
  ])('keeps the memo in the page where storage %s', async (_, storage) => {
    const store = open(storage);
    await store.change((memo) => addPassageEntry(memo, { key: 'a', type: 'passage', address: '/' }));
    expect(await store.change(note('b'))).toMatchObject({ trouble: 'forbidden', memo: { entries: [{ key: 'a' }, { key: 'b' }] } });
  });
});

it('keeps at once what waits for its turn, when the page goes', async () => {
  const turn: { take?: () => void } = {};
  const store = createMemoStore({
    storage: () => shelf,
    key: 'memo',
    underLock: (run) => new Promise((resolve) => (turn.take = () => resolve(run()))),
  });
  const waiting = store.change(note('a'));
  expect(shelf.size).toBe(0);
  store.settle();
  expect(keptKeys()).toEqual(['a']);
  turn.take?.();
  expect(keysOf(await waiting)).toEqual(['a']);
});

it('writes nothing where nothing changes', async () => {
  await open().change((memo) => memo);
  expect(shelf.size).toBe(0);
});
