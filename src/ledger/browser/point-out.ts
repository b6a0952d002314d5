import { pinOf, splitPin } from '../fragments/address.ts';
import { announce } from '../../browser/announce.ts';

/**
 * Leads on from where a passage was: the way to where it stands now gets the focus, and keeps the pin of the link, so that
 * there too the wording is found from which the link was copied.
 */
export function pointOut(tombstone: Element, fragment: string): void {
  const { digest } = splitPin(fragment);
  const links = tombstone.querySelectorAll<HTMLAnchorElement>('a[data-moved]');
  const [link] = links;
  if (link && links.length === 1 && digest !== undefined && link.hash !== '') {
    link.hash = pinOf(splitPin(link.hash.slice(1)).id, digest);
  }
  link?.focus({ preventScroll: true });
  announce(tombstone.textContent.replace(/\s+/g, ' ').trim());
}
