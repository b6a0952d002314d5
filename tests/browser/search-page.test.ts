import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, field, holdRequests, listAddresses, readTotal, results, status, waitForAnswer } from '../support/searching.ts';
import { startVisitor, type Visitor } from '../support/visitor.ts';

let visitor: Visitor;
beforeAll(async () => void (visitor = await startVisitor()));
afterAll(() => visitor.close());

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);
const listChosen = (page: Page) =>
  page.locator('.filters input:checked').evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));
const showMore = (page: Page) => page.getByRole('button', { name: 'Show more' }).click();

describe('its address', () => {
  it('is answered, words and filters', async () => {
    const { page, faults } = await visitor.open('search/?q=treaty&topic=treaty&topic=china&kind=fact&year=2024');
    await waitForAnswer(page, 'full', /with these filters for “treaty”|for “treaty” with these filters/);
    expect(await page.title()).toBe('“treaty” · Search · Tumen');
    expect(await field(page).inputValue()).toBe('treaty');
    expect(await listChosen(page)).toEqual(['fact', 'treaty', 'china', '2024']);
    expect(await page.locator('.search-index').isVisible()).toBe(false);
    expect(await results(page).count()).toBeGreaterThan(3);
    expect(faults).toEqual([]);
  });

  it('follows what is asked, and leaves one step in the history', async () => {
    const { page } = await visitor.open('about/');
    await page.goto(`${visitor.url}search/`);
    await ask(page, 'Vietnam');
    await ask(page, 'arms & technology');
    expect(page.url()).toBe(`${visitor.url}search/?q=arms+%26+technology`);
    expect(await page.title()).toBe('“arms & technology” · Search · Tumen');
    await page.goBack();
    await page.waitForURL(`${visitor.url}about/`);
  });

  it('leaves out filters that do not exist', async () => {
    const { page } = await visitor.open('search/?q=arms&topic=no-such-topic&topic=%3Cscript%3E&colour=red&year=1066');
    await waitForAnswer(page, 'full', /passages for “arms”$/);
    expect(page.url()).toBe(`${visitor.url}search/?q=arms`);
  });

  it('gives the same results to whoever opens it', async () => {
    const { page } = await visitor.open('search/');
    await ask(page, 'DPRK sanctons');
    await page.locator('label', { hasText: 'Victor Cha' }).click();
    await page.waitForURL(/speaker=victor-cha/);
    const [addresses, told] = [await listAddresses(page), await status(page).textContent()];
    const other = await visitor.open(page.url().slice(visitor.url.length));
    await waitForAnswer(other.page);
    expect(await listAddresses(other.page)).toEqual(addresses);
    expect(await status(other.page).textContent()).toBe(told);
    expect(await other.page.locator('.search-readings p').first().textContent()).toContain('North Korea');
  });
});

