/**
 * Runs on a page that only says where its passages moved to. Goes on to the new address of the passage that the link names and
 * keeps the link’s pin. Where the link names no passage, it goes on to the new page, if there is exactly one.
 */
import { pinOf, splitPin } from '../fragments/address.ts';

function follow(): void {
  const { id, digest } = splitPin(location.hash.slice(1));
  const place = id === '' ? document.querySelector('.moved-to')?.parentElement : document.getElementById(id)?.closest('.tombstone');
  const links = place?.querySelectorAll<HTMLAnchorElement>(id === '' ? '.moved-to a' : 'a[data-moved]') ?? [];
  const [link] = links;
  if (links.length !== 1 || !link) return;
  const target = new URL(link.href);
  if (digest !== undefined && target.hash !== '') target.hash = pinOf(target.hash.slice(1), digest);
  location.replace(target);
}

follow();
addEventListener('hashchange', follow);
