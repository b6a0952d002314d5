import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageKinds } from '../support/site-pages.ts';
import { openMark } from '../support/peeks.ts';
import { startVisitor, type Visitor } from '../support/visitor.ts';

let visitor: Visitor;
beforeAll(async () => void (visitor = await startVisitor()));
afterAll(() => visitor.close());

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What a colour scheme can change; all else is looked at in the light one. */
const colourRules = ['color-contrast', 'link-in-text-block'];

const views = [
  ['light', 360],
  ['light', 1280],
  ['dark', 1280],
] as const;
const twoViews = [views[0], views[2]];

describe.each(pageKinds)('/%s', (path) => {
  it.each(views)('has nothing that axe objects to in the %s scheme at %i pixels', async (colorScheme, width) => {
    const { page } = await visitor.open(path, { colorScheme, viewport: { width, height: 900 } });
    expect(await examine(page, colorScheme)).toEqual([]);
    await page.context().close();
  });
});

describe.each([
  ['what a mark cites, with an editor’s note', 'themes/treaty/', '.bottom-line .cite'],
  ['what a claim in a table says', 'positions/', '.stand-claim'],
  ['what the sources say to a question', '', '.stand-mark'],
  ['a claim of the figure', '', '.exchanges .stand-claim'],
])('%s, opened in place,', (_, path, mark) => {
  it.each(twoViews)('has nothing that axe objects to in the %s scheme at %i pixels', async (colorScheme, width) => {
    const { page } = await visitor.open(path, { colorScheme, viewport: { width, height: 900 } });
    const peek = await openMark(page.locator(`${mark}:visible`).first());
    expect(await peek.locator('.editor-note a').count()).toBeGreaterThanOrEqual(mark.endsWith('.cite') ? 1 : 0);
    expect(await examine(page, colorScheme)).toEqual([]);
    await page.context().close();
  });
});

it.each(twoViews)('has nothing that axe objects to in the forms of citing in the %s scheme at %i pixels', async (colorScheme, width) => {
  const { page } = await visitor.open('themes/treaty/', { colorScheme, viewport: { width, height: 900 } });
  await page.locator('.heading .cite-link').first().click();
  await page.locator('.cite-dialog .add-memo').waitFor();
  expect(await examine(page, colorScheme)).toEqual([]);
});

/** What axe objects to: in the dark, only among what a colour scheme can change. */
async function examine(page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  // The visible word in the name, WCAG 2.5.3, is a rule that axe does not apply unless it is told to.
  const all = { runOnly: rules, rules: { 'label-content-name-mismatch': { enabled: true } } };
  const { violations } = await (colorScheme === 'light' ? axe.options(all) : axe.withRules(colourRules)).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.length} × ${nodes[0]?.html.slice(0, 160) ?? ''}`);
}

it('gives no element an id that a script would find as a property of the window', async () => {
  const ids = new Set<string>();
  const { page } = await visitor.open('');
  for (const path of pageKinds) {
    await page.goto(visitor.url + path);
    for (const id of await page.locator('[id]').evaluateAll((elements) => elements.map((element) => element.id))) ids.add(id);
  }
  await page.goto('about:blank');
  expect(await page.evaluate((names) => names.filter((name) => name in window || name in document), [...ids])).toEqual([]);
});
