import { decodeSafely } from '../fragments/decode-safely.ts';
import { resolveFragment } from '../fragments/resolve-fragment.ts';
import { placeNotice, placeNoticeOnTop } from './place-notice.ts';

/**
 * Goes on to the passage that a link most likely meant which leads to nothing here. A change of case or a lost end is put
 * right in silence; a guess is said to be one. Pages without passages are left alone, and so are their fragments.
 */
export function findWay(fragment: string): void {
  if (!document.querySelector('.permalink, .tombstone')) return;
  const ids = Array.from(document.querySelectorAll('main [id]'), ({ id }) => id);
  const found = resolveFragment(fragment, ids);
  if (!found) return placeNoticeOnTop(`The link you followed names a passage ${quote(fragment)}, which is not on this page.`);
  const words = found.isGuess
    ? `There is no ${quote(fragment)} here; this is the nearest.`
    : found.isWordingUnknown
      ? 'The wording that this link was copied from is not in the record; this is what stands here now.'
      : undefined;
  // Following the right link, rather than scrolling to it, makes its passage the target and the next Tab begin there.
  if (words) addEventListener('hashchange', () => placeNotice(document.getElementById(found.fragment), words), { once: true });
  location.replace(`#${found.fragment}`);
}

/** What was written is shown as text, and no more of it than can be read. */
function quote(fragment: string): string {
  const written = decodeSafely(fragment).replace(/\s+/g, ' ').trim();
  return `“${written.length > longest ? `${written.slice(0, longest)}…` : written}”`;
}

const longest = 60;
