import type { Locator, Page, Route } from 'playwright-core';
import type { Visit } from './visitor.ts';

export const results = (page: Page) => page.locator('.result-title');
export const field = (page: Page) => page.locator('#search-field');

/** Opens the dialog and types into it, as a reader would. */
export async function typeInDialog(page: Page, typed: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(typed);
}

/** The same, and waits for the answer. */
export async function searchInDialog(page: Page, typed: string): Promise<void> {
  await typeInDialog(page, typed);
  await waitForAnswer(page);
}

/** Asks on the page of the search, or in the dialog that is open; the field has to be answered by its script already. */
export async function ask(page: Page, typed: string): Promise<void> {
  await field(page).fill(typed);
  await waitForAnswer(page);
}

/** Waits for an answer of some sort, and for what is said of it. */
export function waitForAnswer(page: Page, answer: Answer = 'full', told: RegExp | string = ''): Promise<void> {
  return status(page, answer).filter({ hasText: told }).waitFor({ state: 'attached' });
}

type Answer = 'full' | 'failed';

export function status(page: Page, answer?: Answer): Locator {
  return page.locator(answer ? `.search-status[data-answer="${answer}"]` : '.search-status');
}

/** How many passages an answer says that there are: `51 passages for “treaty Delta”, the closest first` → 51. */
export async function readTotal(page: Page): Promise<number> {
  const told = (await status(page).textContent()) ?? '';
  const [, number = '0'] = /(One|\d+) passages?\b/.exec(told) ?? [];
  return number === 'One' ? 1 : Number(number);
}

export function listAddresses(page: Page): Promise<string[]> {
  return results(page).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

/** The clicks that open a link in a tab of its own. */
export const clicksIntoTab: readonly (readonly [name: string, click: NonNullable<Parameters<Locator['click']>[0]>])[] = [
  ['Ctrl and a click', { modifiers: ['Control'] }],
  ['the middle button', { button: 'middle' }],
];

/** What a landing has marked in the page, in the order in which it stands there. */
export function listMarked(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('sought') ?? [])].map(({ startContainer, startOffset, endOffset }) =>
      (startContainer.textContent ?? '').slice(startOffset, endOffset),
    ),
  );
}

/** Keeps requests for some files waiting. */
export async function holdRequests(page: Page, files: RegExp): Promise<Held> {
  const held: Route[] = [];
  let isHeld = true;
  await page.route(files, (route) => (isHeld ? void held.push(route) : route.continue()));
  const letGo = () => Promise.all(held.splice(0).map((route) => route.continue()));
  return {
    list: () => held.map((route) => route.request().url()),
    letGo,
    release: async () => {
      isHeld = false;
      await letGo();
    },
  };
}

interface Held {
  /** The addresses that wait. */
  readonly list: () => string[];
  /** Lets those go that wait; others will be kept. */
  readonly letGo: () => Promise<unknown>;
  /** Lets everything go from now on. */
  readonly release: () => Promise<void>;
}

/**
 * Opens a page anew and asks, while a file has a fault, which is there until it is repaired.
 *
 * `const { repair, thrown } = await askWithout(visit, /index\.json/, faults['is missing'], { place: 'on its page' })`
 */
export async function askWithout({ page, faults: all }: Visit, file: RegExp, fault: Fault, options: Asked = {}): Promise<Broken> {
  const { place = 'in the dialog', typed = 'arms', more = '' } = options;
  const before = all.length;
  let isBroken = true;
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.route(file, async (route) => {
    await (isBroken ? fault(route) : route.continue());
  });
  const root = new URL('/', page.url()).href;
  // From another page, so that the address of the search is not just another state of the same.
  await page.goto(`${root}${place === 'in the dialog' ? 'about/' : `search/?q=${typed}${more}`}`);
  if (place === 'in the dialog') await typeInDialog(page, typed);
  return { repair: () => (isBroken = false), thrown: () => all.slice(before) };
}

/** Where search is asked. */
export const places = ['in the dialog', 'on its page'] as const;

interface Asked {
  readonly place?: (typeof places)[number];
  readonly typed?: string;
  /** What else the address asks on the page. */
  readonly more?: string;
}

interface Broken {
  readonly repair: () => unknown;
  /** What nobody caught since. */
  readonly thrown: () => readonly string[];
}

/** What becomes of a file on its way. */
type Fault = (route: Route) => unknown;

export const faults = {
  'is missing': (route) => route.fulfill({ status: 404, contentType: 'text/html', body: otherPage }),
  'is a page in its place': (route) => route.fulfill({ status: 200, contentType: 'text/html', body: otherPage }),
  'is cut short': (route) => changeBytes(route, (bytes) => bytes.subarray(0, bytes.length >> 1)),
  'is damaged': (route) => changeBytes(route, damage),
  'cannot be reached': (route) => route.abort(),
  'is something else': (route) => route.fulfill({ json: {} }),
  'is nothing': (route) => route.fulfill({ json: null }),
} as const satisfies Readonly<Record<string, Fault>>;

const otherPage = '<!doctype html><title>Not what was asked for</title>';

async function changeBytes(route: Route, change: (bytes: Buffer) => Buffer): Promise<void> {
  const response = await route.fetch();
  await route.fulfill({ response, body: change(await response.body()) });
}

function damage(bytes: Buffer): Buffer {
  return Buffer.from(bytes.map((byte, at) => (at % 97 === 40 ? byte ^ 0x55 : byte)));
}

/** Waits until there is a link to the topics to be seen. */
export async function waitForWayOn(page: Page): Promise<void> {
  await page.locator('.search-way-on a[href="/topics/"]').waitFor({ state: 'visible' });
}
