import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startVisitor, type Visitor } from '../support/visitor.ts';

let visitor: Visitor;
beforeAll(async () => void (visitor = await startVisitor()));
afterAll(() => visitor.close());

/** Milliseconds after which a selection is taken to be made. */
const untilSettled = 300;
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };
const tools = (page: Page) => page.locator('.selection-tools');
const outcome = (page: Page, text: string) => page.locator('.selection-outcome', { hasText: text }).waitFor();
const copiedText = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Selects the paragraph, as three clicks do. */
async function selectParagraph(page: Page, selector: string): Promise<void> {
  // At its beginning: in its middle there may be a mark of citation.
  await page.locator(selector).click({ clickCount: 3, position: { x: 12, y: 12 } });
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
  it.each<[string, string, (page: Page) => Promise<void>, RegExp, RegExp]>([
    [
      'of a claim, with its note',
      'sources/ifans/',
      (page) => selectParagraph(page, '.claim-text p >> nth=0'),
      /^Vladimir Putin and Kim Jong Un .*\. \(as summarised by Tumen\)$/,
      /^Kim Han-kwon, .*; summarised in .*#vostochny-summit\.$/s,
    ],
    [
      'of a section, without their marks, with its note',
      'themes/treaty/',
      (page) => selectParagraph(page, '.heading:has(#mutual-promise) ~ .row p:has(.cite) >> nth=0'),
      /^(?:(?![.,]\d).)*\. \(as summarised by Tumen\)$/,
      /\/themes\/treaty\/#mutual-promise\.$/,
    ],
    [
      'of two claims, without what stands between them, with the note of the section that holds both',
      'sources/ifans/',
      async (page) => {
        await page.evaluate(() => {
          const [first, , third] = document.querySelectorAll('.claim-text p');
          if (first && third) getSelection()?.setBaseAndExtent(first, 0, third, 1);
        });
        await tools(page).waitFor();
      },
      /^(?:(?!cited \d|\bCite\b|Topics).)*\(as summarised by Tumen\)$/,
      /#summit-of-2023\.$/,
    ],
  ])('are copied with their source: those %s', async (_, path, select, quotation, note) => {
    const { page, faults } = await visitor.open(path, clipboard);
    await select(page);
    await page.getByRole('button', { name: 'Copy with source' }).click();
    await outcome(page, 'Words and source copied');
    expect(await page.locator('#page-announcer').textContent()).toBe('Words and source copied');
    const copied = (await copiedText(page)).split('\n\n');
    expect(copied).toEqual([expect.stringMatching(quotation), expect.stringMatching(note)]);
    expect(faults).toEqual([]);
  });

  it('are copied with their address where the note does not arrive', async () => {
    const { page } = await visitor.open('sources/ifans/', clipboard);
    await page.route('**/cite/**', (route) => route.abort());
    await selectWords(page, '.claim-text p >> nth=0', 'Vostochny Cosmodrome');
    await page.getByRole('button', { name: 'Copy with source' }).click();
    await outcome(page, 'the note did not arrive');
    expect(await copiedText(page)).toBe(`Vostochny Cosmodrome (as summarised by Tumen)\n\n${visitor.url}sources/ifans/#vostochny-summit`);
  });

  it('are linked to where they stand, in the wording they stand in', async () => {
    const { page, faults } = await visitor.open('themes/treaty/', clipboard);
    const words = 'at once';
    const paragraph = page.locator('.prose .row p', { hasText: words }).last();
    await paragraph.evaluate((element) => element.setAttribute('data-chosen', ''));
    await selectWords(page, '[data-chosen]', words);
    await page.getByRole('button', { name: 'Copy link to these words' }).click();
    await outcome(page, 'Link to these words copied');
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
    await outcome(page, 'link to their passage copied');
    expect(await copiedText(page)).toMatch(/\/sources\/ifans\/#vostochny-summit~[0-9a-f]{6}$/);
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
        if (isTold) await page.getByRole('button', { name: 'Copy with source' }).click();
        if (isTold) await outcome(page, 'copied');
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
    expect(await page.locator(':focus').textContent()).toBe('Copy with source');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Copy link to these words');
    await page.keyboard.press('Enter');
    await outcome(page, 'copied');
    expect(await page.locator(':focus').textContent()).toBe('Copy link to these words');
    await page.keyboard.press('Escape');
    expect(await tools(page).count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('are for the words that are selected now, where others before them were the same, and add them to the memo', async () => {
    const { page, faults } = await visitor.open('sources/impossible-state/', clipboard);
    await selectWords(page, '#tracked-early-on .claim-text p', 'Russia');
    await tools(page).evaluate((element) => element.setAttribute('data-first', ''));
    await selectWords(page, '#assembly-votes .claim-text p', 'Russia');
    await page.locator('.selection-tools:not([data-first])').waitFor();
    await tools(page).getByRole('button', { name: 'Add to memo' }).press('Enter');
    await outcome(page, 'memo');
    expect(await page.evaluate(() => localStorage.getItem('tumen.memo'))).toMatch(
      /"address":"\/sources\/impossible-state\/#assembly-votes","digest":"[0-9a-f]{6}","quote":"Russia"/,
    );
    expect(faults).toEqual([]);
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

  it('are not printed, and go with the words and when what is none of the text is selected', async () => {
    const { page, faults } = await visitor.open('sources/ifans/');
    await selectParagraph(page, '.claim-text p >> nth=0');
    await page.emulateMedia({ media: 'print' });
    expect(await tools(page).isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.locator('h1').click();
    await tools(page).waitFor({ state: 'detached' });
    for (const selector of ['.claim-line >> nth=0', 'h1', '.site-footer p >> nth=0']) {
      await selectParagraph(page, '.claim-text p >> nth=0');
      await page.locator(selector).evaluate((element) => getSelection()?.selectAllChildren(element));
      await tools(page).waitFor({ state: 'detached' });
    }
    expect(faults).toEqual([]);
  });

  it.each([
    ['themes/treaty/', '.heading:has(#mutual-promise)', '.row:has(.notes) >> nth=3'],
    ['sources/ifans/', '.claim >> nth=0', '.claim >> nth=2'],
    ['themes/treaty/', '.judgement >> nth=0', '.judgement >> nth=1'],
  ])('of several passages of /%s are copied as they were read, without what stands between them', async (path, from, to) => {
    const { page } = await visitor.open(path, clipboard);
    const end = await page.locator(to).elementHandle();
    await page.locator(from).evaluate((start, last) => getSelection()?.setBaseAndExtent(start, 0, last, last.childNodes.length), end);
    await tools(page).waitFor();
    await page.keyboard.press('Control+c');
    const [html, text] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return Promise.all(['text/html', 'text/plain'].map(async (type) => (await item?.getType(type))?.text() ?? ''));
    });
    for (const copied of [text, html?.replace(/<[^>]*>/g, '\n')]) {
      expect(copied?.split(/\s+/).length).toBeGreaterThan(40);
      expect(copied).not.toMatch(/§|[●○]|\bCite\b|Add to memo|Topics|As in note|Copy as|Link to|[.”]\d/);
    }
    expect(await page.evaluate(() => document.documentElement.hasAttribute('data-copying'))).toBe(false);
  });

  it('of a note are copied with it', async () => {
    const { page } = await visitor.open('themes/treaty/', { ...clipboard, viewport: { width: 1400, height: 900 } });
    const note = page.locator('.notes li:visible').first();
    await note.evaluate((element) => getSelection()?.selectAllChildren(element));
    await page.keyboard.press('Control+c');
    expect(await copiedText(page)).toContain(await note.locator('.claim-link').innerText());
  });

  it('do not come for what is typed', async () => {
    const { page } = await visitor.open('sources/ifans/');
    let isFetched = false;
    page.on('request', (request) => (isFetched ||= request.url().includes('selection-tools')));
    await page.keyboard.press('Control+k');
    await page.keyboard.type('arms');
    await page.keyboard.press('Control+a');
    await page.waitForTimeout(2 * untilSettled);
    expect(isFetched).toBe(false);
    // Nor is this a page where they would not come at all.
    await page.keyboard.press('Escape');
    await selectParagraph(page, '.claim-text p >> nth=0');
    expect(isFetched).toBe(true);
  });
});
