import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { listPaths } from '../support/site-pages.ts';
import { openMark } from '../support/peeks.ts';
import { startVisitor, type Visitor } from '../support/visitor.ts';

let visitor: Visitor;
beforeAll(async () => void (visitor = await startVisitor()));
afterAll(() => visitor.close());

const paths = [...listPaths(inject('siteFolder')), '/no/such/page/'].map((path) => path.slice(1));

it.each([360, 767, 768, 784, 831, 832, 1280])(
  'the masthead has its name, the memo and the search in one row at %i pixels',
  async (width) => {
    const { page } = await visitor.open('', { viewport: { width, height: 640 } });
    const middles = await page.locator('.masthead :is(.wordmark, .memo-link, .search-link)').evaluateAll((links) =>
      links.map((link) => {
        const { top, height } = link.getBoundingClientRect();
        return Math.round(top + height / 2);
      }),
    );
    expect(Math.max(...middles) - Math.min(...middles)).toBeLessThanOrEqual(2);
  },
);

describe('every page', () => {
  it.each([
    ['at 320 pixels', 320, [], ''],
    ['at 360 pixels with text of twice the size', 360, ['--blink-settings=defaultFontSize=32,defaultFixedFontSize=26'], ''],
    ['at 360 pixels where a style sheet of the reader’s makes text twice as large', 360, [], '200%'],
  ])('needs no scrolling sideways %s', async (_, width, flags, fontSize) => {
    const browser = await launchBrowser(flags);
    const page = await browser.newPage({ viewport: { width, height: 640 } });
    const wider: string[] = [];
    for (const path of paths) {
      await page.goto(visitor.url + path);
      await page.evaluate((size) => void (document.documentElement.style.fontSize = size), fontSize);
      if (await isTooWide(page)) wider.push(path);
    }
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(width === 320 ? '16px' : '32px');
    await browser.close();
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

describe('notes', () => {
  it('open from their mark at 360 pixels, over the foot of the window, and say nothing twice', async () => {
    const { page } = await visitor.open('themes/treaty/', { viewport: { width: 360, height: 900 } });
    expect(await page.locator('.prose .notes:visible').count()).toBe(0);
    const mark = page.locator('.prose > .row').nth(1).locator('.cite').first();
    const wording = await openMark(mark);
    const box = await wording.boundingBox();
    expect([box?.x, box?.width, (box?.y ?? 0) + (box?.height ?? 0)]).toEqual([0, 360, 900]);
    expect(box?.y).toBeGreaterThan(300);
    expect(await isTooWide(page)).toBe(false);
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
});

function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}
