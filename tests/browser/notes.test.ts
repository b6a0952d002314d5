import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cannotPrint, isFirefox } from '../support/firefox.ts';
import { openMark, openPeeks } from '../support/peeks.ts';
import { startVisitor, type Visitor } from '../support/visitor.ts';

let visitor: Visitor;
beforeAll(async () => void (visitor = await startVisitor()));
afterAll(() => visitor.close());

const narrow = { viewport: { width: 360, height: 740 } };
const wide = { viewport: { width: 1280, height: 860 } };

const marks = (page: Page) => page.locator('.prose .cite');
/** A mark that cites several claims. */
const markOfSeveral = (page: Page) => marks(page).filter({ hasText: ',' }).first();
const hasFocus = (locator: Locator) => locator.evaluate((element) => element === document.activeElement);

describe('a citation mark', () => {
  it.each([
    ['narrow', narrow],
    ['wide', wide],
  ])('opens in place what it cites, and whose that is, in a %s window', async (_, options) => {
    const { page, faults } = await visitor.open('themes/treaty/', options);
    const address = page.url();
    const mark = markOfSeveral(page);
    expect(await openPeeks(page).count()).toBe(0);
    const peek = await openMark(mark);
    expect(page.url()).toBe(address);
    const said = await readClaims(peek);
    expect(said).toHaveLength((await mark.innerText()).split(', ').length);
    for (const { speaker } of said) expect(await mark.getAttribute('aria-label')).toContain(speaker);
    for (const { link, text, kind, origin } of said) {
      await page.goto(new URL(link, visitor.url).href);
      const claim = page.locator(new URL(page.url()).hash);
      expect(text).toBe(await claim.locator('.claim-text p').first().textContent());
      expect(kind).toBe(await claim.locator('.claim-line .kind').textContent());
      for (const place of await claim.locator('.claim-line a').allTextContents()) expect(origin).toContain(place);
    }
    expect(faults).toEqual([]);
  });

  it('leads from each claim to where it stands in its source, and to the original', async () => {
    const { page } = await visitor.open('themes/treaty/', wide);
    const peek = await openMark(marks(page).first());
    const [shown] = await readClaims(peek);
    const original = (await peek.getByRole('link', { name: 'Original' }).first().getAttribute('href')) ?? 'none';
    await peek.getByRole('link', { name: 'in its source' }).first().click();
    await page.waitForURL('**/sources/*/#*');
    const claim = page.locator('.claim:target');
    await expect.poll(() => claim.evaluate(isInSight)).toBe(true);
    expect(await claim.locator('.claim-text p').first().textContent()).toBe(shown?.text);
    expect(await page.locator('.source-line a[rel="external"]').getAttribute('href')).toBe(original);
  });

  it('says of a claim that it is cited against the sentence, where it is', async () => {
    const { page } = await visitor.open('themes/arms/', wide);
    const against = page.locator('.notes li:has(.note-against) .note-number');
    const number = (await against.first().textContent()) ?? '';
    const mark = marks(page).filter({ hasText: new RegExp(`(?:^|, )${number}(?:,|$)`) });
    await openMark(mark);
    const numbers = (await mark.innerText()).split(', ');
    const expected = (await against.allTextContents()).filter((each) => numbers.includes(each));
    expect(
      await openPeeks(page)
        .locator('.peek-text', { hasText: /^Against: \S/ })
        .count(),
    ).toBe(expected.length);
    expect(await openPeeks(page).locator('.peek-text').count()).toBe(numbers.length);
  });

  it('closes with Esc, which gives the focus back, also from among its links', async () => {
    const { page, faults } = await visitor.open('themes/treaty/', wide);
    const mark = marks(page).nth(2);
    await openMark(mark);
    await page.keyboard.press('Escape');
    expect(await openPeeks(page).count()).toBe(0);
    expect(await hasFocus(mark)).toBe(true);
    await openMark(mark);
    await openPeeks(page).getByRole('link', { name: 'in its source' }).first().focus();
    await page.keyboard.press('Escape');
    expect(await openPeeks(page).count()).toBe(0);
    expect(await hasFocus(mark)).toBe(true);
    expect(faults).toEqual([]);
  });

  it('closes with a second click, with one elsewhere, and when another opens', async () => {
    const { page } = await visitor.open('themes/treaty/', wide);
    const [first, second] = [marks(page).nth(0), marks(page).nth(1)];
    await openMark(first);
    expect(await openPeeks(page).count()).toBe(1);
    await first.click();
    expect(await openPeeks(page).count()).toBe(0);
    await openMark(first);
    await page.locator('h1').click();
    expect(await openPeeks(page).count()).toBe(0);
    const opened = await (await openMark(first)).getAttribute('id');
    await second.press('Enter');
    await page.locator(`.peek:popover-open:not(#${opened ?? ''})`).waitFor();
    expect(await openPeeks(page).count()).toBe(1);
    expect(await openPeeks(page).getAttribute('id')).toBe(await second.getAttribute('popovertarget'));
  });

  it.each(['Enter', 'Space'])('opens from the keyboard by %s, and Tab leads into it and on in the text', async (key) => {
    const { page } = await visitor.open('themes/treaty/', narrow);
    const mark = marks(page).first();
    await mark.focus();
    const peek = await openMark(mark, () => page.keyboard.press(key));
    expect(await hasFocus(mark)).toBe(true);
    for (const link of await peek.locator('a').all()) {
      await page.keyboard.press('Tab');
      expect(await hasFocus(link)).toBe(true);
    }
    await page.keyboard.press('Tab');
    expect(await hasFocus(marks(page).nth(1))).toBe(true);
  });

  it('offers to cite what it shows, and to put it into the memo, and gets the focus back', async () => {
    const { page, faults } = await visitor.open('themes/treaty/', wide);
    const mark = marks(page).first();
    await openMark(mark);
    const claim = openPeeks(page).locator('.peek-claim').first();
    const [address, title] = [
      await claim.getByRole('link', { name: 'in its source' }).getAttribute('href'),
      (await openPeeks(page).getAttribute('aria-label'))?.split('; ')[0],
    ];
    await claim.locator('.cite-link').click();
    const dialog = page.locator('.cite-dialog');
    await dialog.waitFor();
    expect(await openPeeks(page).count()).toBe(0);
    expect(await dialog.getAttribute('aria-label')).toContain(title);
    await dialog.locator('.add-memo').click();
    await dialog.locator('.add-memo', { hasText: 'In memo' }).waitFor();
    expect(await page.evaluate(() => localStorage.getItem('tumen.memo'))).toContain(`"address":"${address ?? ''}"`);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await hasFocus(mark)).toBe(true);
    expect(faults).toEqual([]);
  });
});

