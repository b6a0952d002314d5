import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Memo } from '../../src/memo/document/memo.ts';
import { startVisitor, type Visitor } from '../support/visitor.ts';

let visitor: Visitor;
beforeAll(async () => void (visitor = await startVisitor()));
afterAll(() => visitor.close());

const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };
const tools = (page: Page) => page.locator('.selection-tools');
const copiedText = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Selects the paragraph, as three clicks do. */
async function selectParagraph(page: Page, selector: string): Promise<void> {
  await page.locator(selector).click({ clickCount: 3 });
  await tools(page).waitFor();
}

/** Selects from the first occurrence of some words in a paragraph to their end. */
async function selectWords(page: Page, selector: string, words: string): Promise<void> {
  await page.locator(selector).evaluate((paragraph, wanted) => {
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const from = node.textContent?.indexOf(wanted) ?? -1;
      if (from !== -1) getSelection()?.setBaseAndExtent(node, from, node, from + wanted.length);
    }
  }, words);
  await tools(page).waitFor();
}

/**
 * The words that a text directive leads to, as the package of those who wrote the standard finds them: a browser without a
 * window does not go there.
 */
async function findWords(page: Page, address: string): Promise<string[]> {
  const finder = readFileSync(resolve('node_modules/text-fragments-polyfill/src/text-fragment-utils.js'), 'utf8').replace(/^export /gm, '');
  const hash = JSON.stringify(new URL(address).hash);
  return page.evaluate(`(() => {
    ${finder}
    const [directive] = parseFragmentDirectives(getFragmentDirectives(${hash})).text;
    return processTextFragmentDirective(directive, document).map((range) => range.toString());
  })()`);
}

