import { make, requireElement } from '../../browser/elements.ts';
import { root } from '../../browser/passage.ts';
import { resolvePath } from '../fragments/resolve.ts';

/**
 * On the page for addresses that lead nowhere: says which pages the address most likely meant. The page lists all there are,
 * so nothing more is fetched. What the address says after its `#` is kept. Where citations had a page for each passage, it
 * leads on to the one on which they stand now, as `_redirects` does on hosts that read it.
 */
export function suggestPages(): void {
  const links = Array.from(document.querySelectorAll<HTMLAnchorElement>('.all-pages a'));
  const pages = new Map(links.map((link) => [link.pathname.slice(root.length), link]));
  const { pathname } = location;
  const path = pathname.toLowerCase().startsWith(`${root}/`.toLowerCase()) ? pathname.slice(root.length) : pathname;
  const [, citedPage = '', citedId = ''] = /^\/cite(\/(?:.+\/)?)([a-z0-9-]+)\/$/.exec(path) ?? [];
  const citations = pages.get(citedPage)?.dataset.citations;
  if (citations !== undefined) return location.replace(`${citations}#${citedId}`);
  const meant = resolvePath(path, [...pages.keys()]).flatMap((page) => pages.get(page) ?? []);
  if (meant.length === 0) return;
  const suggestions = meant.flatMap((link, index) => [
    index > 0 ? ' or ' : '',
    make('a', { href: link.pathname + location.hash }, link.textContent.trim()),
    link.closest('h2') ? '' : ` (${link.closest('section')?.querySelector('h2')?.textContent.trim() ?? ''})`,
  ]);
  requireElement(document, '.find', HTMLFormElement).before(make('p', { class: 'suggestions' }, 'Did you mean ', ...suggestions, '?'));
}
