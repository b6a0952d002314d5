/**
 * On the page that stands where one went apart: goes on to where the passage is that the address names, with the pin of the
 * link, or to the page, where the address names no passage and there is one to go to.
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
