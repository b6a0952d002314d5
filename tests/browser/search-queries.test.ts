import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { contentRoot } from '../../src/corpus/read-files.ts';
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
});

describe('how a query was understood', () => {
  it.each([
    ['of several names', '俄罗斯 DPRK', ['“俄罗斯” is Russia here.', '“DPRK” is North Korea here.']],
    ['of a related word', 'Moscow', ['Widened from “Moscow” to Russia, related but not the same.']],
    ['of a topic', 'sanctions', ['Topic: Sanctions']],
    ['of several topics', 'treaty China', ['Topics: The treaty · China']],
    ['only of a topic where words stand for themselves', 'upper hand of Moon Jae-in', ['Topic: North Korea’s leverage']],
  ])('is said %s', async (_, typed, lines) => {
    await ask(page, typed);
    expect((await readings().allTextContents()).slice(0, 2)).toEqual(lines);
  });

  it('leads to the topics that it names', async () => {
    await ask(page, 'treaty China');
    const links = readings().locator('a');
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(['/topics/treaty/', '/topics/china/']);
  });

  it('is taken back by a link that has a misspelt word taken as it stands, with the rest of the query and its filters', async () => {
    await ask(page, 'sanctons');
    expect(await status(page).textContent()).toContain('No passage has “sanctons”.');
    expect((await results(page).allTextContents()).join(' ')).toMatch(/sanctions/i);
    expect(await readings().first().textContent()).toBe('Showing passages for sanctions. Search for “sanctons” instead');
    await page.goto(`${visitor.url}search/?q=sanctons+on+Russia&kind=fact`);
    await waitForAnswer(page);
    const link = readings().getByRole('link', { name: 'Search for “sanctons” instead' });
    expect(await link.getAttribute('href')).toBe('/search/?q=%22sanctons%22+on+Russia&kind=fact');
    await page.goto(`${visitor.url}search/?q=sanctons`);
    await link.click();
    await page.waitForURL(`${visitor.url}search/?q=%22sanctons%22`);
    await waitForAnswer(page, 'full', 'No passage has “sanctons”.');
    expect([await results(page).count(), await readings().count()]).toEqual([0, 0]);
    expect(await field(page).inputValue()).toBe('"sanctons"');
  });
});

describe('what nothing says', () => {
  it.each([
    ['xylophone', 'No passage has “xylophone”.'],
    ['xylophone quux', 'No passage has “xylophone” or “quux”.'],
  ])('%s is said to be nowhere, and the index is the way on', async (typed, told) => {
    await ask(page, typed);
    expect([await status(page).textContent(), await results(page).count()]).toEqual([told, 0]);
    expect(await page.locator('.search-way-on a[href="/topics/"]').isVisible()).toBe(true);
    expect(await page.locator('.search-index').isVisible()).toBe(true);
  });

  it('is told apart from the words that passages have', async () => {
    await ask(page, 'Vietnam xylophone');
    expect(await status(page).textContent()).toMatch(/^No passage has “xylophone”\. \d+ passages .*other words/);
    expect(await results(page).count()).toBeGreaterThan(3);
  });

  it('is found by hidden words, and in quotation marks by what is to be seen alone', async () => {
    const { asked } = loadCorpus(contentRoot).corpus;
    const [address, words] = [...asked].find(([, each]) => /^(?:[a-z]+ ){5}/.test(each)) ?? ['', ''];
    const phrase = words.split(' ').slice(0, 5).join(' ');
    await ask(page, `${phrase} `);
    expect(await listAddresses(page)).toContain(address);
    await ask(page, `"${phrase}"`);
    expect(await listAddresses(page)).toEqual([]);
  });
});

it.each([
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
])('takes %s', async (_, query) => {
  await ask(page, query);
  expect(await status(page).textContent()).toMatch(/passage/i);
  expect(await page.locator('.result-pages img, .search-readings img').count()).toBe(0);
});

describe('while characters are being composed', () => {
  const compose = async (texts: readonly string[]) => {
    await field(page).fill('');
    await status(page).and(page.locator(':empty')).waitFor({ state: 'attached' });
    await field(page).focus();
    const input = await page.context().newCDPSession(page);
    for (const text of texts) await input.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    return input;
  };

  it('a Hangul syllable is searched, since it may be the last', async () => {
    await compose(['ㄹ', '러', '럿', '러시', '러싱', '러시아']);
    await waitForAnswer(page, 'full', '“러시아”');
    expect(await readings().first().textContent()).toBe('“러시아” is Russia here.');
  });

  it.each([
    ['of which only a letter is there is left out', ['러', '러시', '러시\u3147'], '“러시” is read as the beginning of 러시아'],
    ['without its end begins a name', ['ㅂ', '부', '북', '북ㅎ', '북하'], '“북하” is read as the beginning of 북한'],
    ['may end in the first letter of the next', ['러', '러시', '러싱'], '“러싱” is read as the beginning of 러시아'],
  ])('a syllable %s', async (_, texts, reading) => {
    await compose(texts);
    await waitForAnswer(page, 'full', /passages for “/);
    expect((await readings().allTextContents()).join()).toContain(reading);
    expect(await results(page).count()).toBeGreaterThan(0);
  });

  it('an answer to other words is not taken for one to letters that will be Chinese', async () => {
    await ask(page, 'arms');
    await compose(['arms', 'arms e']);
    expect(await status(page).getAttribute('data-answer')).toBeNull();
  });

  it('Latin letters that will be Chinese are not searched', async () => {
    const input = await compose(['e', 'eluo', 'eluosi']);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
    expect([await status(page).getAttribute('data-answer'), await results(page).count()]).toEqual([null, 0]);
    await input.send('Input.insertText', { text: '俄罗斯' });
    await waitForAnswer(page, 'full', '“俄罗斯”');
  });
});

describe('an address that is pasted', () => {
  it.each([
    ['of a passage', (root: string) => `${root}sources/ifans/#in-brief`],
    ['with a pin', (root: string) => `${root}sources/ifans/#in-brief~3fa9c1`],
    ['without the site', () => '/sources/ifans/#in-brief'],
  ])('%s leads to it', async (_, addressOf) => {
    await ask(page, addressOf(visitor.url));
    expect(await listAddresses(page)).toEqual(['/sources/ifans/#in-brief']);
  });

  it('of a page leads to what stands on it, and of nothing is taken for words', async () => {
    await ask(page, `${visitor.url}sources/ifans/`);
    expect((await listAddresses(page)).every((address) => address.startsWith('/sources/ifans/#'))).toBe(true);
    await ask(page, 'https://example.org/treaty');
    expect(await results(page).count()).toBeGreaterThan(0);
  });
});

it('says what a short word was taken for, and takes capitals for no beginning', async () => {
  await ask(page, 'guar');
  expect(await readings().first().textContent()).toMatch(/^“guar” is read as the beginning of guarantee/);
  await ask(page, 'GUAR');
  expect(await status(page).textContent()).toBe('No passage has “GUAR”.');
});

it('never threw', () => {
  expect(faults).toEqual([]);
});
