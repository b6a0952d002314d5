import { countLostFiles } from './count-lost-files.ts';
import type { Pagefind } from './pagefind-api.ts';

/**
 * Asks Pagefind something, which is loaded for the first question. Where it or a part of its index cannot be had, the
 * promise is rejected, and the next question begins anew.
 *
 * `askPagefind((pagefind) => pagefind.search('arms', { filters: {} }))`
 */
export async function askPagefind<Answer>(ask: (pagefind: Pagefind) => Promise<Answer>): Promise<Answer> {
  countLost ??= countLostFiles(folder);
  const lostBefore = countLost();
  const pagefind = (loading ??= load());
  try {
    const answer = await ask(await pagefind);
    if (countLost() > lostBefore) throw new Error('A part of the search index could not be fetched');
    return answer;
  } catch (error) {
    if (loading === pagefind) loading = undefined;
    await pagefind.then(({ destroy }) => destroy()).catch(() => undefined);
    throw error;
  }
}

/** Loads what every question needs before the first is asked; where that fails, the question will say so. */
export function warmUp(): void {
  askPagefind((pagefind) => pagefind.search('', { filters: {} })).catch(() => undefined);
}

const folder = `${import.meta.env.BASE_URL}pagefind/`;
let countLost: (() => number) | undefined;
let loading: Promise<Pagefind> | undefined;
let attempts = 0;

async function load(): Promise<Pagefind> {
  if (attempts === 0) silenceConstructor();
  attempts += 1;
  // Browsers remember that a script could not be loaded, so that each attempt needs an address of its own.
  const script = `${folder}pagefind.js${attempts === 1 ? '' : `?attempt=${attempts}`}`;
  const pagefind = (await import(/* @vite-ignore */ script)) as Pagefind;
  await pagefind.options({
    // Trusted Types forbid a worker; the index is small enough for the page itself.
    noWorker: true,
    baseUrl: import.meta.env.BASE_URL,
    excerptLength: 34,
    excerptEllipsis: '…',
    ranking: { metaWeights: { page: 0.5, type: 0, kind: 0, place: 0, date: 0 } },
  });
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
