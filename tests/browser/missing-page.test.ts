import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requireSite } from '../support/build-site.ts';
import { startVisitor, type Visitor } from '../support/visitor.ts';

let visitor: Visitor;
beforeAll(async () => void (visitor = await startVisitor()));
afterAll(() => visitor.close());

const suggestions = '.suggestions a';

describe('an address that leads nowhere', () => {
  it.each([
    ['Themes/Treaty', ['/themes/treaty/']],
    ['sources/ifan/#two-groups', ['/sources/ifans/#two-groups']],
    ['treaty/', ['/themes/treaty/', '/topics/treaty/']],
    ['cite/sources/ifans/no-such-claim/', ['/sources/ifans/']],
    ['nothing/of/the/kind/', []],
  ])('%s suggests %j, and keeps what stands after the #', async (path, expected) => {
    const { page, faults } = await visitor.open(path);
    const found = page.locator(suggestions);
    if (expected.length > 0) await found.first().waitFor();
    expect(await found.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(expected);
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

describe('below the root of its host', () => {
  let below: Visitor;
  beforeAll(async () => void (below = await startVisitor(await requireSite({ BASE_PATH: '/tumen' }), '/tumen/')));
  afterAll(() => below.close());

  it.each(['Themes/Treaty', 'themes/treety/'])('%s suggests a page there', async (path) => {
    const { page } = await below.open(path);
    await page.locator(suggestions).first().waitFor();
    expect(await page.locator(suggestions).first().getAttribute('href')).toBe('/tumen/themes/treaty/');
  });

  it('a passage is cited, linked to and added to the memo as it is elsewhere', async () => {
    const { page, faults } = await below.open('sources/ifans/', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('.claim .add-memo').first().click();
    await page.locator('.memo-outcome a[href="/tumen/memo/"]').waitFor();
    expect(await page.evaluate(() => JSON.stringify(localStorage))).toContain('/sources/ifans/#vostochny-summit');
    await page.locator('.claim .cite-link').first().click();
    await page.locator('.cite-dialog .announcer', { hasText: 'Note copied' }).waitFor({ state: 'attached' });
    expect(faults).toEqual([]);
  });
});
