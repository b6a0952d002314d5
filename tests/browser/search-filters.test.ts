import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, field, readTotal, results, waitForAnswer } from '../support/searching.ts';
import { startVisitor, type Visitor } from '../support/visitor.ts';

let visitor: Visitor;
beforeAll(async () => void (visitor = await startVisitor()));
afterAll(() => visitor.close());

/** A box with its label, by group and value: `kind=fact`. */
const label = (page: Page, choice: string) =>
  page.locator(`.filters label:has(input[name="${choice.split('=')[0] ?? ''}"][value="${choice.split('=')[1] ?? ''}"])`);
const readCount = async (page: Page, choice: string) => Number(await label(page, choice).locator('.count').textContent());

async function choose(page: Page, choice: string): Promise<void> {
  await label(page, choice).click();
  await waitForAnswer(page);
}

/** Asks something, by words and by choices. */
async function open(words: string, ...choices: readonly string[]): Promise<Page> {
  const { page } = await visitor.open('search/');
  if (words !== '') await ask(page, words);
  for (const choice of choices) await choose(page, choice);
  return page;
}

it('add up within a group and narrow with each further group', async () => {
  const page = await open('China');
  const [forecasts, recommendations] = [await readCount(page, 'kind=forecast'), await readCount(page, 'kind=recommendation')];
  await choose(page, 'kind=forecast');
  expect([await readTotal(page), await readCount(page, 'kind=recommendation')]).toEqual([forecasts, recommendations]);
  await choose(page, 'kind=recommendation');
  expect(await readTotal(page)).toBe(forecasts + recommendations);
  for (const choice of ['speaker=victor-cha', 'year=2024']) {
    const count = await readCount(page, choice);
    await choose(page, choice);
    expect([await readTotal(page), count < forecasts + recommendations]).toEqual([count, true]);
  }
  expect(page.url()).toBe(`${visitor.url}search/?q=China&kind=forecast&kind=recommendation&speaker=victor-cha&year=2024`);
});

it.each([
  ['without words', ''],
  ['with words', 'Russia'],
  ['with words of which passages may have some', 'treaty China'],
  ['with another filter', 'arms', 'topic=russia'],
])('are numbered by what each finds, %s', async (_, words, ...choices) => {
  const { tried, wrong } = await (await open(words, ...choices)).evaluate(tryEveryBox);
  expect(tried).toBeGreaterThan(30);
  expect(wrong).toEqual([]);
});

it('narrow without words, and are cleared', async () => {
  const { page } = await visitor.open('search/?kind=recommendation');
  await waitForAnswer(page, 'full', /^\d+ passages with these filters$/);
  await page.getByRole('button', { name: 'Clear the filters' }).click();
  await page.locator('.search-index').waitFor({ state: 'visible' });
  expect(page.url()).toBe(`${visitor.url}search/`);
  expect([await results(page).count(), await page.locator('.filters input:checked').count()]).toEqual([0, 0]);
  expect(await page.getByRole('button', { name: 'Clear the filters' }).isVisible()).toBe(false);
  expect(await field(page).evaluate((element) => element === document.activeElement)).toBe(true);
});

describe('a number', () => {
  it('says of a choice that finds nothing that it does', async () => {
    const page = await open('Vostochny');
    const empty = page.locator('.filters label[data-empty]');
    expect(await empty.count()).toBeGreaterThan(3);
    expect([...new Set(await empty.locator('.count').allTextContents())]).toEqual(['0']);
    await empty.first().click();
    await waitForAnswer(page, 'full', 'No passage with these filters has “Vostochny”.');
  });

  it('counts all that there is where nothing is asked', async () => {
    const { page } = await visitor.open('search/');
    const listCounts = () => page.locator('.filters .count').allTextContents();
    const before = await listCounts();
    await ask(page, 'Vietnam');
    expect(await listCounts()).not.toEqual(before);
    await field(page).fill('');
    await expect.poll(listCounts).toEqual(before);
    expect(await page.locator('.filters label[data-empty]').count()).toBe(0);
  });
});

/** Chooses each box by itself that is in a group where none is chosen, in the page, since there are many. */
async function tryEveryBox(): Promise<{ tried: number; wrong: string[] }> {
  const status = document.querySelector<HTMLElement>('.search-status');
  const boxes = [...document.querySelectorAll<HTMLInputElement>('.filters input')];
  const chosen = new Set(boxes.filter(({ checked }) => checked).map(({ name }) => name));
  const free = boxes
    .filter(({ name }) => !chosen.has(name))
    .map((input) => ({ input, count: Number(input.labels?.[0]?.querySelector('.count')?.textContent) }));
  const wrong: string[] = [];
  for (const { input, count } of free) {
    input.click();
    while (status?.dataset.answer !== 'full') await new Promise((resolve) => setTimeout(resolve));
    const told = status.textContent;
    const [, number = '0'] = /(One|\d+) passages?\b/.exec(told) ?? [];
    const total = number === 'One' ? 1 : Number(number);
    if (total !== count) wrong.push(`${input.name}=${input.value}: ${count}, but “${told}”`);
    input.checked = false;
  }
  return { tried: free.length, wrong };
}
