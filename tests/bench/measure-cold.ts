import type { Browser } from 'playwright-core';
import { countWaves } from './count-waves.ts';
import { openEngine, type Engine } from './engine.ts';
import { slow } from './line.ts';
import type { Exchange, ServedSite } from './server.ts';
import { visit } from './visit.ts';
import { expectAnswer, readMoments } from './watch-answers.ts';

/**
 * What a reader waits for who has never searched here: bytes, requests, waves of requests and milliseconds, from reaching
 * for search over the slow line until the first result and until the full answer to a pasted query. What the page itself
 * brought for search is counted apart.
 */
export async function measureCold(browser: Browser, site: ServedSite, engine: Engine, query: string): Promise<Cold> {
  return visit(browser, site, engine, async (page) => {
    const withPage = sumBytes(site.exchanges.filter(({ path }) => engine.loadedWithPage.test(path)));
    site.forget();
    site.changeLine(slow);
    await expectAnswer(page, query);
    await openEngine(page, engine);
    await page.keyboard.insertText(query);
    const { asked, found, full } = await readMoments(page);
    const { exchanges } = site;
    return {
      withPage,
      first: found === undefined ? undefined : weigh(exchanges, asked, found),
      full: full === undefined ? undefined : weigh(exchanges, asked, full),
      isQuick: found !== undefined && full !== undefined && found < full,
    };
  });
}

export interface Cold {
  /** Bytes that the page brought for search before anybody reached for it. */
  readonly withPage: number;
  /** Undefined where there was no result, or none in time. */
  readonly first: Wait | undefined;
  readonly full: Wait | undefined;
  /** Whether there was a result before the full answer. */
  readonly isQuick: boolean;
}

export interface Wait {
  readonly bytes: number;
  readonly requests: number;
  readonly waves: number;
  readonly milliseconds: number;
}

/** What had come when something was painted: nothing else can have been needed for it. */
function weigh(exchanges: readonly Exchange[], from: number, to: number): Wait {
  const come = exchanges.filter(({ end }) => end <= to);
  return { bytes: sumBytes(come), requests: come.length, waves: countWaves(come), milliseconds: to - from };
}

function sumBytes(exchanges: readonly Exchange[]): number {
  return exchanges.reduce((sum, { bytes }) => sum + bytes, 0);
}
