import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { contentRoot } from '../../src/corpus/read-files.ts';
import { pageKinds } from '../support/site-pages.ts';
import { startVisitor, type Visitor } from '../support/visitor.ts';

let visitor: Visitor;
beforeAll(async () => {
  visitor = await startVisitor();
});
afterAll(() => visitor.close());

it.each(pageKinds)('has its address on every sheet of /%s, and no sheet with nothing else', async (path) => {
  const { page } = await visitor.open(path);
  const footer = page.locator('.site-footer');
  expect(await footer.innerText()).not.toContain('This page:');
  await page.emulateMedia({ media: 'print' });
  const { pathname } = new URL(page.url());
  if (pathname !== '/no/such/page/') expect(await footer.innerText()).toContain(`This page: https://tumen.example${pathname}\n`);
  expect(await footer.evaluate((element) => getComputedStyle(element).display)).toBe('table-footer-group');
  await footer.evaluate((element: HTMLElement) => (element.style.visibility = 'hidden'));
  const sheets = readSheets(await page.pdf({ preferCSSPageSize: true }));
  expect(sheets.length).toBeGreaterThan(0);
  for (const sheet of sheets) expect(sheet).toMatch(/\bT[jJ]\b/);
});

it('has the addresses of the originals, of its source at the head, of all at the end of what rests on them', async () => {
  const addresses = [...loadCorpus(contentRoot).corpus.sources.values()].map(({ url }) => url);
  const { page } = await visitor.open('themes/treaty/');
  await page.emulateMedia({ media: 'print' });
  const printed = await page.locator('main').innerText();
  for (const address of addresses) expect(printed).toContain(address);
  await page.goto(`${visitor.url}sources/ifans/`);
  const link = page.locator('.source-line a');
  const shown = await link.evaluate((element) => getComputedStyle(element, '::after').content);
  expect(shown).toBe(`": ${String(await link.getAttribute('href'))}"`);
});

it('has the positions as a table that fits the sheet, with the sources over every part of it', async () => {
  // What is left of A4 between the margins.
  const { page } = await visitor.open('positions/', { viewport: { width: 657, height: 900 } });
  const table = page.locator('.positions-table').first();
  expect(await table.locator('thead').isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await table.locator('thead').evaluate((head) => getComputedStyle(head).display)).toBe('table-header-group');
  const rows = await table
    .locator('tbody tr:has(+ .reading-row)')
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => Math.round(cell.getBoundingClientRect().top))));
  for (const tops of rows) expect(new Set(tops).size).toBe(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(657);
  const words = await table
    .locator('tbody .stand')
    .evaluateAll((all) => all.filter((each) => each.scrollWidth > each.clientWidth + 1).length);
  expect(words).toBe(0);
});

/** What is drawn on each sheet of a PDF as Chromium writes it: an object for each sheet, its drawing compressed in another. */
function readSheets(pdf: Buffer): string[] {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/\/Type \/Page\b.*?\/Contents (\d+) 0 R/gs)].map(([, number = '']) => {
    const start = text.indexOf('stream\n', text.indexOf(`\n${number} 0 obj`)) + 'stream\n'.length;
    return inflateSync(pdf.subarray(start)).toString('latin1');
  });
}