describe('what marks open', () => {
  it('is fetched when a reader reaches for the first, and once', async () => {
    const { page } = await visitor.open('themes/treaty/', wide);
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await page.mouse.move(0, 0);
    expect(fetched).not.toContain('/themes/treaty/wordings.html');
    await openMark(marks(page).first());
    await openMark(marks(page).nth(4));
    expect(fetched.filter((path) => path === '/themes/treaty/wordings.html')).toHaveLength(1);
  });

  it.each([
    ['is missing', 404, ''],
    ['comes from another deployment', 200, '<!doctype html><div class="peek" id="peek-1000" popover></div>'],
  ])('leaves marks the way to their notes, also where these are not shown, if it %s', async (_, status, body) => {
    const { page, faults } = await visitor.open('themes/treaty/', {
      ...narrow,
      prepare: (opened) => opened.route('**/wordings.html', (route) => route.fulfill({ status, body, contentType: 'text/html' })),
    });
    const mark = marks(page).nth(2);
    const note = page.locator((await mark.getAttribute('href')) ?? '');
    expect(await note.isVisible()).toBe(false);
    await mark.click();
    await note.waitFor();
    expect(await note.evaluate(isInSight)).toBe(true);
    expect(faults).toEqual([]);
  });
});

describe.each([320, 360, 1280])('at %i pixels', (width) => {
  it.each(['themes/arms/', 'positions/'])('all that the marks of /%s open fits the window, and nothing is wider', async (path) => {
    const { page } = await visitor.open(path, { viewport: { width, height: 640 } });
    await openMark(page.locator('.prose :is(.cite, .stand-claim):visible').first());
    const { opened, misfits } = await page.evaluate(openOneByOne);
    expect(opened).toBeGreaterThan(30);
    expect(misfits).toEqual([]);
  });
});

