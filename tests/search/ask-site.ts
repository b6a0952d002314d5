import type { Page } from 'playwright-core';
import { readSearch } from '../../src/search/query/search-address.ts';
import type { Visitor } from '../support/visitor.ts';
import { depth, type Answer, type Engine } from './judge.ts';

/** The site’s own search, asked through the field of its page, by a few readers side by side, each with a part of the queries. */
export function createSiteSearch(visitor: Visitor): Engine {
  return {
    name: 'Ours',
    ask: async (queries) => {
      const answers: Answer[] = [];
      const read = async (reader: number) => {
        const { page } = await visitor.open('search/');
        for (const [index, query] of queries.entries()) if (index % readers === reader) answers[index] = await askPage(page, query);
        await page.context().close();
      };
      await Promise.all(Array.from({ length: readers }, (_, reader) => read(reader)));
      return answers;
    },
  };
}

/** The same through the dialog that every other page has, whose list is shorter. */
export async function askDialog(visitor: Visitor, queries: readonly string[]): Promise<Answer[]> {
  const { page } = await visitor.open('about/');
  await page.keyboard.press('Control+k');
  const answers: Answer[] = [];
  for (const query of queries) {
    await page.locator('#search-field').fill('');
    await page.locator('.search-status:empty:not([data-answer])').waitFor({ state: 'attached' });
    await page.locator('#search-field').fill(query);
    answers.push(await readAnswer(page, query, ''));
  }
  await page.context().close();
  return answers;
}

/** Most of the time of an answer is the pause after typing: others can search in it. */
const readers = 3;

/** The title of the page names the query that the results answer, so that those of the query before are not taken for them. */
async function askPage(page: Page, query: string): Promise<Answer> {
  await page.locator('#search-field').fill(query);
  return readAnswer(page, query, `“${readSearch(new URLSearchParams({ q: query })).typed}” · `);
}

async function readAnswer(page: Page, query: string, title: string): Promise<Answer> {
  const isAnswered = (title: string) =>
    document.title.startsWith(title) && document.querySelector('[data-answer="full"], [data-answer="failed"]') !== null;
  await page.waitForFunction(isAnswered, title).catch((error: unknown) => {
    throw new Error(`No answer to “${query}”`, { cause: error });
  });
  const answer = await page.evaluate((depth) => {
    const status = document.querySelector<HTMLElement>('.search-status');
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.result-title')].slice(0, depth);
    return {
      state: status?.dataset.answer,
      told: status?.textContent ?? '',
      addresses: links.map(({ pathname, hash }) => pathname + hash),
    };
  }, depth);
  if (answer.state === 'failed') throw new Error(`Search failed for “${query}”: ${answer.told}`);
  return answer;
}
