import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageKinds } from '../support/page-kinds.ts';
import { startVisitor, type Visitor } from '../support/visitor.ts';

let visitor: Visitor;
beforeAll(async () => void (visitor = await startVisitor()));
afterAll(() => visitor.close());

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

describe.each(pageKinds)('/%s', (path) => {
  it.each(['light', 'dark'] as const)('has nothing that axe objects to in the %s scheme, narrow or wide', async (colorScheme) => {
    const { page } = await visitor.open(path, { colorScheme });
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
      const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html, target }) => ({ width, id, at: target.join(' '), html: html.slice(0, 160) })));
      expect(found).toEqual([]);
    }
    await page.context().close();
  });
});

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
