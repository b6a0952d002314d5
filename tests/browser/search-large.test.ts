import { rmSync } from 'node:fs';
import type { Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { listSearchable } from '../../src/brief/searchable.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { contentRoot } from '../../src/corpus/read-files.ts';
import { copySiteWith } from '../search/distractors/copy-site-with.ts';
import { makeDistractors } from '../search/distractors/make-distractors.ts';
import {
  askWithout,
  faults,
  waitForWayOn,
  ask,
  field,
  holdRequests,
  listAddresses,
  readTotal,
  results,
  status,
  waitForAnswer,
} from '../support/searching.ts';
import { startVisitor, type Visit, type Visitor } from '../support/visitor.ts';

/** A brief with more passages than come to the page. */
let folder: string;
let visitor: Visitor;
/** Windows in which a page is opened anew; in the second, time passes besides when a test says so. */
let visit: Visit;
let timed: Visit;
beforeAll(async () => {
  const { corpus } = loadCorpus(contentRoot);
  const passages = listSearchable(corpus);
  folder = await copySiteWith([...passages, ...makeDistractors(passages, [], 1_200)], corpus, inject('siteFolder'));
  visitor = await startVisitor(folder);
  visit = await visitor.open('about/');
  timed = await visitor.open('about/', { prepare: (page) => page.clock.install() });
  visit.page.setDefaultTimeout(10_000);
});
afterAll(async () => {
  await visitor.close();
  rmSync(folder, { recursive: true });
});

describe('a large brief', () => {
  it('is searched, narrowed and paged through to the end', async () => {
    const { page, faults: thrown } = await visitor.open('search/?q=Russia');
    await waitForAnswer(page, 'full', /passages for “Russia”/);
    expect(await results(page).first().textContent()).toBe('Russia');
    const total = await readTotal(page);
    await page.locator('.filters label:has(input[name="kind"][value="fact"])').click();
    await waitForAnswer(page, 'full', /passages with these filters for “Russia”/);
    const [all, more] = [await readTotal(page), page.getByRole('button', { name: 'Show more' })];
    expect([all > 20, all < total]).toEqual([true, true]);
    for (let count = 20; await more.isVisible(); count = await results(page).count()) {
      await more.click();
      await expect.poll(() => results(page).count()).toBeGreaterThan(count);
    }
    expect(new Set(await listAddresses(page)).size).toBe(all);
    expect(await page.locator('.result .kind:not([data-kind="fact"])').count()).toBe(0);
    expect(await page.locator('.filters .count').allTextContents()).not.toContain('0');
    expect(thrown).toEqual([]);
  });

  it('is listed in its order without words', async () => {
    const { page } = await visitor.open('search/?kind=recommendation&speaker=victor-cha');
    await waitForAnswer(page, 'full', /^\d+ passages with these filters$/);
    const small = await startVisitor();
    const { page: other } = await small.open('search/?kind=recommendation&speaker=victor-cha');
    await waitForAnswer(other);
    expect(await listAddresses(page)).toEqual(await listAddresses(other));
    await small.close();
  });

  it('knows names, spelling and what nothing says', async () => {
    const { page } = await visitor.open('search/');
    await ask(page, '북한');
    expect(await results(page).first().textContent()).toBe('North Korea');
    expect(await page.locator('.search-readings p').allTextContents()).toEqual(['“북한” is North Korea here.']);
    await ask(page, 'sanctons');
    expect(await status(page).textContent()).toMatch(/^No passage has “sanctons”\. \d+ passages for “sanctions”\.$/);
    await ask(page, 'xylophone');
    expect(await status(page).textContent()).toBe('No passage has “xylophone”.');
  });

  it('does not answer an earlier question', async () => {
    const { page } = await visitor.open('search/');
    const held = await holdRequests(page, /fragment/);
    await field(page).fill('Vietnam');
    await expect.poll(() => held.list().length).toBeGreaterThan(0);
    await field(page).fill('quux');
    await waitForAnswer(page, 'full', 'No passage has “quux”.');
    await held.release();
    await page.waitForLoadState('networkidle');
    expect([await status(page).textContent(), await results(page).count()]).toEqual(['No passage has “quux”.', 0]);
  });
});

const files: readonly (readonly [name: string, file: RegExp])[] = [
  ['Pagefind', /pagefind\.js/],
  ['the list of indexes', /pagefind-entry/],
  ['the beginning of the index', /\.pf_meta/],
  ['the engine', /wasm\./],
  ['a part of the index', /\.pf_index/],
  ['a part of the passages', /\.pf_fragment/],
];

const tried = [
  ['is missing', 'in the dialog'],
  ['is missing', 'on its page'],
  ['is a page in its place', 'in the dialog'],
  ['is cut short', 'in the dialog'],
  ['is damaged', 'in the dialog'],
] as const;

const cases = [...files, ['a filter', /\.pf_filter/] as const].flatMap(([name, file]) =>
  tried.map(([fault, place]) => ({ name, file, fault, place })),
);

it.each(cases)('says where $name $fault $place that there is no search, until it is there', async ({ file, fault, place }) => {
  const { page } = visit;
  const { repair, thrown } = await askWithout(visit, file, faults[fault], { place });
  await waitForAnswer(page, 'failed', 'Search could not be loaded.');
  await waitForWayOn(page);
  repair();
  await ask(page, 'Vietnam');
  expect(await status(page).textContent()).toMatch(/passages for “Vietnam”/);
  expect(thrown()).toEqual([]);
});

it.each(files)('says that it waits for %s, and answers when it is there', async (_, file) => {
  const { page } = timed;
  const kept: Route[] = [];
  const { repair, thrown } = await askWithout(timed, file, (route) => void kept.push(route));
  await status(page).filter({ hasText: 'Searching…' }).waitFor();
  await page.clock.fastForward(10_000);
  await status(page).filter({ hasText: 'The search has not arrived yet.' }).waitFor();
  await waitForWayOn(page);
  repair();
  for (const route of kept) await route.continue();
  await waitForAnswer(page, 'full', /passages for “arms”/);
  expect(thrown()).toEqual([]);
});

it('keeps the results that are shown where more of them cannot be had', async () => {
  const { page } = visit;
  const { thrown } = await askWithout(visit, /nothing/, faults['is missing'], { place: 'on its page', typed: '', more: '&year=2024' });
  await waitForAnswer(page);
  const before = await listAddresses(page);
  await page.route(/pf_fragment/, faults['is missing']);
  while (!(await page.getByText('Further results could not be loaded.').isVisible())) {
    await page.getByRole('button', { name: 'Show more' }).click();
    await page.waitForLoadState('networkidle');
  }
  expect((await listAddresses(page)).slice(0, before.length)).toEqual(before);
  expect(thrown()).toEqual([]);
});
