import type { Page, Route } from 'playwright-core';
import { typeInDialog } from './searching.ts';
import type { Visit } from './visitor.ts';

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
