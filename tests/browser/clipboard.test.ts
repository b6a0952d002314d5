import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openMemo, passage } from '../support/memo-page.ts';
import { startVisitor, type Visitor } from '../support/visitor.ts';

let visitor: Visitor;
beforeAll(async () => void (visitor = await startVisitor()));
afterAll(() => visitor.close());

/** As WebKit does: refuses what is not asked while the click lasts, however soon after. */
async function refuseAfterClick(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let isInClick = false;
    const watch = () => {
      isInClick = true;
      setTimeout(() => (isInClick = false));
    };
    addEventListener('click', watch, { capture: true });
    const refuse = () => Promise.reject(new DOMException('Not in a click', 'NotAllowedError'));
    const { clipboard } = navigator;
    const [write, writeText] = [clipboard.write.bind(clipboard), clipboard.writeText.bind(clipboard)];
    clipboard.write = (items) => (isInClick ? write(items) : refuse());
    clipboard.writeText = (text) => (isInClick ? writeText(text) : refuse());
    Object.defineProperty(document, 'execCommand', { value: () => false });
  });
}

const options = { permissions: ['clipboard-read', 'clipboard-write'], prepare: refuseAfterClick };

async function selectWords(page: Page): Promise<void> {
  await page.locator('.claim-text p').first().selectText();
  await page.locator('.selection-tools').waitFor();
}

it.each<[string, string, string, RegExp]>([
  ['words with their source', 'Copy with source', 'Words and source copied', /\(as summarised by Tumen\)\n\nKim Han-kwon, /],
  ['a link to words', 'Copy link to these words', 'Link to these words copied', /#vostochny-summit~[0-9a-f]{6}:~:text=/],
])('copies %s while the click lasts', async (_, button, outcome, copied) => {
  const { page, faults } = await visitor.open('sources/ifans/', options);
  await selectWords(page);
  await page.getByRole('button', { name: button }).click();
  await page.locator('.selection-outcome', { hasText: outcome }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(copied);
  expect(faults).toEqual([]);
});

it('copies a citation while the click lasts', async () => {
  const { page, faults } = await visitor.open('sources/ifans/', options);
  await page.locator('.claim .cite-link').first().click();
  await page.getByRole('button', { name: 'Copy: Chicago note' }).click();
  await page.locator('.cite-copy', { hasText: 'Copied' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Kim Han-kwon, /);
  expect(faults).toEqual([]);
});

it.each([
  ['as formatted text', 'Copy as rich text', 'Copied as formatted text', /\[1\] Sung-Yoon Lee, /],
  ['as a link', 'Copy a link to this memo', 'Link copied', /\/memo\/#v1\./],
])('copies a memo %s while the click lasts', async (_, button, outcome, copied) => {
  const { page, faults } = await openMemo(visitor, [passage('watch')], options);
  await page.locator('.memo-more > summary').click();
  await page.getByRole('button', { name: button }).click();
  await page.locator('.memo-export-status', { hasText: outcome }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(copied);
  expect(faults).toEqual([]);
});

it('says that nothing was copied where the clipboard never answers', async () => {
  const { page } = await visitor.open('sources/ifans/', {
    prepare: async (opened) => {
      await opened.clock.install();
      await opened.addInitScript(() => {
        const never = () => new Promise<void>(() => undefined);
        Object.defineProperty(navigator, 'clipboard', { value: { write: never, writeText: never } });
      });
    },
  });
  await page.locator('.claim .permalink').first().click();
  await page.clock.fastForward(8_000);
  await page.locator('#page-announcer', { hasText: 'The link was not copied; it is in the address bar' }).waitFor({ state: 'attached' });
});
