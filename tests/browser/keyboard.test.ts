import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageKinds } from '../support/site-pages.ts';
import { startVisitor, type Visitor } from '../support/visitor.ts';

let visitor: Visitor;
beforeAll(async () => void (visitor = await startVisitor()));
afterAll(() => visitor.close());

it('begins with a link past the navigation, which moves the focus', async () => {
  const { page } = await visitor.open('themes/treaty/');
  await page.keyboard.press('Tab');
  const skip = page.locator(':focus');
  expect((await skip.textContent())?.trim()).toBe('Skip to the text');
  expect(await skip.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').evaluate((element) => element.closest('main') !== null)).toBe(true);
});

describe.each([
  [360, pageKinds.filter((path) => !path.includes('?'))],
  [1280, ['', 'themes/treaty/', 'sources/wilson-center/', 'positions/', 'timeline/']],
])('at %i pixels', (width, paths) => {
  it.each(paths)('/%s lets the focus go through all its controls in their order, always to be seen', async (path) => {
    const { page } = await visitor.open(path, { viewport: { width, height: 800 } });
    // Some controls come with scripts that the page asks for once it is there.
    await page.waitForLoadState('networkidle');
    const expected = await countControls(page);
    const stops = await walk(page);
    expect(stops.filter(({ isSeen }) => !isSeen).map(({ name }) => name)).toEqual([]);
    expect(stops.filter(({ isInOrder }) => !isInOrder).map(({ name }) => name)).toEqual([]);
    expect(stops.length).toBeGreaterThanOrEqual(expected - 2);
  });
});

/** How many controls Tab can reach: where the address leads to a passage, those from there on. */
function countControls(page: Page): Promise<number> {
  return page.evaluate(() => {
    const start = document.querySelector(':target');
    return [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]')].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        element.tabIndex >= 0 &&
        (!start || start.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING),
    ).length;
  });
}

interface Stop {
  readonly name: string;
  /** Whether something shows where the focus is, within the window and not covered. */
  readonly isSeen: boolean;
  /** Whether it comes after the stop before it. */
  readonly isInOrder: boolean;
}

/** Presses Tab until the focus leaves the page. */
async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  await page.evaluate(() => {
    const walked: Element[] = [];
    Object.assign(window, { walked });
  });
  for (let count = 0; count < 1_500; count += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate((): Stop | undefined => {
      const { walked } = window as unknown as { walked: Element[] };
      const element = document.activeElement;
      if (!element || element === document.body || walked.includes(element)) return undefined;
      const { top, left, width, height } = element.getBoundingClientRect();
      const before = walked.at(-1);
      walked.push(element);
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const box = [...element.getClientRects()][0] ?? new DOMRect(left, top, width, height);
      const shown = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      const isUncovered = shown !== null && (element.contains(shown) || shown.contains(element));
      return {
        name: `${element.tagName} ${element.textContent.trim().slice(0, 40)}`,
        isSeen: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1 && isUncovered,
        isInOrder: !before || Boolean(before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING),
      };
    });
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}
