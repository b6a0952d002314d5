import { afterEach, describe, expect, it, vi } from 'vitest';
import { createIndexes } from '../../../../src/search/browser/load-indexes.ts';
import { quickIndex, wordIndex } from '../../../support/sample-search.ts';

afterEach(() => void vi.unstubAllGlobals());

describe('what search knows', () => {
  it('comes with what is on its way already, and then with the words', async () => {
    const asked = serve({ '/search/words.json': [wordIndex] });
    const { loadQuick, loadAll, tellKnown } = createIndexes(Promise.resolve(quickIndex));
    expect(tellKnown()).toBeUndefined();
    expect((await loadQuick()).more).toBeUndefined();
    expect(tellKnown()?.lexicon.stems.has('submarin')).toBe(false);
    expect((await loadAll()).more).toBeDefined();
    expect(tellKnown()?.lexicon.stems.has('submarin')).toBe(true);
    expect(asked).toEqual(['/search/words.json']);
  });

  it('is asked for where nothing is on its way', async () => {
    const asked = serve({ '/search/quick.json': [quickIndex] });
    expect((await createIndexes(undefined).loadQuick()).index).toBe(quickIndex);
    expect(asked).toEqual(['/search/quick.json']);
  });

  it('is asked for once, however often it is needed', async () => {
    const asked = serve({ '/search/quick.json': [quickIndex], '/search/words.json': [wordIndex] });
    const { loadQuick, loadAll } = createIndexes(undefined);
    const known = await Promise.all([loadAll(), loadQuick(), loadAll()]);
    expect(await loadAll()).toBe(known[0]);
    expect(await loadQuick()).toBe(known[0]);
    expect(asked).toEqual(['/search/quick.json', '/search/words.json']);
  });

  it.each([
    ['is missing', undefined],
    ['is no object', 'a page'],
    ['is nothing', null],
    ['is half of itself', { build: 'en_1', pages: [] }],
  ])('is asked for again with the next question if it %s', async (_, broken) => {
    serve({ '/search/quick.json': [broken, quickIndex], '/search/words.json': [broken, wordIndex] });
    const { loadQuick, loadAll, tellKnown } = createIndexes(undefined);
    await expect(loadQuick()).rejects.toThrow();
    expect(tellKnown()).toBeUndefined();
    expect((await loadQuick()).more).toBeUndefined();
    await expect(loadAll()).rejects.toThrow();
    expect(tellKnown()?.more).toBeUndefined();
    expect((await loadAll()).more).toBeDefined();
  });

  it('is asked for where what was on its way is lost', async () => {
    serve({ '/search/quick.json': [quickIndex] });
    const { loadQuick } = createIndexes(Promise.reject(new TypeError('Failed')));
    await expect(loadQuick()).rejects.toThrow('Failed');
    expect((await loadQuick()).index).toBe(quickIndex);
  });
});

/** Answers with one file after the other, with 404 for one that is left out; what was asked for comes back. */
function serve(files: Readonly<Record<string, readonly unknown[]>>): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string) => {
    const times = asked.filter((each) => each === address).length;
    asked.push(address);
    const json = files[address]?.[times];
    return Promise.resolve({ ok: json !== undefined, status: json === undefined ? 404 : 200, json: () => Promise.resolve(json) });
  });
  return asked;
}