it.each([
  ['a wide window, beside it', wide],
  ['a narrow one, at its foot', narrow],
])('does not cover its mark in %s', async (_, options) => {
  const { page } = await visitor.open('themes/treaty/', options);
  // A wide window of a browser that cannot place it beside the mark has it at its foot too.
  const isBeside = options === wide && (await page.evaluate(() => CSS.supports('position-area', 'block-end')));
  for (const index of [0, 5, 12]) {
    const mark = marks(page).nth(index);
    await mark.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await openMark(mark);
    const readGap = async () => {
      const [at, peek] = [await mark.boundingBox(), await openPeeks(page).boundingBox()];
      const [above, below] = [(at?.y ?? 0) - (peek?.y ?? 0) - (peek?.height ?? 0), (peek?.y ?? 0) - (at?.y ?? 0) - (at?.height ?? 0)];
      return Math.max(above, below);
    };
    await expect.poll(readGap).toBeGreaterThanOrEqual(0);
    if (isBeside) expect(await readGap()).toBeLessThan(40);
    await page.keyboard.press('Escape');
  }
});

describe('a claim named in a table of positions', () => {
  it.each(['positions/', 'themes/treaty/'])('opens in place on /%s', async (path) => {
    const { page, faults } = await visitor.open(path, wide);
    const button = page.locator('.stand-claim:visible').first();
    const [claim] = await readClaims(await openMark(button));
    expect(await openPeeks(page).count()).toBe(1);
    expect((await button.getAttribute('aria-label'))?.split(' (')[0]).toBe(
      (await openPeeks(page).locator('.cite-link').getAttribute('aria-label'))?.replace(/^Cite (claim \d+),/, '$1:'),
    );
    await page.keyboard.press('Escape');
    expect(await hasFocus(button)).toBe(true);
    await page.goto(new URL(claim?.link ?? '', visitor.url).href);
    expect(await page.locator('.claim:target .claim-text p').first().textContent()).toBe(claim?.text);
    expect(faults).toEqual([]);
  });
});

describe('a mark in what a source says in brief', () => {
  it.each([true, false])('leads to the claim that it names (with scripts: %s)', async (javaScriptEnabled) => {
    const { page } = await visitor.open('sources/impossible-state/', { ...narrow, javaScriptEnabled });
    const mark = page.locator('a.cite').last();
    const [number, name] = [await mark.textContent(), await mark.getAttribute('aria-label')];
    await mark.click();
    const claim = page.locator('.claim:target');
    await claim.waitFor();
    expect(await claim.locator('.permalink').textContent()).toBe(number);
    expect(name).toBe(
      `Claim ${await claim.locator('.claim-title').textContent()}`.replace(`Claim ${number ?? ''}`, `Claim ${number ?? ''}: `),
    );
  });

  it('comes before all claims, and each of its marks has a claim to lead to', async () => {
    const { page } = await visitor.open('sources/impossible-state/', narrow);
    const found = await page.locator('.prose').evaluate((prose) => {
      const before = [...prose.querySelectorAll<HTMLAnchorElement>('a.cite')];
      const [claim] = prose.querySelectorAll('.claim');
      return {
        marks: before.length,
        late: before.filter((mark) => claim && claim.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING).length,
        lost: before.filter((mark) => !document.querySelector(mark.hash)?.matches('.claim')).map((mark) => mark.hash),
      };
    });
    expect(found).toEqual({ marks: expect.any(Number) as number, late: 0, lost: [] });
    expect(found.marks).toBeGreaterThan(10);
  });
});

