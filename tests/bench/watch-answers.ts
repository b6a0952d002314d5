import type { Page } from 'playwright-core';
import type { ReadAnswer } from './engine.ts';

/**
 * Makes every page that is opened from now on write down when it was asked something and when it showed what. Call before
 * a page is loaded; then, for each question, `expectAnswer`, do what asks it, and `readMoments`.
 */
export async function watchAnswers(page: Page, readAnswer: ReadAnswer): Promise<void> {
  await page.addInitScript(`(${watch.toString()})(${readAnswer.toString()})`);
}

/** Says what will be asked: the clock starts at the next key. */
export async function expectAnswer(page: Page, query: string): Promise<void> {
  await page.evaluate((asked) => {
    window.watched.expect(asked);
  }, query);
}

/** Waits for the full answer. */
export async function readMoments(page: Page): Promise<Moments> {
  return page.evaluate(() => window.watched.read());
}

/** Milliseconds since 1970. */
export interface Moments extends Partial<Record<Moment, number>> {
  /** When the event happened that asked, which is before anything could be done about it. */
  asked: number;
}

/** What is noted once it is painted: an answer of any kind, even that there is nothing; the first result; the answer that will stay. */
type Moment = 'answered' | 'found' | 'full';

declare global {
  interface Window {
    watched: { readonly expect: (query: string) => void; readonly read: () => Promise<Moments> };
  }
}

/** Runs in the page, alone. */
function watch(readAnswer: ReadAnswer): void {
  const patience = 30_000;
  let expected: string | undefined;
  let moments: Moments = { asked: 0 };
  let seen = new Set<Moment>();
  let finish: () => void = () => undefined;
  let finished = Promise.resolve();
  let painting: Promise<number> | undefined;

  window.watched = {
    expect: (query) => {
      expected = query;
      moments = { asked: 0 };
      seen = new Set();
      finished = new Promise((resolve) => {
        finish = resolve;
        setTimeout(resolve, patience);
      });
    },
    read: () => finished.then(() => moments),
  };

  const start = ({ timeStamp }: Event) => {
    if (moments.asked === 0) moments.asked = performance.timeOrigin + timeStamp;
  };
  addEventListener('keydown', start, true);

  new MutationObserver(() => {
    if (expected === undefined || moments.asked === 0) return;
    const { state, hasResult } = readAnswer(expected);
    if (state === 'failed') finish();
    if (state === 'none' || state === 'failed') return;
    noteOnce('answered');
    if (hasResult) noteOnce('found');
    if (state === 'full') noteOnce('full');
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });

  function noteOnce(name: Moment): void {
    if (seen.has(name)) return;
    seen.add(name);
    const [noted, done] = [moments, finish];
    void waitForPaint().then((moment) => {
      noted[name] = moment;
      if (name === 'full') done();
    });
  }

  /** The same for all that one frame shows. */
  function waitForPaint(): Promise<number> {
    painting ??= new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          painting = undefined;
          resolve(performance.timeOrigin + performance.now());
        };
        port2.postMessage(null);
      });
    });
    return painting;
  }
}
