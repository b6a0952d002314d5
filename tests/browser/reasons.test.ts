import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { contentRoot } from '../../src/corpus/read-files.ts';
import { startVisitor, type Visitor } from '../support/visitor.ts';

let visitor: Visitor;
beforeAll(async () => void (visitor = await startVisitor()));
afterAll(() => visitor.close());

const { corpus } = loadCorpus(contentRoot);
const narrow = { viewport: { width: 320, height: 640 } };
const wide = { viewport: { width: 1280, height: 860 } };
const opened = (page: Page) => page.locator('.peek:popover-open');
const isFocused = (element: Locator) => element.evaluate((found) => found === document.activeElement);

describe('the matrix of the home page', () => {
  it.each([320, 1280])('opens what all sources say to a question at each of their marks, within %i pixels', async (width) => {
    const { page, faults } = await visitor.open('', { viewport: { width, height: 720 } });
    const rows = page.locator('.glance tbody tr');
    expect(await rows.count()).toBe(corpus.questions.size);
    for (const [index, id] of [...corpus.questions.keys()].entries()) {
      const row = rows.filter({ has: page.locator(`[popovertarget="page-reasons-${id}"]`) });
      const marks = row.locator('td button');
      expect(await marks.count()).toBe(corpus.sources.size);
      const mark = marks.nth(index % corpus.sources.size);
      await mark.click();
      expect(await opened(page).getAttribute('id')).toBe(`page-reasons-${id}`);
      expect(await opened(page).locator('.peek-text').textContent()).toBe((await row.locator('th').textContent())?.trim());
      expect(await listStands(opened(page).locator('li'))).toEqual(await listStands(marks));
      for (const reason of await opened(page).locator('li').allInnerTexts()) expect(reason).toMatch(/.: [A-Z\d‘“]./);
      expect(await opened(page).getByRole('link').getAttribute('href')).toBe(`/positions/#${id}`);
      expect(await opened(page).evaluate(isInWindow)).toBe(true);
      await page.keyboard.press('Escape');
      expect([await opened(page).count(), await isFocused(mark)]).toEqual([0, true]);
    }
    await rows.first().locator('td button').first().click();
    await opened(page).getByRole('link').click();
    await page.locator('tr:target').waitFor();
    expect(new URL(page.url()).pathname).toBe('/positions/');
    expect(faults).toEqual([]);
  });

  it.each([true, false])('opens reasons by the keyboard, and closes them (with scripts: %s)', async (javaScriptEnabled) => {
    const { page } = await visitor.open('', { ...narrow, javaScriptEnabled });
    const mark = page.locator('.glance td button').nth(2);
    await mark.press('Enter');
    await opened(page).waitFor();
    await page.keyboard.press('Tab');
    expect(await isFocused(opened(page).getByRole('link'))).toBe(true);
    await page.keyboard.press('Escape');
    expect([await opened(page).count(), await isFocused(mark)]).toEqual([0, true]);
    await mark.press('Space');
    expect(await opened(page).count()).toBe(1);
    await mark.press('Space');
    expect(await opened(page).count()).toBe(0);
    await mark.click();
    expect(await opened(page).count()).toBe(1);
    await page.locator('.glance h2').click();
    expect(await opened(page).count()).toBe(0);
  });
});

describe('a name in the figure of who gives what to whom', () => {
  it.each([
    ['', wide],
    ['', narrow],
    ['themes/arms/', wide],
    ['themes/arms/', narrow],
  ] as const)('opens what is said, in place on /%s (%j)', async (path, options) => {
    const { page, faults } = await visitor.open(path, options);
    const names = page.locator('.exchanges .stand-claim');
    expect(await names.count()).toBeGreaterThan(0);
    const address = page.url();
    for (const name of (await names.all()).slice(0, 4)) {
      await name.click();
      const id = (await name.getAttribute('popovertarget')) ?? '';
      expect(await opened(page).getAttribute('id')).toBe(id);
      const link = await opened(page).locator('.peek-ways a').first().getAttribute('href');
      expect(`peek-${(link ?? '').replace(/^\/sources\/([^/]+)\/#/, '$1-')}`).toBe(id);
      const box = await opened(page).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(options.viewport.width);
      await page.keyboard.press('Escape');
      expect([await opened(page).count(), await isFocused(name)]).toEqual([0, true]);
    }
    expect(page.url()).toBe(address);
    expect(faults).toEqual([]);
  });

  it('belongs to a list beside one picture, which has a name and a description', async () => {
    const { page } = await visitor.open('themes/arms/', wide);
    const picture = page.locator('.exchanges').getByRole('img');
    expect(await picture.count()).toBe(1);
    expect(await picture.getAttribute('role')).toBe('img');
    expect(await page.locator('.exchanges').getByRole('listitem').count()).toBeGreaterThan(3);
  });

  it('is printed with its picture, neither cut nor wider than the sheet', async () => {
    const { page } = await visitor.open('themes/arms/', { viewport: { width: 700, height: 900 } });
    await page.emulateMedia({ media: 'print' });
    const [picture, list] = [await page.locator('.exchanges svg').boundingBox(), await page.locator('.exchanges > ol').boundingBox()];
    for (const box of [picture, list]) {
      expect(box?.height).toBeGreaterThan(100);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(700);
    }
  });
});

/** `['asserts', 'silent', …]`: what the mark in each of some elements stands for. */
function listStands(elements: Locator): Promise<(string | null)[]> {
  return elements.locator('.stand').evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-stand')));
}

function isInWindow(element: Element): boolean {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
}
