import type { Pagefind, PagefindAnswer } from './pagefind-api.ts';

/**
 * Asks Pagefind for each of some words by themselves, in the order given. What was asked before is not asked again, since a
 * reader who types mostly adds to what is there, and between the answers the page can show what is typed.
 *
 * `await searchWords(pagefind, ['north korea', 'sanctions'])` → two answers
 */
export async function searchWords(pagefind: Pagefind, words: readonly string[]): Promise<PagefindAnswer[]> {
  const known = answered.get(pagefind) ?? new Map<string, PagefindAnswer>();
  answered.set(pagefind, known);
  // The parts of a large index that these words are in come side by side.
  await Promise.all(words.filter((each) => !known.has(each)).map((each) => pagefind.preload(each)));
  const answers: PagefindAnswer[] = [];
  let since = performance.now();
  for (const each of words) {
    const answer = known.get(each) ?? (await pagefind.search(`"${each}"`));
    known.set(each, answer);
    answers.push(answer);
    if (performance.now() - since > frame) {
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    }
  }
  return answers;
}

/** Milliseconds after which the page gets its turn. */
const frame = 8;

/** An index that is loaded anew may answer otherwise. */
const answered = new WeakMap<Pagefind, Map<string, PagefindAnswer>>();
