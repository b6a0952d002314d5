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
  status,
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

  it('opens by the masthead’s link, which other clicks follow', async () => {
    const { page } = await visitor.open('');
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      page.locator('[data-search-open]').click({ modifiers: ['Control'] }),
    ]);
    await tab.waitForURL(`${visitor.url}search/`);
    await page.locator('[data-search-open]').click();
    await field(page).waitFor({ state: 'visible' });
    await page.getByRole('button', { name: 'Close' }).click();
    await field(page).waitFor({ state: 'hidden' });
  });

  it('has what was typed, selected, when it is opened again', async () => {
    const { page } = await visitor.open('');
    await searchInDialog(page, 'Vietnam');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    expect(await field(page).inputValue()).toBe('Vietnam');
    expect(await results(page).count()).toBeGreaterThan(3);
    await page.keyboard.type('arms');
    await waitForAnswer(page, 'full', 'for “arms”');
  });

  it('keeps what is typed before its script has come', async () => {
    const { page } = await visitor.open('');
    const held = await holdRequests(page, /start-search/);
    await typeInDialog(page, 'Vietnam');
    await expect.poll(held.list).toHaveLength(1);
    await held.release();
    await waitForAnswer(page, 'full', /passages for “Vietnam”/);
  });
});

describe('what it shows', () => {
  it('finds a word behind a dash and shows the text as it was written', async () => {
    const { page, faults } = await visitor.open('');
    await searchInDialog(page, 'Putin Kim summit');
    expect(await results(page).allTextContents()).toContain('Putin–Kim summit of June 2024');
    expect(await page.locator('.result-pages').innerText()).not.toMatch(/\u2060|– /);
    expect((await page.locator('.result-excerpt mark').allTextContents()).join(' ')).toContain('Putin–Kim summit');
    expect(faults).toEqual([]);
  });

  it('shows kind, speaker, source, date and place of a claim under its page', async () => {
    const { page } = await visitor.open('');
    await searchInDialog(page, 'arms warehouse of Putin');
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
    const { page } = await visitor.open('about/');
    const words = phraseOf(text ?? '', 5);
    await searchInDialog(page, `"${words}"`);
    const found = page.locator('.result', { has: page.locator(`a[href="${address ?? ''}"]`) });
    expect(await found.locator('.result-excerpt').textContent()).toContain(words);
    expect(await found.locator('.result-excerpt mark').count()).toBeGreaterThan(0);
  });

  it('answers from titles before the texts have come, and from the texts when they have', async () => {
    const { page, faults } = await visitor.open('about/');
    const held = await holdRequests(page, /\/pagefind\//);
    await typeInDialog(page, 'sanctions');
    await waitForAnswer(page, 'quick');
    expect((await results(page).allTextContents()).join(' ')).toMatch(/sanctions/i);
    expect(await page.locator('.result-excerpt').count()).toBe(0);
    await held.release();
    await waitForAnswer(page, 'full', /passages for “sanctions”/);
    expect(await page.locator('.result-excerpt').count()).toBeGreaterThan(3);
    expect(faults).toEqual([]);
  });

  it('says that it still searches where the texts take their time', async () => {
    const { page } = await visitor.open('about/');
    const held = await holdRequests(page, /\/pagefind\//);
    await typeInDialog(page, 'sanctions');
    await waitForAnswer(page, 'quick', 'These are the titles that match; the texts are still being searched…');
    await field(page).fill('quux');
    await status(page).filter({ hasText: 'Searching…' }).waitFor();
    await held.release();
    await waitForAnswer(page, 'full', 'No passage has “quux”.');
  });

  it('is empty again when nothing is asked any more', async () => {
    const { page } = await visitor.open('about/');
    await searchInDialog(page, 'DPRK sanctons');
    await field(page).fill('');
    await page.locator('.search-status:empty:not([data-answer])').waitFor({ state: 'attached' });
    expect(await page.locator('.result-pages, .search-readings').allTextContents()).toEqual(['', '']);
    await page.locator('.search-all').waitFor({ state: 'hidden' });
    expect(await page.locator('.search-way-on').isVisible()).toBe(true);
  });

  it('leads to no results of another question beside the titles that match this one', async () => {
    const { page } = await visitor.open('about/');
    await searchInDialog(page, 'xylophone');
    const held = await holdRequests(page, /fragment/);
    await field(page).fill('Vietnam');
    await waitForAnswer(page, 'quick');
    expect(await page.locator('.search-all').isVisible()).toBe(false);
    await held.release();
    await waitForAnswer(page);
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 60_000);
    await field(page).fill('sanctions');
    await waitForAnswer(page, 'quick');
    const all = page.locator('.search-all');
    expect((await all.isVisible()) ? await all.innerText() : 'All results for “sanctions”').toBe('All results for “sanctions”');
  });
});

describe('the ways on', () => {
  it('moves through the results with the arrows and follows the focused one with Enter', async () => {
    const { page } = await visitor.open('about/');
    await searchInDialog(page, 'sanctions');
    const titles = await results(page).allTextContents();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(titles[1]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await isFieldFocused(page)).toBe(true);
    await page.keyboard.press('ArrowUp');
    expect(await isFieldFocused(page)).toBe(true);
    for (const title of titles) {
      await page.keyboard.press('ArrowDown');
      expect(await focused(page)).toBe(title);
    }
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('All results for “sanctions”');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('All results for “sanctions”');
    await page.keyboard.press('ArrowUp');
    const address = (await focusedAddress(page)) ?? '';
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${address}`);
  });

  it('goes through all that can be used with Tab, and no further', async () => {
    const { page } = await visitor.open('about/');
    await searchInDialog(page, 'sanctons');
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

  it('follows the first result with Enter, even where it is on the same page', async () => {
    const { page } = await visitor.open('actors/');
    await searchInDialog(page, 'Vostochny');
    const [address = ''] = await listAddresses(page);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${address}`);
    await dialog(page).waitFor({ state: 'hidden' });
  });

  it('follows the first title with Enter before the texts have come', async () => {
    const { page } = await visitor.open('about/');
    await holdRequests(page, /\/pagefind\//);
    await typeInDialog(page, 'Vostochny');
    await waitForAnswer(page, 'quick');
    const [address = ''] = await listAddresses(page);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${address}`);
  });

  it('follows nothing with the Enter that ends a composition', async () => {
    const { page } = await visitor.open('about/');
    await searchInDialog(page, 'Vostochny');
    const isLeft = await field(page).evaluate((element) =>
      element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true })),
    );
    expect(isLeft).toBe(true);
    expect(await dialog(page).isVisible()).toBe(true);
  });

  it('goes to the search page with Enter while what is shown answers another question', async () => {
    const { page } = await visitor.open('about/');
    await searchInDialog(page, 'Vostochny');
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 60_000);
    await field(page).fill('quux');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${visitor.url}search/?q=quux`);
  });

  it('has links that open in a tab of their own', async () => {
    const { page } = await visitor.open('about/');
    await searchInDialog(page, 'Vietnam');
    for (const [, click] of clicksIntoTab) {
      const [tab] = await Promise.all([page.context().waitForEvent('page'), results(page).first().click(click)]);
      await tab.waitForURL(`**${(await listAddresses(page))[0] ?? ''}`);
      expect(await dialog(page).isVisible()).toBe(true);
    }
    expect(page.url()).toBe(`${visitor.url}about/`);
  });

  it('leads to all results', async () => {
    const { page } = await visitor.open('');
    await searchInDialog(page, 'arms & technology');
    await page.getByRole('link', { name: 'All results for “arms & technology”' }).click();
    await page.waitForURL(/\/search\/\?q=arms\+%26\+technology$/);
    await waitForAnswer(page, 'full', /passages for “arms & technology”/);
  });

  it('goes to the search page by its button, and with Enter where nothing was found', async () => {
    const { page } = await visitor.open('');
    await searchInDialog(page, 'xylophone');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${visitor.url}search/?q=xylophone`);
    await page.goto(visitor.url);
    await searchInDialog(page, 'arms');
    await dialog(page).getByRole('button', { name: 'Search' }).click();
    await page.waitForURL(`${visitor.url}search/?q=arms`);
  });

  it('leads with the arrows to the topics where nothing was found', async () => {
    const { page } = await visitor.open('about/');
    await searchInDialog(page, 'xylophone');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('topics');
    await page.keyboard.press('ArrowDown');
    expect(await focusedAddress(page)).toMatch(/^\/topics\/.+\/$/);
    expect(await page.locator('.search-topics a').count()).toBe(20);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/topics/*/');
  });
});

describe('the focus', () => {
  it('stays on a result when the answer from the texts has it too', async () => {
    const { page } = await visitor.open('about/');
    const held = await holdRequests(page, /\/pagefind\//);
    await typeInDialog(page, 'arms');
    await waitForAnswer(page, 'quick');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const address = await focusedAddress(page);
    await held.release();
    await waitForAnswer(page);
    expect(await listAddresses(page)).toContain(address);
    expect(await focusedAddress(page)).toBe(address);
  });

  it.each([
    ['a result that is not among the best of the texts', '.result-title'],
    ['the button of a result', '.add-memo'],
  ])('stays in the dialog when it was on %s', async (_, selector) => {
    // Which words have titles that the texts do not bear out is for the content to say.
    for (const typed of ['treaty', 'China', 'Russia', 'summit', 'arms']) {
      const { page } = await visitor.open('about/');
      const held = await holdRequests(page, /\/pagefind\//);
      await typeInDialog(page, typed);
      await waitForAnswer(page, 'quick');
      await page.locator(selector).last().focus();
      const last = (await listAddresses(page)).at(-1) ?? '';
      await held.release();
      await waitForAnswer(page);
      const isGone = !(await listAddresses(page)).includes(last);
      expect(await dialog(page).evaluate((element) => document.activeElement?.parentElement?.closest('#search-dialog') === element)).toBe(
        true,
      );
      if (isGone) return;
    }
    throw new Error('All results from titles are among those from the texts.');
  });
});

it.each([
  ['with results', 'DPRK sanctons', 'light'],
  ['with results', 'DPRK sanctons', 'dark'],
  ['without', 'xylophone', 'light'],
] as const)('has nothing that axe objects to %s, asked for “%s” in the %s scheme', async (_, typed, colorScheme) => {
  const { page } = await visitor.open('about/', { colorScheme, viewport: { width: 360, height: 800 } });
  await searchInDialog(page, typed);
  const { violations } = await new AxeBuilder({ page }).include('#search-dialog').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

it('speaks in one place only, and only of what was found', async () => {
  const { page } = await visitor.open('about/');
  await page.evaluate(() => {
    const spoken: string[] = [];
    Object.assign(window, { spoken });
    const regions = document.querySelectorAll('[role="status"], [role="alert"], [aria-live]');
    for (const region of regions) {
      const listen = () => region.textContent && spoken.push(`${region.className}: ${region.textContent}`);
      new MutationObserver(listen).observe(region, { childList: true, characterData: true, subtree: true });
    }
  });
  await searchInDialog(page, 'Vietnam');
  await page.locator('#search-field').fill('quux');
  await waitForAnswer(page, 'full', 'quux');
  const spoken = await page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);
  expect(spoken.map((line) => line.split(' ')[0])).toEqual(spoken.map(() => 'search-status'));
  expect(spoken.filter((line) => line.includes('passage'))).toHaveLength(2);
});
