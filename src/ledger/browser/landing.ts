import { findHeadAt } from '../../browser/passage.ts';
import { decodeSafely, splitPin } from '../../brief/address.ts';

/**
 * Follows each link to a passage of this page, the one that opened the page and all after it: marks the words that were
 * searched for, and names the passage in the address that previews and reference managers save (`og:url`). What explains a
 * landing is fetched only where there is something to explain.
 */
export function watchLandings(): void {
  const saved = document.querySelector<HTMLMetaElement>('meta[property="og:url"]');
  const page = saved?.content ?? '';
  const land = () => {
    for (const notice of document.querySelectorAll('.landing-notice')) notice.remove();
    const fragment = readFragment();
    const target = document.getElementById(fragment) ?? document.getElementById(decodeSafely(fragment));
    const head = target && findHeadAt(target);
    if (saved) saved.content = head ? `${page}#${splitPin(head.id).id}` : page;
    markTerms(target ?? document.querySelector('#page-content .prose'));
    if (needsExplaining(fragment, target)) explain(fragment, target);
    // Last, since older browsers have no such thing.
    document.querySelector<HTMLElement>('#contents')?.togglePopover(false);
  };
  land();
  addEventListener('hashchange', land);
}

/** Browsers that know text directives take them out themselves. */
function readFragment(): string {
  return location.hash.slice(1).split(':~:')[0] ?? '';
}

/** Whether it leads to nothing, to one wording of a passage, or to where a passage or a page no longer is. */
function needsExplaining(fragment: string, target: Element | null): boolean {
  if (fragment === '') return document.querySelector('.moved') !== null;
  return !target || target.id.includes('~') || target.matches('.tombstone');
}

/** Not before the page has loaded: then Firefox follows the address that it was opened with once more, and `:target` is by that. */
function explain(fragment: string, target: Element | null): void {
  Promise.all([import('./explain-landing.ts'), waitForLoad()]).then(
    ([{ explainLanding }]) => {
      if (fragment === readFragment()) explainLanding(fragment, target);
    },
    // Where nothing can be fetched, no more is lost than a word about the landing.
    () => undefined,
  );
}

function waitForLoad(): Promise<unknown> {
  return document.readyState === 'complete'
    ? Promise.resolve()
    : new Promise((resolve) => addEventListener('load', () => setTimeout(resolve)));
}

function markTerms(passage: Element | null): void {
  const terms = takeSearchTerms(location.pathname + location.hash);
  if (!passage || terms.length === 0) return;
  import('./mark-sought.ts').then(
    (module) => module.markSought(passage, terms),
    () => undefined,
  );
}

/**
 * Keeps the words by which a passage was found for the page that its result leads to, also in another tab: they go with the
 * reader to where the passage stands, and not in the address.
 */
export function storeSearchTerms(address: string, words: readonly string[]): void {
  try {
    localStorage.setItem(soughtKey, JSON.stringify({ address, words, time: Date.now() } satisfies Sought));
  } catch {
    // Where nothing can be kept, the passage is found without its words marked.
  }
}

/** Takes, once, the words kept for this address within the last minute. */
function takeSearchTerms(address: string): readonly string[] {
  try {
    const sought = JSON.parse(localStorage.getItem(soughtKey) ?? 'null') as Partial<Sought> | null;
    if (sought?.address !== address || !Array.isArray(sought.words) || typeof sought.time !== 'number') return [];
    localStorage.removeItem(soughtKey);
    return Date.now() - sought.time < minute ? sought.words.filter((word) => typeof word === 'string') : [];
  } catch {
    return [];
  }
}

const soughtKey = `${__BRIEF__.id}:sought`;
const minute = 60_000;

interface Sought {
  readonly address: string;
  readonly words: readonly string[];
  readonly time: number;
}
