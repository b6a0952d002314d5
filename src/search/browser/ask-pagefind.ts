import type { QuickIndex } from '../query/quick-index.ts';
import { wrapFetch } from './wrap-fetch.ts';
import type { Pagefind } from './pagefind-api.ts';

/**
 * Asks Pagefind something, which is loaded for the first question. Where it or a part of its index cannot be had, it is
 * loaded anew, once, since the index may have been replaced meanwhile; where that fails too, the promise is rejected, and the
 * next question begins afresh.
 *
 * `askPagefind((pagefind) => pagefind.search('"arms"'))`
 */
export async function askPagefind<Answer>(ask: (pagefind: Pagefind) => Promise<Answer>): Promise<Answer> {
  return tryAsking(ask).catch(() => tryAsking(ask));
}

/**
 * Loads what every answer needs before the first question; `build` names the index that is on its way. Where all of it was
 * fetched ahead all of it is loaded, since Pagefind weighs words a little differently as more of its index is there, and the
 * same question should have the same answer.
 */
export function warmUp({ build, ahead }: Pick<QuickIndex, 'build' | 'ahead'>): void {
  tag = build;
  isWhole = ahead.length > 0;
  askPagefind((pagefind) => pagefind.preload('')).catch(() => undefined);
}

const folder = `${import.meta.env.BASE_URL}pagefind/`;
let countLost: (() => number) | undefined;
let loading: Promise<Pagefind> | undefined;
let attempts = 0;
let tag: string | undefined;
let isWhole = false;

async function tryAsking<Answer>(ask: (pagefind: Pagefind) => Promise<Answer>): Promise<Answer> {
  countLost ??= wrapFetch(folder);
  const lostBefore = countLost();
  const pagefind = (loading ??= load());
  try {
    const answer = await ask(await pagefind);
    if (countLost() > lostBefore) throw new Error('A part of the search index could not be fetched');
    return answer;
  } catch (error) {
    // What else was asked of this one goes on with it.
    if (loading === pagefind) loading = undefined;
    throw error;
  }
}

async function load(): Promise<Pagefind> {
  if (attempts === 0) silenceConstructor();
  attempts += 1;
  const isFirst = attempts === 1;
  // Browsers remember that a script could not be loaded, so that each attempt needs an address of its own.
  const script = `${folder}pagefind.js${isFirst ? '' : `?attempt=${attempts}`}`;
  const pagefind = (await import(/* @vite-ignore */ script)) as Pagefind;
  await pagefind.options({
    // Trusted Types forbid a worker; the index is small enough for the page itself.
    noWorker: true,
    baseUrl: import.meta.env.BASE_URL,
    ranking: { metaWeights: { page: 0, type: 0, kind: 0, place: 0, date: 0, asked: 1 } },
    // Under this name its list of indexes is on its way already; a later attempt must get the newest.
    metaCacheTag: isFirst && tag !== undefined ? tag : String(Date.now()),
  });
  // The parts of the index go by the alphabet.
  if (isWhole) await Promise.all(Array.from('0abcdefghijklmnopqrstuvwxyz一가', (letter) => pagefind.preload(letter)));
  return pagefind;
}

/**
 * Pagefind 1.6 starts to load in a constructor and drops that promise: where the index is missing, the question fails, as
 * it should, and besides an error goes uncaught. The question’s is enough.
 */
function silenceConstructor(): void {
  addEventListener('unhandledrejection', (event) => {
    if (event.reason instanceof Error && event.reason.stack?.includes(`${folder}pagefind.js`)) event.preventDefault();
  });
}
