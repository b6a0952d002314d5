import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notedClaim, phraseOf, wordings } from '../support/content.ts';
import {
  clicksIntoTab,
  field,
  holdRequests,
  listAddresses,
  results,
  searchInDialog,
  typeInDialog,
  waitForAnswer,
} from '../support/searching.ts';
import { startVisitor, type Visitor } from '../support/visitor.ts';

let visitor: Visitor;
beforeAll(async () => void (visitor = await startVisitor()));
afterAll(() => visitor.close());

const dialog = (page: Page) => page.locator('#search-dialog');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);
const focusedAddress = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('href'));
const isFieldFocused = (page: Page) => field(page).evaluate((element) => element === document.activeElement);

async function search(typed: string, path = 'about/'): Promise<Page> {
  const { page } = await visitor.open(path);
  await searchInDialog(page, typed);
  return page;
}

describe('opening and closing', () => {
  it('opens by Ctrl+K and by ⌘K, closes by Esc and gives the focus back', async () => {
    const { page, faults } = await visitor.open('');
    await page.locator('a.wordmark').focus();
    for (const shortcut of ['Control+k', 'Meta+k']) {
      await page.keyboard.press(shortcut);
      expect(await isFieldFocused(page)).toBe(true);
      await page.keyboard.type('arms');
      await page.keyboard.press('Escape');
      await dialog(page).waitFor({ state: 'hidden' });
      expect(await focused(page)).toContain('Tumen');
    }
    expect(faults).toEqual([]);
  });

  it('names ⌘K on a Mac, and leaves Ctrl+K to its text fields', async () => {
    const { page, faults } = await visitor.open('memo/', { userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)' });
    expect(await page.locator('[data-search-open] kbd').textContent()).toBe('⌘K');
    await page.locator('main :is(input, textarea):visible').first().press('Control+k');
    expect(await dialog(page).isVisible()).toBe(false);
    await page.keyboard.press('Meta+k');
    await dialog(page).waitFor();
    expect(faults).toEqual([]);
  });

  it('opens by the masthead’s link, which other clicks follow', async () => {
    const { page } = await visitor.open('');
    const link = page.locator('[data-search-open]');
    const [tab] = await Promise.all([page.context().waitForEvent('page'), link.click({ modifiers: ['Control'] })]);
    await tab.waitForURL(`${visitor.url}search/`);
    await link.click();
    await field(page).waitFor({ state: 'visible' });
    await page.getByRole('button', { name: 'Close' }).click();
    await field(page).waitFor({ state: 'hidden' });
  });

  it('has what was typed, selected, when it is opened again', async () => {
    const page = await search('Vietnam');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    expect(await field(page).inputValue()).toBe('Vietnam');
    expect(await results(page).count()).toBeGreaterThan(3);
    await page.keyboard.type('arms');
    await waitForAnswer(page, 'full', 'for “arms”');
  });

  it('keeps what is typed before its script and the index have come', async () => {
    const { page, faults } = await visitor.open('');
    const held = await holdRequests(page, /start-search|index\.json/);
    await typeInDialog(page, 'Vietnam');
    await expect.poll(held.list).toHaveLength(2);
    await held.release();
    await waitForAnswer(page, 'full', /passages for “Vietnam”/);
    expect(faults).toEqual([]);
  });
});

describe('what it shows', () => {
  it('finds a word behind a dash and shows the text as it was written', async () => {
    const page = await search('Putin Kim summit');
    expect(await results(page).allTextContents()).toContain('Putin–Kim summit of June 2024');
    expect(await page.locator('.result-pages').innerText()).not.toMatch(/\u2060|– /);
    expect((await page.locator('.result-excerpt mark').allTextContents()).join(' ')).toContain('Putin–Kim summit');
  });

  it('shows kind, speaker, source, date and place of a claim under its page', async () => {
    const page = await search('arms warehouse of Putin');
    const first = page.locator('.result').first();
    expect(await page.locator('.result-page h3').first().textContent()).toBe('Putin’s Play in NK');
    expect(await first.locator('.kind[data-kind="assessment"]').textContent()).toBe('Assessment');
    expect(await first.locator('.result-facts').textContent()).toMatch(/Victor Cha, The Impossible State, 21 June 2024, answer 1/);
  });

  it.each([
    ['the summary of a source', '/sources/ifans/#in-brief', wordings.get('/sources/ifans/#in-brief')?.text],
    ['the editor’s note on a claim', notedClaim?.address, notedClaim?.note],
    ['the editor’s note of a theme', '/themes/treaty/', wordings.get('/themes/treaty/')?.note],
  ])('finds %s by its words, and shows them there', async (_, address, text) => {
    const words = phraseOf(text ?? '', 5);
    const page = await search(`"${words}"`);
    const found = page.locator('.result', { has: page.locator(`a[href="${address ?? ''}"]`) });
    expect(await found.locator('.result-excerpt').textContent()).toContain(words);
    expect(await found.locator('.result-excerpt mark').count()).toBeGreaterThan(0);
  });

  it('is empty again when nothing is asked any more', async () => {
    const page = await search('DPRK sanctons');
    await field(page).fill('');
    await page.locator('.search-status:empty:not([data-answer])').waitFor({ state: 'attached' });
    expect(await page.locator('.result-pages, .search-readings').allTextContents()).toEqual(['', '']);
    await page.locator('.search-all').waitFor({ state: 'hidden' });
    expect(await page.locator('.search-way-on').isVisible()).toBe(true);
  });
});

describe('the ways on', () => {
  it('moves through the results with the arrows and follows the focused one with Enter', async () => {
    const page = await search('sanctions');
    const stops = [...(await results(page).allTextContents()), 'All results for “sanctions”'];
    for (const stop of [...stops, stops.at(-1)]) {
      await page.keyboard.press('ArrowDown');
      expect(await focused(page)).toBe(stop);
    }
    for (const stop of stops.toReversed().slice(1)) {
      await page.keyboard.press('ArrowUp');
      expect(await focused(page)).toBe(stop);
    }
    for (let press = 0; press < 2; press += 1) {
      await page.keyboard.press('ArrowUp');
      expect(await isFieldFocused(page)).toBe(true);
    }
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowDown');
    const address = (await focusedAddress(page)) ?? '';
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${address}`);
  });

  it('goes through all that can be used with Tab, and no further', async () => {
    const page = await search('sanctons');
    const stops: string[] = [];
    const isInside = () => dialog(page).evaluate((element) => element.contains(document.activeElement));
    await page.keyboard.press('Tab');
    while (await isInside()) {
      stops.push((await focused(page)) ?? '');
      await page.keyboard.press('Tab');
    }
    const expected = await dialog(page)
      .locator('a[href]:visible, button:visible, input:visible')
      .evaluateAll((elements) => elements.slice(1).map((element) => element.textContent));
    expect(stops).toEqual(expected);
    expect(stops.slice(0, 3)).toEqual(['Search', 'Close', 'Search for “sanctons” instead']);
  });

  it('follows the first result with Enter, even where it is on the same page, and nothing while a character is composed', async () => {
    const page = await search('Vostochny', 'actors/');
    const isLeft = await field(page).evaluate((element) =>
      element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true })),
    );
    expect([isLeft, await dialog(page).isVisible()]).toEqual([true, true]);
    const [address = ''] = await listAddresses(page);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${address}`);
    await dialog(page).waitFor({ state: 'hidden' });
  });

  it('goes to the search page with Enter while what is shown answers another question, and where nothing was found', async () => {
    const page = await search('Vostochny');
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 60_000);
    await field(page).fill('quux');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${visitor.url}search/?q=quux`);
    const other = await search('xylophone');
    await other.keyboard.press('Enter');
    await other.waitForURL(`${visitor.url}search/?q=xylophone`);
  });

  it('has links that open in a tab of their own', async () => {
    const page = await search('Vietnam');
    for (const [, click] of clicksIntoTab) {
      const [tab] = await Promise.all([page.context().waitForEvent('page'), results(page).first().click(click)]);
      await tab.waitForURL(`**${(await listAddresses(page))[0] ?? ''}`);
      expect(await dialog(page).isVisible()).toBe(true);
    }
    expect(page.url()).toBe(`${visitor.url}about/`);
  });

  it('leads to all results by a link, and by its button', async () => {
    const page = await search('arms & technology');
    await page.getByRole('link', { name: 'All results for “arms & technology”' }).click();
    await page.waitForURL(/\/search\/\?q=arms\+%26\+technology$/);
    await waitForAnswer(page, 'full', /for “arms & technology”/);
    const other = await search('arms');
    await dialog(other).getByRole('button', { name: 'Search' }).click();
    await other.waitForURL(`${visitor.url}search/?q=arms`);
  });

  it('leads with the arrows to the topics where nothing was found', async () => {
    const page = await search('xylophone');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('topics');
    await page.keyboard.press('ArrowDown');
    expect(await focusedAddress(page)).toMatch(/^\/topics\/.+\/$/);
    expect(await page.locator('.search-topics a').count()).toBe(20);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/topics/*/');
  });
});

it.each([
  ['with results', 'DPRK sanctons', 'light'],
  ['with results', 'DPRK sanctons', 'dark'],
  ['with another page', 'licence', 'light'],
  ['without', 'xylophone', 'light'],
] as const)('has nothing that axe objects to %s, asked for “%s” in the %s scheme', async (_, typed, colorScheme) => {
  const { page } = await visitor.open('about/', { colorScheme, viewport: { width: 360, height: 800 } });
  await searchInDialog(page, typed);
  await page.waitForLoadState('networkidle');
  const { violations } = await new AxeBuilder({ page }).include('#search-dialog').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

it('speaks in one place only, and only of what was found', async () => {
  const { page } = await visitor.open('about/');
  await page.evaluate(() => {
    const spoken: string[] = [];
    Object.assign(window, { spoken });
    for (const region of document.querySelectorAll('[role="status"], [role="alert"], [aria-live]')) {
      const listen = () => region.textContent && spoken.push(`${region.className}: ${region.textContent}`);
      new MutationObserver(listen).observe(region, { childList: true, characterData: true, subtree: true });
    }
  });
  await page.keyboard.press('Control+k');
  for (const typed of ['Vietnam', 'quux']) {
    await field(page).fill(typed);
    await waitForAnswer(page, 'full', typed);
  }
  const spoken = await page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);
  expect(spoken.map((line) => line.split(' ')[0])).toEqual(spoken.map(() => 'search-status'));
  expect(spoken.filter((line) => line.includes('passage'))).toHaveLength(2);
});
