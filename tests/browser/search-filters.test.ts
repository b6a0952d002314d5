import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, readTotal, results, waitForAnswer } from '../support/searching.ts';
import { startVisitor, type Visitor } from '../support/visitor.ts';

let visitor: Visitor;
beforeAll(async () => void (visitor = await startVisitor()));
afterAll(() => visitor.close());

/** A box with its label, by group and value: `kind=fact`. */
const label = (page: Page, choice: string) =>
  page.locator(`.filters label:has(input[name="${choice.split('=')[0] ?? ''}"][value="${choice.split('=')[1] ?? ''}"])`);
const readCount = async (page: Page, choice: string) => Number(await label(page, choice).locator('.count').textContent());

/** Checks a box, or clears it, and waits for the answer and then the numbers, which come after it. */
async function choose(page: Page, choice: string): Promise<void> {
  await forgetNumbers(page);
  await label(page, choice).click();
  await waitForNumbers(page);
}

/** Numbers that are written anew are those of the latest answer. */
async function forgetNumbers(page: Page): Promise<void> {
  await page.locator('.filters .count').evaluateAll((counts) => {
    for (const count of counts) count.textContent = '?';
  });
}

async function waitForNumbers(page: Page): Promise<void> {
  await page.waitForFunction(() => ![...document.querySelectorAll('.filters .count')].some(({ textContent }) => textContent === '?'));
}

/** Asks something, by words and by choices. */
async function open(words: string, ...choices: readonly string[]): Promise<Page> {
  const { page } = await visitor.open('search/');
  if (words !== '') {
    await forgetNumbers(page);
    await ask(page, words);
    await waitForNumbers(page);
  }
  for (const choice of choices) await choose(page, choice);
  return page;
}

it('add up within a group and narrow with each further group', async () => {
  const page = await open('China');
  const [forecasts, recommendations] = [await readCount(page, 'kind=forecast'), await readCount(page, 'kind=recommendation')];
  await choose(page, 'kind=forecast');
  expect(await readTotal(page)).toBe(forecasts);
  expect(await readCount(page, 'kind=recommendation')).toBe(recommendations);
  await choose(page, 'kind=recommendation');
  expect(await readTotal(page)).toBe(forecasts + recommendations);
  const ofCha = await readCount(page, 'speaker=victor-cha');
  await choose(page, 'speaker=victor-cha');
  expect(await readTotal(page)).toBe(ofCha);
  expect(ofCha).toBeLessThan(forecasts + recommendations);
  const in2024 = await readCount(page, 'year=2024');
  await choose(page, 'year=2024');
  expect(await readTotal(page)).toBe(in2024);
  expect(page.url()).toBe(`${visitor.url}search/?q=China&kind=forecast&kind=recommendation&speaker=victor-cha&year=2024`);
});

describe.each([
  ['without words', ''],
  ['with words', 'Russia'],
  ['with words of which passages may have some', 'treaty China'],
  ['with another filter', 'arms', 'topic=russia'],
])('%s', (_, words, ...choices) => {
  it('the number beside every box is the number of passages that it finds', async () => {
    const { tried, wrong } = await (await open(words, ...choices)).evaluate(tryEveryBox);
    expect(tried).toBeGreaterThan(30);
    expect(wrong).toEqual([]);
  });
});

it('narrow without words, and are cleared', async () => {
  const { page } = await visitor.open('search/?kind=recommendation');
  await waitForAnswer(page, 'full', /^\d+ passages with these filters$/);
  await page.getByRole('button', { name: 'Clear the filters' }).click();
  await page.locator('.search-index').waitFor({ state: 'visible' });
  expect(page.url()).toBe(`${visitor.url}search/`);
  expect(await results(page).count()).toBe(0);
  expect(await page.locator('.filters input:checked').count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Clear the filters' }).isVisible()).toBe(false);
});

it('say of a choice that finds nothing that it does', async () => {
  const page = await open('Vostochny');
  const empty = page.locator('.filters label[data-empty]');
  expect(await empty.count()).toBeGreaterThan(3);
  expect(await empty.locator('.count').allTextContents()).toEqual(Array.from({ length: await empty.count() }, () => '0'));
  await empty.first().click();
  await waitForAnswer(page, 'full', 'No passage with these filters has “Vostochny”.');
});

it('show all that there is where nothing is asked', async () => {
  const { page } = await visitor.open('search/');
  const before = await page.locator('.filters .count').allTextContents();
  await ask(page, 'Vietnam');
  await expect.poll(() => page.locator('.filters .count').allTextContents()).not.toEqual(before);
  await page.locator('#search-field').fill('');
  await expect.poll(() => page.locator('.filters .count').allTextContents()).toEqual(before);
  expect(await page.locator('.filters label[data-empty]').count()).toBe(0);
});

/**
 * Chooses each box by itself that is in a group where none is chosen, in the page, since there are many. The address tells
 * when the answer has come.
 */
async function tryEveryBox(): Promise<{ tried: number; wrong: string[] }> {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('.filters input')];
  const chosen = new Set(boxes.filter(({ checked }) => checked).map(({ name }) => name));
  const free = boxes
    .filter(({ name }) => !chosen.has(name))
    .map((input) => ({ input, count: Number(input.labels?.[0]?.querySelector('.count')?.textContent) }));
  const wrong: string[] = [];
  for (const [at, { input, count }] of free.entries()) {
    const before = free[at - 1]?.input;
    if (before) before.checked = false;
    input.click();
    const isAnswered = () => new URLSearchParams(location.search).getAll(input.name).join(' ') === input.value && !before?.checked;
    await new Promise<void>((resolve, reject) => {
      const from = performance.now();
      const look = () => {
        if (performance.now() - from > 5_000) reject(new Error(`No answer to ${input.name}=${input.value}`));
        else if (isAnswered() && (!before || before.name === input.name || !location.search.includes(`${before.name}=${before.value}`)))
          resolve();
        else setTimeout(look, 4);
      };
      look();
    });
    const told = document.querySelector('.search-status')?.textContent ?? '';
    const [, number = '0', more = '0'] = /(One|\d+) passages?\b(?:.*, and (\d+) with some of the words$)?/.exec(told) ?? [];
    const total = (number === 'One' ? 1 : Number(number)) + Number(more);
    if (total !== count) wrong.push(`${input.name}=${input.value}: ${count}, but “${told}”`);
  }
  return { tried: free.length, wrong };
}
