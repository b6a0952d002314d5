import { describe, expect, it } from 'vitest';
import type { Pagefind } from '../../../../src/search/browser/pagefind-api.ts';
import { searchWords } from '../../../../src/search/browser/search-words.ts';

describe('searchWords', () => {
  it('asks for words as they stand together, and answers in their order', async () => {
    const { pagefind, asked } = listen();
    const answers = await searchWords(pagefind, ['north korea', 'sanctions']);
    expect(asked).toEqual(['"north korea"', '"sanctions"']);
    expect(answers.map(({ results }) => results[0]?.id)).toEqual(asked);
  });

  it('asks once for what is typed again', async () => {
    const { pagefind, asked } = listen();
    const [first] = await searchWords(pagefind, ['sanctions']);
    const again = await searchWords(pagefind, ['treaty', 'sanctions', 'treaty']);
    expect(asked).toEqual(['"sanctions"', '"treaty"']);
    expect(again[1]).toBe(first);
  });

  it('asks an index that was loaded anew', async () => {
    const [one, other] = [listen(), listen()];
    await searchWords(one.pagefind, ['sanctions']);
    await searchWords(other.pagefind, ['sanctions']);
    expect(other.asked).toEqual(['"sanctions"']);
  });

  it('asks again for what could not be answered', async () => {
    const { pagefind, asked } = listen(1);
    await expect(searchWords(pagefind, ['sanctions'])).rejects.toThrow('Lost');
    expect(await searchWords(pagefind, ['sanctions'])).toHaveLength(1);
    expect(asked).toHaveLength(2);
  });

  it('has no answer to no words', async () => {
    expect(await searchWords(listen().pagefind, [])).toEqual([]);
  });
});

/** An index that has one passage for whatever it is asked, and at first fails some times. */
function listen(failures = 0): { pagefind: Pagefind; asked: string[] } {
  const asked: string[] = [];
  const never = () => Promise.reject(new Error('Not asked for'));
  const search: Pagefind['search'] = (words) => {
    asked.push(words ?? '');
    if (asked.length <= failures) return Promise.reject(new Error('Lost'));
    return Promise.resolve({ results: [{ id: words ?? '', score: 1, words: [], data: never }] });
  };
  return { pagefind: { options: never, preload: () => Promise.resolve(), search }, asked };
}
