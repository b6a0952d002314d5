import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startVisitor, type Visitor } from '../support/visitor.ts';

let visitor: Visitor;
beforeAll(async () => void (visitor = await startVisitor()));
afterAll(() => visitor.close());

describe('an address that leads nowhere', () => {
  it.each([
    ['Themes/Treaty', ['/themes/treaty/']],
    ['sources/ifan/#two-groups', ['/sources/ifans/#two-groups']],
    ['treaty/', ['/themes/treaty/', '/topics/treaty/']],
    ['cite/sources/no-such-source/no-such-claim/', ['/sources/']],
    ['nothing/of/the/kind/', []],
  ])('%s suggests %j, and keeps what stands after the #', async (path, expected) => {
    const { page, faults } = await visitor.open(path);
    // What suggests them has run by then.
    await page.waitForLoadState('networkidle');
    expect(await page.locator('.suggestions a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(expected);
    expect(faults).toEqual([]);
  });

  it('lists every page, without a script too', async () => {
    const { page } = await visitor.open('no/such/page/', { javaScriptEnabled: false });
    const links = await page.locator('.all-pages a').evaluateAll((found) => found.map((link) => link.getAttribute('href')));
    const listed = await (await page.request.get(`${visitor.url}sitemap.xml`)).text();
    const paths = [...listed.matchAll(/<loc>https:\/\/tumen\.example([^<]*)<\/loc>/g)].map(([, path]) => path);
    expect(links.toSorted()).toEqual(paths.toSorted());
  });
});
