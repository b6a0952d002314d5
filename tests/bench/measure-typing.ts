import type { Browser, Page } from 'playwright-core';
import { openEngine, type Engine } from './engine.ts';
import type { ServedSite } from './server.ts';
import { visit } from './visit.ts';
import { expectAnswer, readMoments, type Moments } from './watch-answers.ts';

/**
 * How long a reader waits after each letter once everything is loaded, on a processor made four times slower: milliseconds
 * from the key to the painted answer. Each letter is typed when the one before has been answered.
 */
export async function measureTyping(browser: Browser, site: ServedSite, engine: Engine, queries: readonly string[]): Promise<Typing> {
  return visit(browser, site, engine, async (page) => {
    await openEngine(page, engine);
    for (const query of queries) await askAtOnce(page, engine, query);
    const debugging = await page.context().newCDPSession(page);
    await debugging.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const waits: Moments[] = [];
    for (const query of queries) waits.push(...(await typeQuery(page, engine, query)));
    const full = waits.filter((moments) => moments.full !== undefined);
    const quick = waits.filter(({ answered = Infinity, full: last = Infinity }) => answered < last);
    return {
      letters: waits.length,
      quick: quick.map(({ asked, answered = 0 }) => answered - asked),
      full: full.map(({ asked, full: last = 0 }) => last - asked),
    };
  });
}

export interface Typing {
  readonly letters: number;
  /** Of the letters that had an answer before the full one. */
  readonly quick: readonly number[];
  /** Of those that had a full answer. */
  readonly full: readonly number[];
}

export const slowdown = 4;

/** So that the parts of the index that the queries need are there. */
async function askAtOnce(page: Page, { field }: Engine, query: string): Promise<void> {
  await page.locator(field).fill('');
  await expectAnswer(page, query);
  await page.keyboard.press('Shift');
  await page.keyboard.insertText(query);
  await readMoments(page);
}

/** A space asks nothing new, so that it goes with the letter behind it. */
async function typeQuery(page: Page, { field }: Engine, query: string): Promise<Moments[]> {
  await page.locator(field).fill('');
  const waits: Moments[] = [];
  let typed = '';
  for (const letter of query) {
    typed += letter;
    if (letter === ' ') {
      await page.keyboard.press('Space');
      continue;
    }
    await expectAnswer(page, typed);
    await page.keyboard.press(letter);
    waits.push(await readMoments(page));
  }
  return waits;
}
