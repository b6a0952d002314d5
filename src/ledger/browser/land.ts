/**
 * Sees to it that a link to a passage leads to it and is kept as such. The address that previews and reference managers save
 * (`og:url`) follows the passage that was landed on, by the id that it has now. What else there is to say of a landing, the
 * browser’s own or a failed one, is fetched only then: see `explain-landing.ts`.
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
