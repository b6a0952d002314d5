import { formatDate } from '../../brief/dates.ts';
import { historyPathOf, splitPin } from '../fragments/address.ts';
import { loadDocument } from '../../browser/load-document.ts';
import { make } from '../../browser/make-element.ts';
import { findHead } from '../../browser/passage/find-head.ts';
import { placeNotice } from './place-notice.ts';

/**
 * Says of a passage that was reached by its pin whether it still says what it said when the link was copied, and if not,
 * what it said then. The difference is fetched from the page of earlier wordings; where that does not come, the notice says
 * no more than that it was reworded.
 */
export async function recallWording(target: Element): Promise<void> {
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
