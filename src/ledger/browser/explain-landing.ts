import { decodeSafely } from '../fragments/decode-safely.ts';
import { resolveFragment } from '../fragments/resolve-fragment.ts';
import { historyPathOf, pinOf, splitPin } from '../fragments/address.ts';
import { announce } from '../../browser/announce.ts';
import { formatDate } from '../../brief/dates.ts';
import { loadDocument } from '../../browser/load-document.ts';
import { make } from '../../browser/make-element.ts';
import { findHead } from '../../browser/passage/find-head.ts';

/**
 * Says what there is to say of a landing: that a link led to nothing and what is nearest, that a passage went elsewhere, or
 * what it said when the link was copied.
 */
export function explainLanding(fragment: string, target: Element | null): void {
  const tombstone = target?.closest<HTMLElement>('.tombstone');
  if (tombstone) pointOut(tombstone, fragment);
  else if (target) void recallWording(target);
  else findWay(fragment);
}

/**
 * Goes on to the passage that a link most likely meant which leads to nothing here. A change of case or a lost end is put
 * right in silence; a guess is said to be one. Pages without passages are left alone, and so are their fragments.
 */
function findWay(fragment: string): void {
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

/**
 * Leads on from where a passage was: the way to where it stands now gets the focus, and keeps the pin of the link, so that
 * there too the wording is found from which the link was copied.
 */
function pointOut(tombstone: Element, fragment: string): void {
  const { digest } = splitPin(fragment);
  const links = tombstone.querySelectorAll<HTMLAnchorElement>('a[data-moved]');
  const [link] = links;
  if (link && links.length === 1 && digest !== undefined && link.hash !== '') {
    link.hash = pinOf(splitPin(link.hash.slice(1)).id, digest);
  }
  link?.focus({ preventScroll: true });
  announce(tombstone.textContent.replace(/\s+/g, ' ').trim());
}

/**
 * Says of a passage that was reached by its pin whether it still says what it said when the link was copied, and if not,
 * what it said then. The difference is fetched from the page of earlier wordings; where that does not come, the notice says
 * no more than that it was reworded.
 */
async function recallWording(target: Element): Promise<void> {
  const head = findHead(target);
  const { digest } = splitPin(target.id);
  if (!head || digest === undefined) return;
  if (digest === splitPin(head.id).digest) return void confirmWording(head);
  const landed = location.href;
  const wording = await findWording(target.id).catch(() => null);
  // The reader has gone on meanwhile.
  if (landed !== location.href) return;
  const difference = wording?.querySelector('.difference');
  if (!difference) return void placeNotice(head, 'Reworded since this link was copied.');
  const date = formatDate(wording?.dataset.date ?? '');
  placeNotice(
    head,
    make('p', {}, `Reworded on ${date}, since this link was copied. It said then (struck out is what is gone, underlined what is new):`),
    document.importNode(difference, true),
  );
}

/** The entry for a pin on the page that has the earlier wordings of this one. */
async function findWording(pin: string): Promise<HTMLElement | null> {
  const root = import.meta.env.BASE_URL.replace(/\/$/, '');
  const page = location.pathname.slice(root.length).replace(/index\.html$/, '');
  const earlier = await loadDocument(root + historyPathOf(page));
  return earlier.querySelector<HTMLElement>(`.wording[data-wordings~="${CSS.escape(pin)}"]`);
}

/** In the line of tools, where it moves nothing. */
function confirmWording(head: Element): void {
  const tools = (head.closest('.claim, .judgement') ?? head).querySelector('.passage-tools');
  tools?.append(make('span', { class: 'landing-notice' }, 'Unchanged since copied'));
}

/** Shows a word about a landing in the passage that was landed on, below its head, and says it. It goes with the next landing. */
function placeNotice(target: Element | null, ...content: readonly (Node | string)[]): void {
  const head = target && findHead(target);
  if (!head) return;
  const notice = makeNotice(content);
  const claimText = head.matches('.claim-title') ? head.parentElement?.querySelector('.claim-text') : null;
  if (claimText) claimText.prepend(notice);
  else if (head.matches('.judgement-text, th')) head.append(notice);
  else head.after(notice);
  announce(notice.textContent);
}

/** The same, where there is no passage to show it in. */
function placeNoticeOnTop(words: string): void {
  const notice = makeNotice([words]);
  document.querySelector('main')?.prepend(notice);
  notice.scrollIntoView({ block: 'nearest' });
  announce(words);
}

function makeNotice(content: readonly (Node | string)[]): HTMLElement {
  return make('div', { class: 'landing-notice' }, ...content);
}