describe('the way back', () => {
  it.each([['from a result', async (page: Page) => void (await page.goBack())]])(
    '%s leads to the same results, as many, at the same place',
    async (way, goBack) => {
      const { page, faults } = await visitor.open('search/');
      await ask(page, 'Russia');
      await page.locator('label', { hasText: 'Victor Cha' }).click();
      await waitForAnswer(page, 'full', 'with these filters');
      await page.waitForURL(/speaker/);
      await showMore(page);
      await expect.poll(() => results(page).count()).toBe(40);
      const addresses = await listAddresses(page);
      await results(page).nth(30).scrollIntoViewIfNeeded();
      const [before, address] = [await page.evaluate(() => scrollY), page.url()];
      if (way === 'from a result') {
        await results(page).nth(30).click();
        await page.waitForURL(/#/);
      }
      await goBack(page);
      await waitForAnswer(page, 'full', 'with these filters');
      expect(page.url()).toBe(address);
      expect(await listAddresses(page)).toEqual(addresses);
      expect(await listChosen(page)).toEqual(['victor-cha']);
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
      expect(faults).toEqual([]);
    },
  );

  it('to the index leaves it able to answer', async () => {
    const { page } = await visitor.open('search/');
    await page.locator('.search-index a').first().click();
    await page.waitForURL(/topics/);
    await page.goBack();
    await ask(page, 'Vietnam');
    expect(await results(page).count()).toBeGreaterThan(5);
  });
});

describe('the answer', () => {
  it('is one from titles first, where no filter is chosen', async () => {
    const { page } = await visitor.open('about/');
    const held = await holdRequests(page, /\/pagefind\//);
    await page.goto(`${visitor.url}search/?q=sanctions`);
    await waitForAnswer(page, 'quick');
    expect(await results(page).count()).toBeGreaterThan(3);
    expect(await page.locator('.search-index').isVisible()).toBe(false);
    await page.goto(`${visitor.url}search/?q=sanctions&kind=fact`);
    await status(page).filter({ hasText: 'Searching…' }).waitFor();
    expect(await results(page).count()).toBe(0);
    await held.release();
    await waitForAnswer(page, 'full', 'with these filters');
  });

  it('is to what was typed and chosen before it could be given', async () => {
    const { page } = await visitor.open('about/');
    const held = await holdRequests(page, /start-search/);
    await page.goto(`${visitor.url}search/?q=arms`);
    await field(page).fill('China');
    await page.getByLabel('Forecast').check();
    await held.release();
    await waitForAnswer(page, 'full', /“China”/);
    expect(await field(page).inputValue()).toBe('China');
    expect(page.url()).toBe(`${visitor.url}search/?q=China&kind=forecast`);
  });

  it('to an earlier question is dropped', async () => {
    const { page } = await visitor.open('search/');
    await page.waitForLoadState('networkidle');
    const held = await holdRequests(page, /fragment/);
    await field(page).fill('Vietnam');
    await expect.poll(() => held.list().length).toBeGreaterThan(0);
    await field(page).fill('quux');
    await waitForAnswer(page, 'full', 'No passage has “quux”.');
    const change = page.waitForResponse(/fragment/);
    await held.release();
    await change;
    await page.waitForLoadState('networkidle');
    expect(await status(page).textContent()).toBe('No passage has “quux”.');
    expect(await results(page).count()).toBe(0);
    expect(page.url()).toBe(`${visitor.url}search/?q=quux`);
  });

  it('comes at once with Enter, which loads nothing anew', async () => {
    const { page } = await visitor.open('search/');
    await ask(page, 'Vietnam');
    await page.evaluate(() => Object.assign(window, { isSame: true }));
    await field(page).press('Enter');
    await waitForAnswer(page, 'full', 'Vietnam');
    expect(await page.evaluate(() => 'isSame' in window)).toBe(true);
  });

  it('goes on with “Show more”, which moves the focus to the first of them, until all are there', async () => {
    const { page } = await visitor.open('search/?q=Ukraine+or+China');
    await waitForAnswer(page);
    const first = await listAddresses(page);
    await showMore(page);
    await expect.poll(() => results(page).count()).toBeGreaterThan(20);
    expect((await listAddresses(page)).slice(0, 20)).toEqual(first);
    expect(await focused(page)).toBe(await results(page).nth(20).textContent());
    const more = page.getByRole('button', { name: 'Show more' });
    for (let count = 20; await more.isVisible(); count = await results(page).count()) {
      await more.click();
      await expect.poll(() => results(page).count()).toBeGreaterThan(count);
    }
    const all = await listAddresses(page);
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(40);
    expect(all.length).toBe(await readTotal(page));
  });
});

it('adds the next results once, however often “Show more” is pressed before they are there', async () => {
  const { page } = await visitor.open('search/?q=Ukraine+or+China');
  await waitForAnswer(page);
  await page.getByRole('button', { name: 'Show more' }).dblclick();
  await expect.poll(() => results(page).count()).toBeGreaterThan(20);
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect.poll(() => results(page).count()).toBeGreaterThan(40);
  const all = await listAddresses(page);
  expect(new Set(all).size).toBe(all.length);
});

it('keeps to the top where something else is asked before the way back is answered', async () => {
  const { page } = await visitor.open('search/?q=Russia');
  await waitForAnswer(page);
  await results(page).nth(18).scrollIntoViewIfNeeded();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
  const { release } = await holdRequests(page, /pagefind\.js/);
  await page.goto(`${visitor.url}about/`);
  await page.goBack({ waitUntil: 'commit' });
  await field(page).fill('veto');
  await release();
  await waitForAnswer(page, 'full', 'veto');
  expect(await page.evaluate(() => scrollY)).toBeLessThan(300);
});

it('gives its field the focus by the shortcut', async () => {
  const { page } = await visitor.open('search/');
  await page.keyboard.press('Control+k');
  expect(await field(page).evaluate((element) => element === document.activeElement)).toBe(true);
});