describe('selected words', () => {
  it('are copied as a quotation with the note of their claim', async () => {
    const { page, faults } = await visitor.open('sources/ifans/', clipboard);
    await selectParagraph(page, '.claim-text p >> nth=0');
    await page.getByRole('button', { name: 'Copy as quotation' }).click();
    await page.locator('.selection-outcome', { hasText: 'Quotation and note copied' }).waitFor();
    const [quotation, note] = (await copiedText(page)).split('\n\n');
    expect(quotation).toBe(`“${(await page.locator('.claim-text p').first().textContent()) ?? ''}”`);
    expect(note).toMatch(/^Kim Han-kwon, .*; summarised in .*#vostochny-summit\.$/s);
    expect(await page.locator('#page-announcer').textContent()).toBe('Quotation and note copied');
    expect(faults).toEqual([]);
  });

  it('lose the marks among them, and get the note of their section', async () => {
    const { page } = await visitor.open('themes/treaty/', clipboard);
    await selectParagraph(page, '.heading:has(#mutual-promise) ~ .row p >> nth=0');
    await page.getByRole('button', { name: 'Copy as quotation' }).click();
    await page.locator('.selection-outcome', { hasText: 'copied' }).waitFor();
    const [quotation = '', note] = (await copiedText(page)).split('\n\n');
    const section = page.locator('.heading:has(#mutual-promise)');
    expect(await section.locator('~ .row p >> nth=0').locator('.cite').count()).toBeGreaterThan(0);
    expect(quotation).not.toMatch(/[.,]\d/);
    expect(note).toContain(`“${(await section.locator('h2').textContent()) ?? ''},”`);
    expect(note).toContain('/themes/treaty/#mutual-promise.');
  });

  it('over two claims get the note of the section that holds both', async () => {
    const { page } = await visitor.open('sources/ifans/', clipboard);
    await page.evaluate(() => {
      const [first, , third] = document.querySelectorAll('.claim-text p');
      if (first && third) getSelection()?.setBaseAndExtent(first, 0, third, 1);
    });
    await tools(page).waitFor();
    await page.getByRole('button', { name: 'Copy as quotation' }).click();
    await page.locator('.selection-outcome', { hasText: 'copied' }).waitFor();
    const text = await copiedText(page);
    expect(text).toMatch(/#summit-of-2023\.$/);
    expect(text).not.toMatch(/cited \d|\bCite\b|Topics/);
  });

  it('are copied with their address where the note does not arrive', async () => {
    const { page } = await visitor.open('sources/ifans/', clipboard);
    await page.route('**/cite/**', (route) => route.abort());
    await selectWords(page, '.claim-text p >> nth=0', 'Vostochny Cosmodrome');
    await page.getByRole('button', { name: 'Copy as quotation' }).click();
    await page.locator('.selection-outcome', { hasText: 'the note did not arrive' }).waitFor();
    expect(await copiedText(page)).toBe(`“Vostochny Cosmodrome”\n\n${visitor.url}sources/ifans/#vostochny-summit`);
  });

  it('are linked to where they stand, in the wording they stand in', async () => {
    const { page, faults } = await visitor.open('themes/treaty/', clipboard);
    const words = 'at once';
    const paragraph = page.locator('.prose .row p', { hasText: words }).last();
    await paragraph.evaluate((element) => element.setAttribute('data-chosen', ''));
    await selectWords(page, '[data-chosen]', words);
    await page.getByRole('button', { name: 'Copy link to these words' }).click();
    await page.locator('.selection-outcome', { hasText: 'Link to these words copied' }).waitFor();
    const copied = await copiedText(page);
    expect(copied).toMatch(/\/themes\/treaty\/#[a-z0-9-]+~[0-9a-f]{6}:~:text=.*at%20once/);
    // As the browser searches it: before scripts have added anything.
    const { page: plain } = await visitor.open('themes/treaty/', {
      prepare: (opened) => opened.route('**/*.js', (route) => route.abort()),
    });
    expect(await findWords(plain, copied)).toEqual([words]);
    expect(faults).toEqual([]);
  });

  it('are linked to by their passage where no words lead to them alone', async () => {
    const { page } = await visitor.open('sources/ifans/', clipboard);
    await page.route('**/_astro/fragment-generation-utils*', (route) => route.abort());
    await selectWords(page, '.claim-text p >> nth=0', 'Vostochny');
    await page.getByRole('button', { name: 'Copy link to these words' }).click();
    await page.locator('.selection-outcome', { hasText: 'link to their passage copied' }).waitFor();
    expect(await copiedText(page)).toMatch(/\/sources\/ifans\/#vostochny-summit~[0-9a-f]{6}$/);
  });

  it('are added to the memo', async () => {
    const { page, faults } = await visitor.open('sources/ifans/');
    await selectWords(page, '.claim-text p >> nth=0', 'Vostochny Cosmodrome');
    await tools(page).getByRole('button', { name: 'Add to memo' }).click();
    await page.locator('.selection-outcome', { hasText: 'Added to your memo' }).waitFor();
    expect(await page.evaluate(() => localStorage.getItem('tumen.memo'))).toMatch(
      /"address":"\/sources\/ifans\/#vostochny-summit","digest":"[0-9a-f]{6}","quote":"Vostochny Cosmodrome"/,
    );
    expect(faults).toEqual([]);
  });
});

describe('the tools for selected words', () => {
  it.each([360, 1280])('stand within the window and beside the words at %i pixels, also with an outcome', async (width) => {
    const { page } = await visitor.open('themes/treaty/', { ...clipboard, viewport: { width, height: 740 } });
    const length = await page.evaluate(() => document.documentElement.scrollHeight);
    for (const index of [0, 3]) {
      await selectParagraph(page, `.prose .row p >> nth=${index}`);
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(length);
      for (const isTold of [false, true]) {
        if (isTold) await page.getByRole('button', { name: 'Copy as quotation' }).click();
        if (isTold) await page.locator('.selection-outcome', { hasText: 'copied' }).waitFor();
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        const { box, words } = await page.evaluate((at) => {
          const text = document.createRange();
          text.selectNodeContents(document.querySelectorAll('.prose .row p')[at] ?? document);
          return {
            box: document.querySelector('.selection-tools')?.getBoundingClientRect().toJSON() as DOMRect,
            words: text.getBoundingClientRect().toJSON() as DOMRect,
          };
        }, index);
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(width);
        expect(box.top >= words.bottom || box.bottom <= words.top).toBe(true);
      }
      await page.keyboard.press('Escape');
    }
  });

  it('are reached by Tab, take no focus, and are closed by Esc', async () => {
    const { page, faults } = await visitor.open('sources/ifans/', clipboard);
    await selectParagraph(page, '.claim-text p >> nth=0');
    expect(await page.evaluate(() => document.activeElement?.closest('.selection-tools'))).toBeNull();
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Copy as quotation');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Copy link to these words');
    await page.keyboard.press('Enter');
    await page.locator('.selection-outcome', { hasText: 'copied' }).waitFor();
    expect(await page.locator(':focus').textContent()).toBe('Copy link to these words');
    await page.keyboard.press('Escape');
    expect(await tools(page).count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('are for the words that are selected now, where others before them were the same', async () => {
    const { page } = await visitor.open('sources/impossible-state/', clipboard);
    await selectWords(page, '#tracked-early-on .claim-text p', 'Russia');
    await tools(page).evaluate((element) => element.setAttribute('data-first', ''));
    await selectWords(page, '#assembly-votes .claim-text p', 'Russia');
    await page.locator('.selection-tools:not([data-first])').waitFor();
    await tools(page).getByRole('button', { name: 'Add to memo' }).press('Enter');
    await page.locator('.selection-outcome', { hasText: 'memo' }).waitFor();
    const [entry] = (JSON.parse((await page.evaluate(() => localStorage.getItem('tumen.memo'))) ?? '') as Memo).entries;
    expect(entry).toMatchObject({ address: '/sources/impossible-state/#assembly-votes', quote: 'Russia' });
  });

  it('come back for those who copy the words, and are announced', async () => {
    const { page } = await visitor.open('sources/ifans/', clipboard);
    await selectParagraph(page, '.claim-text p >> nth=0');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+c');
    await tools(page).waitFor();
    await page.locator('#page-announcer', { hasText: 'Tools for these words follow them' }).waitFor({ state: 'attached' });
    expect((await copiedText(page)).trim()).toBe(await page.locator('.claim-text p').first().textContent());
  });

  it('go when the words are let go of', async () => {
    const { page } = await visitor.open('sources/ifans/');
    await selectParagraph(page, '.claim-text p >> nth=0');
    await page.locator('h1').click();
    await tools(page).waitFor({ state: 'detached' });
  });

  it.each([
    ['the facts of a claim', '.claim-line >> nth=0'],
    ['the title of the page', 'h1'],
    ['the footer', '.site-footer p >> nth=0'],
  ])('give way to what is none of the text: %s', async (_, selector) => {
    const { page, faults } = await visitor.open('sources/ifans/');
    await selectParagraph(page, '.claim-text p >> nth=0');
    await page.locator(selector).evaluate((element) => getSelection()?.selectAllChildren(element));
    await tools(page).waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
  });

  it('do not come for what is typed', async () => {
    const { page } = await visitor.open('sources/ifans/');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('arms');
    await page.keyboard.press('Control+a');
    await page.locator('.search-status', { hasText: /passage/i }).waitFor();
    expect(await tools(page).count()).toBe(0);
  });

  it('are not printed', async () => {
    const { page } = await visitor.open('sources/ifans/');
    await selectParagraph(page, '.claim-text p >> nth=0');
    await page.emulateMedia({ media: 'print' });
    expect(await tools(page).isVisible()).toBe(false);
  });
});