it.for([
  ['with scripts', true],
  ['without', false],
] as const)('on paper all notes stand after their paragraph, by the numbers of its marks, %s', async ([, javaScriptEnabled], { skip }) => {
  skip(isFirefox, cannotPrint);
  const { page } = await visitor.open('themes/treaty/', { ...narrow, javaScriptEnabled });
  expect(await page.locator('.prose .notes li:visible').count()).toBe(0);
  if (javaScriptEnabled) await openMark(marks(page).first());
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.peek:visible').count()).toBe(0);
  const blocks = await page.locator('.prose :is(.row, .judgement):has(.cite)').evaluateAll((elements) =>
    elements.map((element) => {
      const [text, notes] = [element.querySelector(':scope > :not(.notes):has(.cite)'), [...element.querySelectorAll('.notes li')]];
      return {
        cited: [...element.querySelectorAll('.cite')].flatMap((mark) => mark.textContent.split(', ')),
        noted: notes.filter((note) => note.checkVisibility()).map((note) => note.querySelector('.note-number')?.textContent),
        gap: (notes[0]?.getBoundingClientRect().top ?? 0) - (text?.getBoundingClientRect().bottom ?? 0),
      };
    }),
  );
  expect(blocks.length).toBeGreaterThan(10);
  expect(blocks.map(({ noted }) => noted)).toEqual(blocks.map(({ cited }) => cited));
  for (const { gap } of blocks) expect(gap).toBeGreaterThanOrEqual(-8);
});

/** What is opened, claim by claim. */
function readClaims(peek: Locator): Promise<{ text: string; speaker: string; kind: string; origin: string; link: string }[]> {
  return peek.locator('.peek-claim').evaluateAll((claims) =>
    claims.map((claim) => {
      const read = (selector: string) => claim.querySelector(selector)?.textContent ?? '';
      return {
        text: read('.peek-text').replace(/^Against: /, ''),
        speaker: read('.peek-origin b'),
        kind: read('.peek-origin .kind'),
        origin: read('.peek-origin'),
        link: claim.querySelector('.peek-ways a')?.getAttribute('href') ?? '',
      };
    }),
  );
}

function isInSight(element: Element): boolean {
  const { top } = element.getBoundingClientRect();
  return top >= -1 && top < innerHeight;
}

/** In the page: opens what each mark opens, and tells which of it does not fit. */
async function openOneByOne(): Promise<{ opened: number; misfits: string[] }> {
  const misfits: string[] = [];
  let opened = 0;
  for (const mark of document.querySelectorAll<HTMLElement>('.prose :is(.cite, .stand-claim)')) {
    if (!mark.checkVisibility()) continue;
    document.querySelector<HTMLElement>('.peek:popover-open')?.hidePopover();
    mark.scrollIntoView({ block: 'center' });
    mark.click();
    for (let wait = 0; wait < 100 && !document.querySelector('.peek:popover-open'); wait += 1)
      await new Promise((resolve) => setTimeout(resolve, 5));
    const peek = document.querySelector('.peek:popover-open');
    if (peek) opened += 1;
    const { left = -1, right = -1, top = -1, bottom = -1 } = peek?.getBoundingClientRect() ?? {};
    const isInside = left >= 0 && right <= document.documentElement.clientWidth && top >= 0 && Math.round(bottom) <= innerHeight;
    const isWhole = peek !== null && peek.scrollWidth <= peek.clientWidth;
    const isNarrow = document.documentElement.scrollWidth <= document.documentElement.clientWidth;
    if (!isInside || !isWhole || !isNarrow)
      misfits.push(`${mark.ariaLabel ?? ''}: ${[left, right, top, bottom].map(Math.round).join(' ')}`);
  }
  return { opened, misfits };
}
