import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { requireSite } from '../support/build-site.ts';
import { fixturePath } from '../support/check-fixture.ts';
import { startVisitor, type Visitor } from '../support/visitor.ts';

/**
 * What a screen reader is given to read, in its order, kept as text beside this file so that a person can read it through. Of the
 * small brief, so that no rewording of the shipped one changes it.
 */
let visitor: Visitor;
beforeAll(async () => void (visitor = await startVisitor(await requireSite({ CONTENT_DIR: fixturePath('a small brief') }))));
afterAll(() => visitor.close());

it('reads a theme: its headline, then the text with its marks and notes', async () => {
  const { page } = await visitor.open('themes/treaty/');
  await expect(await read(page, 'body')).toMatchFileSnapshot('read aloud/a theme.txt');
});

it('reads a source: what it is, then claim by claim', async () => {
  const { page } = await visitor.open('sources/radio-talk/');
  await expect(await read(page, 'main')).toMatchFileSnapshot('read aloud/a source.txt');
});

it('reads the dialog of search: the field, how many passages there are, and each with its page', async () => {
  const { page } = await visitor.open('themes/treaty/');
  await page.locator('[data-search-open]').first().click();
  await page.locator('#search-field').fill('bridge');
  await page.locator('.search-status[data-answer="full"]').waitFor();
  await expect(await read(page, '#search-dialog')).toMatchFileSnapshot('read aloud/search.txt');
});

it('reads a memo: its bar, then each passage with what can be done with it and its notes', async () => {
  const { page } = await visitor.open('themes/treaty/');
  await page.locator('.judgement .cite-link').first().click();
  await page.locator('.cite-dialog .add-memo').click();
  await page.locator('.memo-outcome a').waitFor();
  await page.goto(`${visitor.url}memo/`);
  await page.locator('.memo-work').waitFor();
  await expect(await read(page, 'main')).toMatchFileSnapshot('read aloud/a memo.txt');
});

/** The port is another at every run. */
async function read(page: Page, part: string): Promise<string> {
  return `${(await page.locator(part).ariaSnapshot()).replaceAll(visitor.url, '/')}\n`;
}
