import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const address = '/sources/radio/#two-groups';
const add = async () => {
  const { addPassage } = await import('../../../../src/memo/browser/add-passage.ts');
  return addPassage({ address });
};

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

it('says that a passage is there already when it is added again', async () => {
  const shelf = new Map<string, string>();
  keepIn({ getItem: (key) => shelf.get(key) ?? null, setItem: (key, text) => void shelf.set(key, text) });
  expect(await add()).toMatchObject({ isKept: true, count: 1, words: 'Added to your memo' });
  expect(await add()).toMatchObject({ isKept: true, count: 1, words: 'Already in your memo' });
});

it('neither counts nor finds there what could not be kept, however often it is added', async () => {
  keepIn({
    getItem: () => null,
    setItem: () => {
      throw new DOMException('Full', 'QuotaExceededError');
    },
  });
  const refused = { isKept: false, count: 0, words: 'Not added: this browser has no more room for this site' };
  expect(await add()).toEqual(refused);
  expect(await add()).toEqual(refused);
});

function keepIn(storage: Pick<Storage, 'getItem' | 'setItem'>): void {
  vi.stubGlobal('localStorage', storage);
}
