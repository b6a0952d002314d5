import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, field, holdRequests, listAddresses, readTotal, results, status, waitForAnswer } from '../support/searching.ts';
import { startVisitor, type Visitor } from '../support/visitor.ts';

let visitor: Visitor;
beforeAll(async () => void (visitor = await startVisitor()));
afterAll(() => visitor.close());

const listChosen = (page: Page) =>
  page.locator('.filters input:checked').evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));
const moreButton = (page: Page) => page.getByRole('button', { name: 'Show more' });

describe('its address', () => {
  it('is answered, words and filters', async () => {
    const { page, faults } = await visitor.open('search/?q=treaty&topic=treaty&topic=china&kind=fact&year=2024');
    await waitForAnswer(page, 'full', /with these filters for “treaty”/);
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
    const readAnswer = async (shown: Page) => [await listAddresses(shown), await status(shown).textContent()];
    const answer = await readAnswer(page);
    const other = await visitor.open(page.url().slice(visitor.url.length));
    await waitForAnswer(other.page);
    expect(await readAnswer(other.page)).toEqual(answer);
    expect(await other.page.locator('.search-readings p').first().textContent()).toContain('North Korea');
  });
});

describe('the way back', () => {
  it('leads from a result to the same results, as many, at the same place', async () => {
    const { page, faults } = await visitor.open('search/');
    await ask(page, 'Russia');
    await page.locator('label', { hasText: 'Victor Cha' }).click();
    await page.waitForURL(/speaker/);
    await moreButton(page).click();
    await expect.poll(() => results(page).count()).toBe(40);
    const addresses = await listAddresses(page);
    await results(page).nth(30).scrollIntoViewIfNeeded();
    const [before, address] = [await page.evaluate(() => scrollY), page.url()];
    await results(page).nth(30).click();
    await page.waitForURL(/#/);
    await page.goBack();
    await waitForAnswer(page, 'full', 'with these filters');
    expect(page.url()).toBe(address);
    expect([await listAddresses(page), await listChosen(page)]).toEqual([addresses, ['victor-cha']]);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
    expect(faults).toEqual([]);
  });

  it('leaves it able to answer, and at the top where something else is asked before it is answered', async () => {
    const { page } = await visitor.open('search/?q=Russia');
    await waitForAnswer(page);
    await results(page).nth(18).scrollIntoViewIfNeeded();
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
    const { release } = await holdRequests(page, /index\.json/);
    await page.goto(`${visitor.url}about/`);
    await page.goBack({ waitUntil: 'commit' });
    await field(page).fill('veto');
    await release();
    await waitForAnswer(page, 'full', 'veto');
    expect(await page.evaluate(() => scrollY)).toBeLessThan(300);
  });
});

describe('the answer', () => {
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

  it('comes at once with Enter, which loads nothing anew', async () => {
    const { page } = await visitor.open('search/');
    await ask(page, 'Vietnam');
    await page.evaluate(() => Object.assign(window, { isSame: true }));
    await field(page).press('Enter');
    await waitForAnswer(page, 'full', 'Vietnam');
    expect(await page.evaluate(() => 'isSame' in window)).toBe(true);
  });

  it('has no leads to other pages that belong to an earlier one', async () => {
    const { page } = await visitor.open('search/');
    const held = await holdRequests(page, /\/pagefind\//);
    await ask(page, 'licence');
    await expect.poll(() => held.list().length).toBeGreaterThan(0);
    await ask(page, 'Vietnam');
    await held.release();
    await page.waitForLoadState('networkidle');
    expect(await page.locator('.search-readings').textContent()).not.toContain('other page');
    expect(await status(page, 'full').textContent()).toMatch(/passages for “Vietnam”/);
  });

  it('goes on with “Show more”, which moves the focus to the first of them, once however often it is pressed, to the end', async () => {
    const { page } = await visitor.open('search/?q=Ukraine+or+China');
    await waitForAnswer(page);
    const first = await listAddresses(page);
    await moreButton(page).click();
    await expect.poll(() => results(page).count()).toBe(40);
    expect((await listAddresses(page)).slice(0, 20)).toEqual(first);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(await results(page).nth(20).textContent());
    await moreButton(page).dblclick();
    while (await moreButton(page).isVisible()) await moreButton(page).click();
    const all = await listAddresses(page);
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBe(await readTotal(page));
  });
});

it('gives its field the focus by the shortcut', async () => {
  const { page } = await visitor.open('search/');
  await page.keyboard.press('Control+k');
  expect(await field(page).evaluate((element) => element === document.activeElement)).toBe(true);
});
