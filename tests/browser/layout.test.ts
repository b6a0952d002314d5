import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { listPaths } from '../support/site-pages.ts';
import { startVisitor, type Visitor } from '../support/visitor.ts';

let visitor: Visitor;
beforeAll(async () => void (visitor = await startVisitor()));
afterAll(() => visitor.close());

const paths = [...listPaths(inject('siteFolder')), '/no/such/page/'].map((path) => path.slice(1));

describe('every page', () => {
  it('needs no scrolling sideways at 320 pixels', async () => {
    const { page } = await visitor.open('', { viewport: { width: 320, height: 640 } });
    const wider: string[] = [];
    for (const path of paths) {
      await page.goto(visitor.url + path);
      if (await isTooWide(page)) wider.push(path);
    }
    expect(wider).toEqual([]);
  });

  it('meets its content security policy and logs no error', async () => {
    const faults: string[] = [];
    const { page } = await visitor.open('', {
      prepare: (opened) => {
        opened.on('pageerror', ({ message }) => faults.push(`${opened.url()}: ${message}`));
        opened.on('console', (message) => {
          if (message.type() === 'error' && !message.text().includes('status of 404')) faults.push(`${opened.url()}: ${message.text()}`);
        });
        opened.on('requestfailed', (request) => {
          // What was still on its way when the next page was opened is not missing.
          if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`${opened.url()}: ${request.url()}`);
        });
        opened.on('response', (response) => {
          if (response.status() >= 400 && !response.url().endsWith('/no/such/page/'))
            faults.push(`${opened.url()}: ${response.status()} ${response.url()}`);
        });
      },
    });
    for (const path of paths) await page.goto(visitor.url + path);
    expect(faults).toEqual([]);
  });
});

describe('earlier wordings', () => {
  const histories = listPaths(inject('siteFolder')).filter((path) => path.startsWith('/history/'));

  it('need no scrolling sideways at 320 pixels', async () => {
    const { page } = await visitor.open('', { viewport: { width: 320, height: 640 } });
    const wider: string[] = [];
    for (const path of histories) {
      await page.goto(visitor.url + path.slice(1));
      if (await isTooWide(page)) wider.push(path);
    }
    expect(wider).toEqual([]);
  });
});

describe('the marks of where the sources stand, on the home page', () => {
  it.each([320, 1280])('open the reasons of each, within a window of %i pixels', async (width) => {
    const { page, faults } = await visitor.open('', { viewport: { width, height: 720 } });
    const rows = page.locator('.glance tbody tr');
    expect(await rows.count()).toBe(14);
    for (const row of await rows.all()) {
      const marks = row.locator('td button');
      const reasons = page.locator(`#${(await marks.first().getAttribute('popovertarget')) ?? ''}`);
      expect(await reasons.isVisible()).toBe(false);
      await marks.last().click();
      await reasons.waitFor({ state: 'visible' });
      expect(await reasons.locator('.peek-text').textContent()).toBe((await row.locator('th').textContent())?.trim());
      expect(await listStands(reasons.locator('li'))).toEqual(await listStands(marks));
      for (const reason of await reasons.locator('li').allInnerTexts()) expect(reason).toMatch(/.: [A-Z\d‘“]./);
      expect(await isInWindow(reasons)).toBe(true);
      await page.keyboard.press('Escape');
      await reasons.waitFor({ state: 'hidden' });
      expect(await marks.last().evaluate((mark) => mark === document.activeElement)).toBe(true);
    }
    expect(faults).toEqual([]);
  });
});

describe('notes', () => {
  it('open from their mark at 360 pixels, over the foot of the window, and say nothing twice', async () => {
    const { page } = await visitor.open('themes/treaty/', { viewport: { width: 360, height: 900 } });
    expect(await page.locator('.prose .notes:visible').count()).toBe(0);
    const mark = page.locator('.prose > .row').nth(1).locator('button.cite').first();
    await mark.click();
    const wording = page.locator(`#${(await mark.getAttribute('popovertarget')) ?? ''}`);
    await wording.locator('.peek-text').first().waitFor({ state: 'visible' });
    const box = await wording.boundingBox();
    expect([box?.x, box?.width, (box?.y ?? 0) + (box?.height ?? 0)]).toEqual([0, 360, 900]);
    expect(box?.y).toBeGreaterThan(300);
    expect(await isTooWide(page)).toBe(false);
  });

  it('open from their mark at 1280 pixels, within the window', async () => {
    const { page } = await visitor.open('themes/treaty/', { viewport: { width: 1280, height: 720 } });
    for (const mark of await page.locator('.prose > .row button.cite').all()) {
      const wording = page.locator(`#${(await mark.getAttribute('popovertarget')) ?? ''}`);
      await mark.click();
      await wording.waitFor({ state: 'visible' });
      expect(await isInWindow(wording)).toBe(true);
      await page.keyboard.press('Escape');
    }
  });

  it('stand beside their paragraph at 1280 pixels, whether or not they were opened', async () => {
    const { page } = await visitor.open('themes/treaty/', { viewport: { width: 1280, height: 900 } });
    const row = page.locator('.prose > .row').nth(1);
    const [text, note] = [row.locator('> :first-child'), row.locator('.notes li').first()];
    const [beside, margin] = [await text.boundingBox(), await note.boundingBox()];
    expect(await note.isVisible()).toBe(true);
    expect(margin?.x).toBeGreaterThan((beside?.x ?? 0) + (beside?.width ?? 0));
    expect(Math.abs((margin?.y ?? 0) - (beside?.y ?? 0))).toBeLessThan(40);
  });

  it('do not cover one another in the margin', async () => {
    for (const path of ['themes/treaty/', 'themes/arms/', 'themes/china/', 'themes/allies/']) {
      const { page } = await visitor.open(path, { viewport: { width: 1280, height: 900 } });
      const boxes = await page
        .locator('.prose .notes')
        .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().toJSON() as DOMRect));
      const covered = boxes.filter((box, index) => index > 0 && box.top < (boxes[index - 1]?.bottom ?? 0) - 1 && box.height > 0);
      expect(covered).toEqual([]);
      await page.context().close();
    }
  });

  it('are printed', async () => {
    const { page } = await visitor.open('themes/treaty/', { viewport: { width: 800, height: 900 } });
    await page.emulateMedia({ media: 'print' });
    const notes = page.locator('.prose .notes li');
    const heights = await notes.evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(20);
    expect(heights.filter((height) => height === 0)).toEqual([]);
  });
});

function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}

function isInWindow(element: Locator): Promise<boolean> {
  return element.evaluate((shown) => {
    const { left, top, right, bottom } = shown.getBoundingClientRect();
    return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
  });
}

/** `['asserts', 'silent', …]`: what the mark in each of some elements stands for. */
function listStands(elements: Locator): Promise<(string | null)[]> {
  return elements.locator('.stand').evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-stand')));
}
