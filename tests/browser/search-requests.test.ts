import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { field, holdRequests, waitForAnswer, type Held } from '../support/searching.ts';
import { startVisitor, type Visitor } from '../support/visitor.ts';

let visitor: Visitor;
beforeAll(async () => void (visitor = await startVisitor()));
afterAll(() => visitor.close());

const everything = /\/_astro\/|\/pagefind\/|\.json/;
/** What answers from titles, and what answers from texts. */
const first = ['search/quick.json', 'start-search'];
const second = [
  'answer-fully',
  ...['pagefind/index', 'pagefind/meta', 'pagefind/pagefind-entry.json', 'pagefind/pagefind.js', 'pagefind/wasm'],
  'search/words.json',
];

/** `/_astro/start-search.Cx1.js` → `start-search`, `/pagefind/index/en_1.pf_index` → `pagefind/index`. */
function nameFile(url: string): string {
  return new URL(url).pathname
    .replace(/^\/_astro\/([\w-]+)\..*/, '$1')
    .replace(
      /^\/pagefind\/(?:.*\.pf_(\w+)|(wasm)\..*)$/,
      (_, kind: string | undefined, wasm: string | undefined) => `pagefind/${kind ?? wasm ?? ''}`,
    )
    .replace(/^\//, '');
}

const listNames = (urls: readonly string[]) => [...new Set(urls.map(nameFile))].sort();

/** Waits until just these files are asked for while none of them is answered, and answers them. */
async function expectWave(held: Held, names: readonly string[]): Promise<void> {
  await expect.poll(() => listNames(held.list())).toEqual(names);
  await held.letGo();
}

describe('from what a reader reaches for', () => {
  it.each([
    ['the shortcut', '', (page: Page) => page.keyboard.press('Control+k')],
    ['the pointer over the masthead’s link', '', (page: Page) => page.locator('[data-search-open]').hover()],
    ['the focus on it', '', (page: Page) => page.locator('[data-search-open]').focus()],
    ['the pointer over the home page’s field', '', (page: Page) => page.locator('[data-search-field]').hover()],
    ['the focus in it', '', (page: Page) => page.locator('[data-search-field]').focus()],
  ])('by %s, two files are fetched at once, then all that every answer needs, at once', async (_, path, reach) => {
    const requests: string[] = [];
    const { page } = await visitor.open(path, { prepare: (opened) => opened.on('request', (request) => requests.push(request.url())) });
    await page.waitForLoadState('networkidle');
    expect(requests.filter((url) => /pagefind|search/.test(url))).toEqual([]);
    const held = await holdRequests(page, everything);
    await reach(page);
    await expectWave(held, first);
    await expectWave(held, second);
    await page.waitForLoadState('networkidle');
    expect(held.list()).toEqual([]);
    const asked = requests.filter((url) => /pagefind|search|answer/.test(url));
    expect(asked).toEqual([...new Set(asked)]);
  });
});

describe('an answer', () => {
  it('is there in a third step, which fetches the passages alone', async () => {
    const { page, faults } = await visitor.open('about/');
    const held = await holdRequests(page, everything);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Russia');
    await expectWave(held, first);
    await waitForAnswer(page, 'quick');
    await expectWave(held, second);
    await expectWave(held, ['pagefind/fragment']);
    await held.release();
    await waitForAnswer(page);
    expect(faults).toEqual([]);
  });

  it('needs nothing more for the next question that the same passages answer', async () => {
    const requests: string[] = [];
    const { page } = await visitor.open('about/');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Russia');
    await waitForAnswer(page);
    page.on('request', (request) => requests.push(request.url()));
    await field(page).fill('Russia arms');
    await waitForAnswer(page, 'full', 'Russia arms');
    expect(listNames(requests).filter((name) => name !== 'pagefind/fragment')).toEqual([]);
  });

  it('on the page of the search comes in the same steps, and then the numbers of the filters', async () => {
    const { page, faults } = await visitor.open('about/');
    const held = await holdRequests(page, /start-search|search-page|answer-fully|\/pagefind\/|\/search\/.*\.json/);
    await page.goto(`${visitor.url}search/?q=Russia`);
    await expectWave(held, first);
    await expectWave(held, [...second, 'search-page'].sort());
    await expectWave(held, ['pagefind/fragment']);
    await waitForAnswer(page);
    await expectWave(held, ['pagefind/filter']);
    expect(faults).toEqual([]);
  });
});
