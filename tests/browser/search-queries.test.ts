import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, field, listAddresses, readTotal, results, status, waitForAnswer } from '../support/searching.ts';
import { startVisitor, type Visitor } from '../support/visitor.ts';

let visitor: Visitor;
let page: Page;
let faults: readonly string[];
beforeAll(async () => {
  visitor = await startVisitor();
  // One page is asked one question after the other, as by a reader; each has its answer to itself.
  ({ page, faults } = await visitor.open('search/'));
  await ask(page, 'arms');
});
afterAll(() => visitor.close());

const readings = () => page.locator('.search-readings p');

describe('a name by another name', () => {
  it.each([
    ['an abbreviation', 'DPRK'],
    ['Korean', '북한'],
    ['decomposed Hangul', '북한'.normalize('NFD')],
    ['simplified Chinese', '朝鲜'],
    ['traditional Chinese', '朝鮮'],
  ])('in %s finds what it names, and says so', async (_, typed) => {
    await ask(page, typed);
    expect(await results(page).first().textContent()).toBe('North Korea');
    expect(await readTotal(page)).toBeGreaterThan(100);
    expect(await readings().allTextContents()).toEqual([`“${typed.normalize()}” is North Korea here.`]);
  });

  it.each([
    ['북한', 'ko'],
    ['朝鲜', 'zh-Hans'],
  ])('%s is marked with its language wherever it is shown', async (typed, language) => {
    await ask(page, typed);
    expect(await readings().locator(`[lang="${language}"]`).allTextContents()).toEqual([typed]);
    const bare = await page.locator('.result-excerpt, .search-readings').evaluateAll((elements) =>
      elements.some((element) => {
        const copy = element.cloneNode(true) as Element;
        for (const tagged of copy.querySelectorAll('[lang]')) tagged.remove();
        return /\p{Script=Hangul}|\p{Script=Han}/u.test(copy.textContent);
      }),
    );
    expect(bare).toBe(false);
  });

  it('reads several names of a query, each by itself', async () => {
    await ask(page, '俄罗斯 DPRK');
    expect((await readings().allTextContents()).slice(0, 2)).toEqual(['“俄罗斯” is Russia here.', '“DPRK” is North Korea here.']);
  });
});

describe('how a query was understood', () => {
  it('is said of a word that is related and means something else', async () => {
    await ask(page, 'Moscow');
    expect(await readings().allTextContents()).toEqual(['Widened from “Moscow” to Russia, related but not the same.']);
  });

  it('leads to the topics that it names', async () => {
    await ask(page, 'treaty China');
    const topics = readings().filter({ hasText: 'Topics:' });
    expect(await topics.textContent()).toBe('Topics: The treaty · China');
    expect(await topics.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
      '/topics/treaty/',
      '/topics/china/',
    ]);
    await ask(page, 'sanctions');
    expect(await readings().allTextContents()).toEqual(['Topic: Sanctions']);
  });

  it('is not said where words stand for themselves', async () => {
    await ask(page, 'upper hand of Moon Jae-in');
    expect((await readings().allTextContents()).filter((line) => !line.startsWith('Topic'))).toEqual([]);
  });

  it('is taken back by a link that has a misspelt word taken as it stands', async () => {
    await ask(page, 'sanctons');
    await status(page).filter({ hasText: 'No passage has “sanctons”.' }).waitFor();
    expect((await results(page).allTextContents()).join(' ')).toMatch(/sanctions/i);
    expect(await readings().first().textContent()).toBe('Showing passages for sanctions. Search for “sanctons” instead');
    await readings().getByRole('link', { name: 'Search for “sanctons” instead' }).click();
    await page.waitForURL(`${visitor.url}search/?q=%22sanctons%22`);
    await waitForAnswer(page, 'full', 'No passage has “sanctons”.');
    expect(await results(page).count()).toBe(0);
    expect(await readings().count()).toBe(0);
    expect(await field(page).inputValue()).toBe('"sanctons"');
  });

  it('keeps the rest of the query and the filters where a word is taken as it stands', async () => {
    await page.goto(`${visitor.url}search/?q=sanctons+on+Russia&kind=fact`);
    await waitForAnswer(page);
    const link = readings().getByRole('link', { name: /instead/ });
    expect(await link.getAttribute('href')).toBe('/search/?q=%22sanctons%22+on+Russia&kind=fact');
    await page.getByRole('button', { name: 'Clear the filters' }).click();
    await page.waitForURL(/on\+Russia$/);
  });
});

describe('what nothing says', () => {
  it.each([
    ['xylophone', 'No passage has “xylophone”.'],
    ['xylophone quux', 'No passage has “xylophone” or “quux”.'],
  ])('%s is said to be nowhere, and the index is the way on', async (typed, told) => {
    await ask(page, typed);
    expect(await status(page).textContent()).toBe(told);
    expect(await results(page).count()).toBe(0);
    expect(await page.locator('.search-way-on a[href="/topics/"]').isVisible()).toBe(true);
    expect(await page.locator('.search-index a[href^="/topics/"]').count()).toBe(20);
    expect(await page.locator('.search-index').isVisible()).toBe(true);
  });

  it('is told apart from the words that passages have', async () => {
    await ask(page, 'Vietnam xylophone');
    expect(await status(page).textContent()).toMatch(/^No passage has “xylophone”\. \d+ passages .*other words/);
    expect(await results(page).count()).toBeGreaterThan(3);
  });
});

describe('queries that nobody foresaw', () => {
  const queries = [
    ['10,000 characters', 'sanctions '.repeat(1000)],
    ['markup', '<img src=x onerror=alert(1)><mark>arms</mark>'],
    ['a regular expression', '(.*+?^${}|[\\]'],
    ['signs of a replacement', 'sanctons $& $1 $`'],
    ['unbalanced quotes', '"Kim ‘Jong'],
    ['the name of a property', 'constructor __proto__ toString'],
    ['emoji', '👩‍👩‍👧‍👦🇰🇵'],
    ['right to left', 'اتفاقية الدفاع'],
    ['a lone surrogate', 'arms \ud83d'],
    ['punctuation', '?! –'],
    ['control characters', 'arms\u0000\u202e\u200b trade'],
  ] as const;

  it.each(queries)('takes %s', async (_, query) => {
    await ask(page, query);
    expect(await status(page).textContent()).toMatch(/passage/i);
    expect(await page.locator('.result-pages img, .search-readings img').count()).toBe(0);
    expect(faults).toEqual([]);
  });
});

describe('while a character is being composed', () => {
  it('nothing is asked', async () => {
    await ask(page, 'Vietnam');
    const before = await listAddresses(page);
    await field(page).fill('');
    await status(page).and(page.locator(':empty')).waitFor({ state: 'attached' });
    await field(page).focus();
    const input = await page.context().newCDPSession(page);
    for (const text of ['ㅂ', '부', '북', '북ㅎ', '북하']) {
      await input.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      await page.evaluate(() => new Promise(requestAnimationFrame));
      expect(await status(page).getAttribute('data-answer')).toBeNull();
      expect(await results(page).count()).toBe(0);
    }
    await input.send('Input.insertText', { text: '북한' });
    await waitForAnswer(page, 'full', '“북한”');
    expect(await field(page).inputValue()).toBe('북한');
    expect(await listAddresses(page)).not.toEqual(before);
  });
});

it('never threw', () => {
  expect(faults).toEqual([]);
});
