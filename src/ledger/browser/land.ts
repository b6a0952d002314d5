/**
 * Runs whenever a link leads to a passage of this page. It marks the words that were searched for, and sets the address that
 * previews and reference managers save (`og:url`) to the passage, by its present id. What explains a landing (an earlier
 * wording, a passage that moved) is fetched only when it is needed: see `explain-landing.ts`.
 */
import { splitPin } from '../fragments/address.ts';
import { decodeSafely } from '../fragments/decode-safely.ts';
import { findHead } from '../../browser/passage/find-head.ts';
import { takeUpWords } from './sought-words.ts';

const savedAddress = document.querySelector<HTMLMetaElement>('meta[property="og:url"]');
const page = savedAddress?.content ?? '';

function land(): void {
  for (const notice of document.querySelectorAll('.landing-notice')) notice.remove();
  const fragment = readFragment();
  const target = document.getElementById(fragment) ?? document.getElementById(decodeSafely(fragment));
  const head = target && findHead(target);
  if (savedAddress) savedAddress.content = head ? `${page}#${splitPin(head.id).id}` : page;
  const sought = takeUpWords(location.pathname + location.hash);
  const passage = target ?? document.querySelector('#page-content .prose');
  if (sought.length > 0 && passage) {
    import('./mark-sought.ts').then(
      ({ markSought }) => markSought(passage, sought),
      () => undefined,
    );
  }
  if (fragment === '' || (target && !target.id.includes('~') && !target.matches('.tombstone'))) return;
  import('./explain-landing.ts').then(
    ({ explainLanding }) => {
      if (fragment === readFragment()) explainLanding(fragment, target);
    },
    // Where nothing can be fetched, no more is lost than a word about the landing.
    () => undefined,
  );
}

/** Browsers that know text directives take them out themselves. */
function readFragment(): string {
  return location.hash.slice(1).split(':~:')[0] ?? '';
}

land();
addEventListener('hashchange', land);
