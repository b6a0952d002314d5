import { formatDate } from '../../model/dates.ts';
import { splitPin } from '../../model/ledger/address.ts';
import { make } from '../make-element.ts';
import { findHead } from '../passage/find-head.ts';
import { placeNotice } from './place-notice.ts';

/**
 * Says of a passage that was reached by its pin whether it still says what it said when the link was copied, and if not,
 * what it said then. The difference is the one that stands in the history of the page.
 */
export function recallWording(target: Element): void {
  const head = findHead(target);
  const { digest } = splitPin(target.id);
  if (!head || digest === undefined) return;
  if (digest === splitPin(head.id).digest) return confirmWording(head);
  const wording = document.querySelector<HTMLElement>(`.wording[data-wordings~="${CSS.escape(target.id)}"]`);
  const difference = wording?.querySelector('.difference')?.cloneNode(true);
  if (!(difference instanceof HTMLElement)) return;
  difference.removeAttribute('id');
  const date = formatDate(wording?.dataset.date ?? '');
  placeNotice(
    head,
    make('p', {}, `Reworded on ${date}, since this link was copied. It said then (struck out is what is gone, underlined what is new):`),
    difference,
  );
}

/** In the line of tools, where it moves nothing. */
function confirmWording(head: Element): void {
  const tools = (head.closest('.claim, .judgement') ?? head).querySelector('.passage-tools');
  tools?.append(make('span', { class: 'landing-notice' }, 'Unchanged since copied'));
}
