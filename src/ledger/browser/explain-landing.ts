import { formatDate } from '../../brief/dates.ts';
import { announce, make, requireElement } from '../../browser/elements.ts';
import { loadDocument } from '../../browser/overlays.ts';
import { findHeadAt, readPath, root } from '../../browser/passage.ts';
import { historyPathOf } from '../../brief/routes.ts';
import { decodeSafely, pinOf, splitPin } from '../../brief/address.ts';
import { resolveFragment, resolvePath } from '../fragments.ts';

/**
 * Says what there is to say of a landing: that a link led to nothing and what is nearest, that a passage or the page went
 * elsewhere, or what the passage said when the link was copied.
 */
export function explainLanding(fragment: string, target: Element | null): void {
  const tombstone = target?.closest('.tombstone');
  if (fragment === '') followMovedPage();
  else if (tombstone) followMovedPassage(tombstone, fragment);
  else if (target) void compareWording(target);
  else followNearest(fragment);
}

/** Where a page only says where it moved to, and that is one page, goes there. */
function followMovedPage(): void {
  const [link, ...others] = document.querySelectorAll<HTMLAnchorElement>('.moved-to a');
  if (link && others.length === 0) location.replace(link.href);
}

/**
 * Leads on from where a passage was. The way to where it stands now keeps the pin of the link, so that there too the wording
 * is found from which the link was copied. A page that only says where its passages went is left at once; on others the way on
 * gets the focus.
 */
function followMovedPassage(tombstone: Element, fragment: string): void {
  const { digest } = splitPin(fragment);
  const [link, ...others] = tombstone.querySelectorAll<HTMLAnchorElement>('a[data-moved]');
  if (link && others.length === 0) {
    if (digest !== undefined && link.hash !== '') link.hash = pinOf(splitPin(link.hash.slice(1)).id, digest);
    if (tombstone.closest('.moved')) return location.replace(link.href);
  }
  link?.focus({ preventScroll: true });
  announce(tombstone.textContent.replace(/\s+/g, ' ').trim());
}

/**
 * Goes on to the passage that a link most likely meant which leads to nothing here. A change of case or a lost end is put
 * right in silence; a guess is said to be one. Pages without passages are left alone, and so are their fragments.
 */
function followNearest(fragment: string): void {
  if (!document.querySelector('.permalink, .tombstone, .citation')) return;
  const ids = Array.from(document.querySelectorAll('main [id]'), ({ id }) => id);
  const found = resolveFragment(fragment, ids);
  if (!found) {
    const notice = makeNotice(__WORDS__.landing.missing(quote(fragment)));
    document.querySelector('main')?.prepend(notice);
    notice.scrollIntoView({ block: 'nearest' });
    return announce(notice.textContent);
  }
  const words = found.isGuess
    ? __WORDS__.landing.nearest(quote(fragment))
    : found.isWordingUnknown
      ? __WORDS__.landing.unknownWording
      : undefined;
  // Following the right link, rather than scrolling to it, makes its passage the target and the next Tab begin there.
  if (words) addEventListener('hashchange', () => showNotice(document.getElementById(found.fragment), words), { once: true });
  location.replace(`#${found.fragment}`);
}

/** What was written is shown as text, and no more of it than can be read. */
function quote(fragment: string): string {
  const written = decodeSafely(fragment).replace(/\s+/g, ' ').trim();
  return __WORDS__.quoted(written.length > longest ? `${written.slice(0, longest)}…` : written);
}

const longest = 60;

/**
 * Says of a passage that was reached by its pin whether it still says what it said when the link was copied, and if not,
 * what it said then. The difference is fetched from the page of earlier wordings; where that does not come, the notice says
 * no more than that it was reworded.
 */
async function compareWording(target: Element): Promise<void> {
  const head = findHeadAt(target);
  if (!head) return;
  if (splitPin(target.id).digest === splitPin(head.id).digest) {
    // In the line of tools, where it moves nothing.
    const tools = (head.closest('.claim, .judgement') ?? head).querySelector('.passage-tools');
    tools?.append(make('span', { class: 'landing-notice' }, __WORDS__.landing.unchanged));
    return;
  }
  const landed = location.href;
  const earlier = await loadDocument(root + historyPathOf(readPath())).catch(() => undefined);
  // The reader has gone on meanwhile.
  if (landed !== location.href) return;
  const wording = earlier?.querySelector<HTMLElement>(`.wording[data-wordings~="${CSS.escape(target.id)}"]`);
  const difference = wording?.querySelector('.difference');
  if (!difference) return void showNotice(head, __WORDS__.landing.reworded);
  const date = formatDate(wording?.dataset.date ?? '', __BRIEF__.locale);
  showNotice(head, make('p', {}, __WORDS__.landing.rewordedOn(date)), document.importNode(difference, true));
}

/** Shows a word about a landing in the passage that was landed on, below its head, and says it. It goes with the next landing. */
function showNotice(passage: Element | null, ...content: readonly (Node | string)[]): void {
  const head = passage && findHeadAt(passage);
  if (!head) return;
  const notice = makeNotice(...content);
  const claimText = head.matches('.claim-title') ? head.parentElement?.querySelector('.claim-text') : null;
  if (claimText) claimText.prepend(notice);
  else if (head.matches('.judgement-text, th')) head.append(notice);
  else head.after(notice);
  announce(notice.textContent);
}

function makeNotice(...content: readonly (Node | string)[]): HTMLElement {
  return make('div', { class: 'landing-notice' }, ...content);
}

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
    index > 0 ? __WORDS__.answers.or : '',
    make('a', { href: link.pathname + location.hash }, link.textContent.trim()),
    link.closest('h2') ? '' : ` (${link.closest('section')?.querySelector('h2')?.textContent.trim() ?? ''})`,
  ]);
  requireElement(document, '.find', HTMLFormElement).before(
    make('p', { class: 'suggestions' }, __WORDS__.landing.meant, ...suggestions, '?'),
  );
}
