import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { contentRoot } from '../../src/corpus/read-files.ts';
import { openMark, openPeeks as opened } from '../support/peeks.ts';
import { startVisitor, type Visitor } from '../support/visitor.ts';

let visitor: Visitor;
beforeAll(async () => void (visitor = await startVisitor()));
afterAll(() => visitor.close());

const { corpus } = loadCorpus(contentRoot);
const narrow = { viewport: { width: 320, height: 640 } };
const wide = { viewport: { width: 1280, height: 860 } };
const isFocused = (element: Locator) => element.evaluate((found) => found === document.activeElement);

describe('the matrix of the home page', () => {
  it.each([320, 1280])('opens what all sources say to a question at each of their marks, within %i pixels', async (width) => {
    const { page, faults } = await visitor.open('', { viewport: { width, height: 720 } });
    const rows = page.locator('.glance tbody tr');
    expect(await rows.count()).toBe(corpus.questions.size);
    for (const [index, id] of [...corpus.questions.keys()].entries()) {
      const row = rows.filter({ has: page.locator(`th a[href$="#${id}"]`) });
      const marks = row.locator('.stand-mark');
      expect(await marks.count()).toBe(corpus.sources.size);
      const mark = marks.nth(index % corpus.sources.size);
      await openMark(mark);
      expect(await opened(page).locator('.peek-text').textContent()).toBe((await row.locator('th').textContent())?.trim());
      expect(await listStands(opened(page).locator('li'))).toEqual(await listStands(marks));
      for (const reason of await opened(page).locator('li').allInnerTexts()) expect(reason).toMatch(/.: [A-Z\d‘“]./);
      expect(await opened(page).getByRole('link').getAttribute('href')).toBe(`/positions/#${id}`);
      expect(await opened(page).evaluate(isInWindow)).toBe(true);
      await page.keyboard.press('Escape');
      expect([await opened(page).count(), await isFocused(mark)]).toEqual([0, true]);
    }
    await openMark(rows.first().locator('.stand-mark').first());
    await opened(page).getByRole('link').click();
    await page.locator('tr:target').waitFor();
    expect(new URL(page.url()).pathname).toBe('/positions/');
    expect(faults).toEqual([]);
  });

  it('opens reasons by the keyboard, and closes them', async () => {
    const { page } = await visitor.open('', narrow);
    const mark = page.locator('.stand-mark').nth(2);
    await openMark(mark, () => mark.press('Enter'));
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

it('leads without scripts to the same question among the positions', async () => {
  const { page } = await visitor.open('', { ...narrow, javaScriptEnabled: false });
  await page.locator('.stand-mark').nth(2).click();
  await page.locator('tr:target').waitFor();
  expect(new URL(page.url()).pathname).toBe('/positions/');
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
      const path = await name.getAttribute('href');
      await openMark(name);
      expect(await opened(page).locator('.peek-ways a').first().getAttribute('href')).toBe(path);
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
