import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startVisitor, type Visitor } from '../support/visitor.ts';

let visitor: Visitor;
beforeAll(async () => void (visitor = await startVisitor()));
afterAll(() => visitor.close());

const status = (page: Page) => page.locator('.search-status');
const results = (page: Page) => page.locator('.result-title');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

async function searchInDialog(page: Page, typed: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(typed);
  await page.waitForFunction(() => /passage/i.test(document.querySelector('.search-status')?.textContent ?? ''));
}

async function waitForStatus(page: Page, text: RegExp | string): Promise<void> {
  await status(page).filter({ hasText: text }).waitFor();
}

describe('the search dialog', () => {
  it('opens by Ctrl+K and by ⌘K, closes by Esc and gives the focus back', async () => {
    const { page, faults } = await visitor.open('');
    await page.locator('a.wordmark').focus();
    for (const shortcut of ['Control+k', 'Meta+k']) {
      await page.keyboard.press(shortcut);
      expect(await page.locator('#search-field').evaluate((field) => field === document.activeElement)).toBe(true);
      await page.keyboard.type('arms');
      await page.keyboard.press('Escape');
      await page.locator('#search-dialog').waitFor({ state: 'hidden' });
      expect(await focused(page)).toContain('Tumen');
    }
    expect(faults).toEqual([]);
  });

  it('finds a word behind a dash and shows the text as it was written', async () => {
    const { page, faults } = await visitor.open('');
    await searchInDialog(page, 'Putin Kim summit');
    expect(await results(page).allTextContents()).toContain('Putin–Kim summit of June 2024');
    expect(await page.locator('.result-pages').innerText()).not.toMatch(/\u2060|– /);
    expect(await page.locator('.result-excerpt mark').first().textContent()).toBe('Putin');
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

  it('moves through the results with the arrows and follows the focused one with Enter', async () => {
    const { page } = await visitor.open('about/');
    await searchInDialog(page, 'sanctions');
    const titles = await results(page).allTextContents();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(titles[1]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await page.locator('#search-field').evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowDown');
    const address = await results(page).first().getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${address}`);
  });

  it('follows the first result with Enter, even where it is on the same page', async () => {
    const { page } = await visitor.open('actors/');
    await searchInDialog(page, 'Vostochny');
    const address = await results(page).first().getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${address}`);
    await page.locator('#search-dialog').waitFor({ state: 'hidden' });
  });

  it('keeps what is typed before its script has come', async () => {
    const { page } = await visitor.open('', {
      prepare: (page) => page.route(/start-search/, (route) => setTimeout(() => void route.continue(), 400)),
    });
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Vietnam');
    await waitForStatus(page, /passages for “Vietnam”/);
  });

  it('leads to all results', async () => {
    const { page } = await visitor.open('');
    await searchInDialog(page, 'arms & technology');
    await page.getByRole('link', { name: 'All results for “arms & technology”' }).click();
    await page.waitForURL(/\/search\/\?q=arms\+%26\+technology$/);
    await waitForStatus(page, /passages for “arms & technology”/);
  });

  it('goes to the search page by its button, and with Enter where nothing was found', async () => {
    const { page } = await visitor.open('');
    await searchInDialog(page, 'xylophone');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${visitor.url}search/?q=xylophone`);
    await page.goto(visitor.url);
    await searchInDialog(page, 'arms');
    await page.locator('#search-dialog').getByRole('button', { name: 'Search' }).click();
    await page.waitForURL(`${visitor.url}search/?q=arms`);
  });

  it('opens by the masthead’s link, which other clicks follow', async () => {
    const { page } = await visitor.open('');
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      page.locator('[data-search-open]').click({ modifiers: ['Control'] }),
    ]);
    await tab.waitForURL(`${visitor.url}search/`);
    await page.locator('[data-search-open]').click();
    await page.locator('#search-field').waitFor({ state: 'visible' });
    await page.getByRole('button', { name: 'Close' }).click();
    await page.locator('#search-field').waitFor({ state: 'hidden' });
  });

  it('loads nothing of search before a reader reaches for it', async () => {
    const requests: string[] = [];
    const { page } = await visitor.open('', { prepare: (page) => page.on('request', (request) => requests.push(request.url())) });
    await page.waitForLoadState('networkidle');
    expect(requests.filter((url) => /pagefind|start-search/.test(url))).toEqual([]);
    await page.locator('[data-search-open]').hover();
    await page.waitForRequest(/wasm/);
  });
});

describe('queries that nobody foresaw', () => {
  const queries = [
    ['10,000 characters', 'sanctions '.repeat(1000)],
    ['markup', '<img src=x onerror=alert(1)><mark>arms</mark>'],
    ['regular expression', '(.*+?^${}|[\\]'],
    ['unbalanced quotes', '"Kim ‘Jong'],
    ['emoji', '👩‍👩‍👧‍👦🇰🇵'],
    ['right to left', 'اتفاقية الدفاع'],
    ['decomposed Hangul', '북한'.normalize('NFD')],
    ['lone surrogate', 'arms \ud83d'],
    ['punctuation', '?! –'],
    ['control characters', 'arms\u0000\u202e\u200b trade'],
  ] as const;

  it.each(queries)('takes %s', async (_, query) => {
    const { page, faults } = await visitor.open('');
    await page.keyboard.press('Control+k');
    await page.locator('#search-field').fill(query);
    await waitForStatus(page, /passage/i);
    expect(await page.locator('.result-pages img').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('finds Korean names however they were composed', async () => {
    const { page } = await visitor.open('');
    await page.keyboard.press('Control+k');
    await page.locator('#search-field').fill('북한'.normalize('NFD'));
    await waitForStatus(page, /passages for/);
    expect(await page.locator('.result-excerpt [lang="ko"]').count()).toBeGreaterThan(0);
  });

  it('does not ask while a character is being composed', async () => {
    const { page } = await visitor.open('');
    await page.keyboard.press('Control+k');
    const field = page.locator('#search-field');
    await field.evaluate((element: HTMLInputElement) => {
      element.value = 'ㅂㅜㄱ';
      element.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    });
    await page.waitForTimeout(500);
    expect(await status(page).textContent()).toBe('');
    await field.evaluate((element: HTMLInputElement) => {
      element.value = '북한';
      element.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    });
    await waitForStatus(page, /passages for “북한”/);
  });

  it('drops an answer that comes after the next question', async () => {
    let held: Route | undefined;
    const { page } = await visitor.open('', {
      prepare: (page) => page.route(/\.pf_index/, (route) => (held ? route.continue() : void (held = route))),
    });
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Vietnam');
    await expect.poll(() => held !== undefined).toBe(true);
    await page.locator('#search-field').fill('arms');
    await waitForStatus(page, /for “arms”/);
    await held?.continue();
    await page.waitForTimeout(300);
    expect(await status(page).textContent()).toMatch(/for “arms”/);
  });
});

describe('where search cannot be loaded', () => {
  const html = { status: 200, contentType: 'text/html', body: '<!doctype html><p>Not what you asked for' };
  const faultsOfHosts = [
    ['its script is missing', /start-search/, { status: 404 }],
    ['Pagefind is missing', /pagefind\.js/, { status: 404 }],
    ['Pagefind has the wrong type', /pagefind\.js/, html],
    ['the list of indexes is missing', /pagefind-entry/, { status: 404 }],
    ['the list of indexes has the wrong type', /pagefind-entry/, html],
    ['the engine is missing', /wasm/, { status: 404 }],
    ['the engine has the wrong type', /wasm/, html],
    ['the index is of an older deployment', /pf_meta/, { status: 404 }],
    ['a part of the index is missing', /pf_index/, { status: 404 }],
    ['a part of the index has the wrong type', /pf_index/, html],
    ['the passages are missing', /pf_fragment/, { status: 404 }],
  ] as const;

  it.each(faultsOfHosts)('says so when %s', async (_, file, answer) => {
    const { page, faults } = await visitor.open('', { prepare: (page) => page.route(file, (route) => route.fulfill(answer)) });
    await page.keyboard.press('Control+k');
    await page.keyboard.type('arms');
    await waitForStatus(page, 'Search could not be loaded.');
    expect(await page.locator('.search-way-on a').getAttribute('href')).toBe('/topics/');
    expect(faults).toEqual([]);
  });

  it('says so offline', async () => {
    const { page, faults } = await visitor.open('');
    await page.context().setOffline(true);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('arms');
    await waitForStatus(page, 'Search could not be loaded.');
    expect(faults).toEqual([]);
  });

  it('answers when the line is back', async () => {
    const { page, faults } = await visitor.open('', { prepare: (page) => page.route(/\/pagefind\//, (route) => route.abort()) });
    await page.keyboard.press('Control+k');
    await page.keyboard.type('arms');
    await waitForStatus(page, 'Search could not be loaded.');
    await page.unrouteAll();
    await page.locator('#search-field').fill('Vietnam');
    await waitForStatus(page, /passages for “Vietnam”/);
    expect(faults).toEqual([]);
  });
});

describe('the search page', () => {
  it('answers what its address asks', async () => {
    const { page, faults } = await visitor.open('search/?q=treaty&topic=treaty&topic=china&kind=fact');
    await waitForStatus(page, /passages for “treaty” with these filters/);
    expect(await page.title()).toBe('“treaty” · Search · Tumen');
    expect(await page.locator('#search-field').inputValue()).toBe('treaty');
    expect(await page.locator('input:checked').evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value))).toEqual([
      'fact',
      'treaty',
      'china',
    ]);
    expect(await page.locator('.search-index').isVisible()).toBe(false);
    expect(await page.locator('main .result-title').count()).toBeGreaterThan(3);
    expect(faults).toEqual([]);
  });

  it('adds up choices within a group and narrows by each further group', async () => {
    const { page } = await visitor.open('search/?q=China');
    await waitForStatus(page, /passages/);
    const countOf = async (id: string) => Number(await page.locator(`label:has([value="${id}"]) .count`).textContent());
    const total = async () => Number(/\d+/.exec((await status(page).textContent()) ?? '')?.[0]);
    const [forecasts, recommendations] = [await countOf('forecast'), await countOf('recommendation')];
    await page.getByLabel('Forecast').check();
    await waitForStatus(page, /with these filters/);
    expect(await total()).toBe(forecasts);
    expect(await countOf('recommendation')).toBe(recommendations);
    await page.getByLabel('Recommendation').check();
    await expect.poll(total).toBe(forecasts + recommendations);
    const ofCha = await countOf('victor-cha');
    await page.getByLabel('Victor Cha').check();
    await expect.poll(total).toBe(ofCha);
    expect(ofCha).toBeLessThan(forecasts + recommendations);
    expect(page.url()).toBe(`${visitor.url}search/?q=China&kind=forecast&kind=recommendation&speaker=victor-cha`);
  });

  it('answers what was typed and chosen before it could', async () => {
    const { promise: isFilled, resolve: fill } = Promise.withResolvers<undefined>();
    const { page } = await visitor.open('search/?q=arms', {
      prepare: (opened) => opened.route('**/start-search*', (route) => isFilled.then(() => route.continue())),
    });
    await page.locator('#search-field').fill('China');
    await page.getByLabel('Forecast').check();
    fill(undefined);
    await waitForStatus(page, /passages for “China” with these filters/);
    expect(await page.locator('#search-field').inputValue()).toBe('China');
    expect(page.url()).toBe(`${visitor.url}search/?q=China&kind=forecast`);
  });

  it('narrows without words, and clears', async () => {
    const { page } = await visitor.open('search/?kind=recommendation');
    await waitForStatus(page, /\d+ passages with these filters/);
    await page.getByRole('button', { name: 'Clear the filters' }).click();
    await page.locator('.search-index').waitFor({ state: 'visible' });
    expect(page.url()).toBe(`${visitor.url}search/`);
    expect(await results(page).count()).toBe(0);
  });

  it('comes back to the same results at the same place', async () => {
    const { page } = await visitor.open('search/');
    await page.locator('#search-field').fill('Russia');
    await waitForStatus(page, /passages for “Russia”/);
    await page.getByLabel('Victor Cha').check();
    await waitForStatus(page, /with these filters/);
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect.poll(() => results(page).count()).toBe(40);
    const titles = await results(page).allTextContents();
    await results(page).nth(30).scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    const address = page.url();
    await results(page).nth(30).click();
    await page.waitForURL(/#/);
    await page.goBack();
    await waitForStatus(page, /passages for “Russia” with these filters/);
    expect(page.url()).toBe(address);
    expect(await results(page).allTextContents()).toEqual(titles);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
  });

  it('answers after coming back to the index', async () => {
    const { page } = await visitor.open('search/');
    await page.locator('.search-index a').first().click();
    await page.waitForURL(/topics/);
    await page.goBack();
    await page.locator('#search-field').fill('Vietnam');
    await waitForStatus(page, /passages for “Vietnam”/);
    expect(await results(page).count()).toBeGreaterThan(5);
  });

  it('moves the focus to the first of further results', async () => {
    const { page } = await visitor.open('search/?q=Russia');
    await waitForStatus(page, /passages/);
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect.poll(() => results(page).count()).toBe(40);
    expect(await focused(page)).toBe(await results(page).nth(20).textContent());
  });

  it('says when there is nothing and shows the index as the way on', async () => {
    const { page } = await visitor.open('search/?q=xylophone');
    await waitForStatus(page, 'No passage has the word “xylophone”.');
    expect(await page.locator('.search-index').isVisible()).toBe(true);
    expect(await page.locator('.search-way-on').isVisible()).toBe(true);
  });

  it('ignores filters that do not exist', async () => {
    const { page } = await visitor.open('search/?q=arms&topic=no-such-topic&topic=%3Cscript%3E&colour=red');
    await waitForStatus(page, /passages for “arms”$/);
    expect(page.url()).toBe(`${visitor.url}search/?q=arms`);
  });

  it('gives its field the focus by the shortcut', async () => {
    const { page } = await visitor.open('search/');
    await page.keyboard.press('Control+k');
    expect(await page.locator('#search-field').evaluate((field) => field === document.activeElement)).toBe(true);
  });

  it('is an index of topics, questions and names without a script', async () => {
    const { page } = await visitor.open('search/?q=arms', { javaScriptEnabled: false });
    expect(await page.locator('.search-form').isVisible()).toBe(false);
    expect(await page.locator('.search-index a[href^="/topics/"]').count()).toBe(20);
    expect(await page.locator('.search-index a[href^="/positions/#"]').count()).toBe(14);
    expect(await page.locator('.search-index a[href^="/actors/#"]').count()).toBeGreaterThan(50);
    await page.goto(visitor.url);
    await page.locator('[data-search-open]').click();
    await page.waitForURL(`${visitor.url}search/`);
  });
});
