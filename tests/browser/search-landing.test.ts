import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notedClaim, phraseOf, wordings } from '../support/content.ts';
import { ask, clicksIntoTab, listAddresses, listMarked, results, searchInDialog, waitForAnswer } from '../support/searching.ts';
import { startVisitor, type Visitor } from '../support/visitor.ts';

let visitor: Visitor;
beforeAll(async () => void (visitor = await startVisitor()));
afterAll(() => visitor.close());

/** The first words that a landing marks, in small letters and without repetition. */
async function waitForMarked(page: Page): Promise<string[]> {
  await page.waitForFunction(() => CSS.highlights.has('sought'));
  return [...new Set((await listMarked(page)).map((word) => word.toLowerCase()))];
}

/** Notes whether the pages of a visit fetch what marks words, which they do while they are loaded. */
function watchMarking(page: Page): { readonly isFetched: () => boolean } {
  let isFetched = false;
  page.on('request', (request) => (isFetched ||= request.url().includes('mark-sought')));
  return { isFetched: () => isFetched };
}

const readKept = (page: Page) => page.evaluate(() => localStorage.getItem('tumen:sought'));

describe('following a result', () => {
  it('marks the words by which the passage was found, and leaves the address as it is', async () => {
    const { page, faults } = await visitor.open('about/');
    await searchInDialog(page, '“Six-Party Talks”');
    const [address = ''] = await listAddresses(page);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${address}`);
    expect((await waitForMarked(page)).join(' ')).toContain('six-party talks');
    expect(page.url()).toBe(new URL(address, visitor.url).href);
    expect(await page.evaluate(() => performance.getEntriesByType('navigation').map(({ name }) => name))).toEqual([page.url()]);
    expect(await page.locator('mark').count()).toBe(0);
    expect(await readKept(page)).toBeNull();
    expect(faults).toEqual([]);
  });

  it('marks the name that was meant by another', async () => {
    const { page } = await visitor.open('search/?q=%EB%9F%AC%EC%8B%9C%EC%95%84');
    await waitForAnswer(page);
    await page.locator('.result-title[href^="/sources/"][href*="#"]').first().click();
    await page.waitForURL(/#/);
    expect(await waitForMarked(page)).toContain('russia');
  });

  it('marks words only in the passage, and shows them', async () => {
    const { page } = await visitor.open('search/?q=sanctions&kind=fact');
    await waitForAnswer(page);
    await results(page).first().click();
    await page.waitForURL(/#/);
    await waitForMarked(page);
    const { isInside, style } = await page.evaluate(() => {
      const target = document.querySelector(':target');
      const passage = target?.closest('.claim, section, li') ?? target;
      const ranges = [...(CSS.highlights.get('sought') ?? [])];
      return {
        isInside: ranges.every(({ startContainer }) => passage?.contains(startContainer)),
        style: target && getComputedStyle(target, '::highlight(sought)').textDecorationLine,
      };
    });
    expect(isInside).toBe(true);
    expect(style).toBe('underline');
  });

  it('marks the words under a heading, up to the next', async () => {
    const { page } = await visitor.open('search/?q=summit&theme=treaty');
    await waitForAnswer(page);
    const section = page.locator('.result-title[href^="/themes/"][href*="#"]').first();
    await section.click();
    await page.waitForURL(/\/themes\/.*#/);
    expect((await waitForMarked(page)).join(' ')).toContain('summit');
    const isBelow = await page.evaluate(() => {
      const heading = document.querySelector(':target')?.closest('h2, h3');
      return [...(CSS.highlights.get('sought') ?? [])].every(
        ({ startContainer }) =>
          heading &&
          (heading.contains(startContainer) || heading.compareDocumentPosition(startContainer) & Node.DOCUMENT_POSITION_FOLLOWING),
      );
    });
    expect(isBelow).toBe(true);
  });

  it.each([
    ['the editor’s note on a claim', notedClaim?.address ?? '', notedClaim?.note, '.editor-note'],
    ['the summary of a source', '/sources/ifans/#in-brief', wordings.get('/sources/ifans/#in-brief')?.text, 'p'],
  ])('marks the words in %s', async (_, address, text, part) => {
    const { page, faults } = await visitor.open('about/');
    const words = phraseOf(text ?? '', 5);
    await searchInDialog(page, `"${words}"`);
    await page.locator(`.result-title[href="${address}"]`).click();
    await page.waitForURL(`**${address}`);
    await waitForMarked(page);
    const isMarkedThere = await page.evaluate(
      ([selector, sought]) =>
        [...(CSS.highlights.get('sought') ?? [])].some(
          ({ startContainer, startOffset, endOffset }) =>
            startContainer.textContent?.slice(startOffset, endOffset) === sought && startContainer.parentElement?.closest(selector),
        ),
      [part, words] as const,
    );
    expect(isMarkedThere).toBe(true);
    expect(faults).toEqual([]);
  });

  it.each(clicksIntoTab)('into another tab by %s marks the words there', async (_, click) => {
    const { page } = await visitor.open('about/');
    await searchInDialog(page, 'Vietnam');
    const [address = ''] = await listAddresses(page);
    const [tab] = await Promise.all([page.context().waitForEvent('page'), results(page).first().click(click)]);
    await tab.waitForURL(`**${address}`);
    expect(await waitForMarked(tab)).toContain('vietnam');
    expect(await listMarked(page)).toEqual([]);
  });

  it('on the same page marks its words in the place of those before', async () => {
    const { page } = await visitor.open('sources/asiae/');
    for (const word of ['Vostochny', 'workers']) {
      await page.keyboard.press('Control+k');
      await ask(page, word);
      const address = page.url();
      await page.locator('.result-title[href^="/sources/asiae/"]').first().click();
      await page.waitForURL((url) => url.href !== address);
      await expect.poll(async () => (await listMarked(page))[0]?.toLowerCase()).toBe(word.toLowerCase());
    }
  });

  it('to where the page is already marks its words again', async () => {
    const { page } = await visitor.open('actors/');
    for (const word of ['Vostochny', 'Vostochny']) {
      await page.keyboard.press('Control+k');
      await ask(page, word);
      await page.keyboard.press('Enter');
      await waitForMarked(page);
      await page.keyboard.press('Escape');
      expect(await listMarked(page)).toEqual([]);
    }
  });
});

describe('the marks', () => {
  async function land(): Promise<Page> {
    const { page } = await visitor.open('about/');
    await searchInDialog(page, 'Vostochny');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#/);
    await waitForMarked(page);
    return page;
  }

  it('go with Esc, and with no other key', async () => {
    const page = await land();
    await page.keyboard.press('ArrowDown');
    expect(await listMarked(page)).not.toEqual([]);
    await page.keyboard.press('Escape');
    expect(await listMarked(page)).toEqual([]);
  });

  it('go with the next landing', async () => {
    const page = await land();
    await page.evaluate(() => (location.hash = 'page-content'));
    await expect.poll(() => listMarked(page)).toEqual([]);
  });

  it('are there once: neither when the page is loaded anew, nor in a copied link', async () => {
    const page = await land();
    const tab = await page.context().newPage();
    const [again, anew] = [watchMarking(page), watchMarking(tab)];
    await page.reload();
    await tab.goto(page.url());
    expect([...(await listMarked(page)), ...(await listMarked(tab))]).toEqual([]);
    expect([again.isFetched(), anew.isFetched()]).toEqual([false, false]);
  });
});

describe('what was put down for a landing', () => {
  const address = '/actors/#vostochny-cosmodrome';

  it.each([
    ['is too old', { address, words: ['Vostochny'], time: Date.now() - 3_600_000 }],
    ['is for another passage', { address: '/actors/#quad', words: ['Vostochny'], time: Date.now() + 60_000 }],
    ['has words that are none', { address, words: [1, null, {}], time: Date.now() }],
    ['is nothing', null],
    ['is cut short', '{"address":"/actors/'],
  ])('marks nothing where it %s', async (_, kept) => {
    const { page, faults } = await visitor.open('about/');
    const { isFetched } = watchMarking(page);
    await page.evaluate((text) => localStorage.setItem('tumen:sought', text), typeof kept === 'string' ? kept : JSON.stringify(kept));
    await page.goto(visitor.url + address.slice(1));
    expect(await listMarked(page)).toEqual([]);
    expect(isFetched()).toBe(false);
    expect(faults).toEqual([]);
  });

  it('is nothing where nothing can be kept, and results lead to their passages all the same', async () => {
    const { page, faults } = await visitor.open('about/', {
      prepare: (opened) =>
        opened.addInitScript(() =>
          Object.defineProperty(window, 'localStorage', {
            get: () => {
              throw new DOMException('Access is denied', 'SecurityError');
            },
          }),
        ),
    });
    await searchInDialog(page, 'Vostochny');
    const [to = ''] = await listAddresses(page);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${to}`);
    expect(await listMarked(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('is nothing where a browser cannot mark', async () => {
    const { page, faults } = await visitor.open('about/', {
      prepare: (opened) => opened.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights')),
    });
    await searchInDialog(page, 'Vostochny');
    const [marking] = await Promise.all([page.waitForResponse(/mark-sought/), page.keyboard.press('Enter')]);
    await marking.finished();
    // Whatever it throws, it has thrown before this script is answered.
    await page.evaluate(() => new Promise((done) => setTimeout(done)));
    expect(faults).toEqual([]);
  });
});
