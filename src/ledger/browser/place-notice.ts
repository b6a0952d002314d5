import { announce } from '../../browser/announce.ts';
import { make } from '../../browser/make-element.ts';
import { findHead } from '../../browser/passage/find-head.ts';

/** Shows a word about a landing in the passage that was landed on, below its head, and says it. It goes with the next landing. */
export function placeNotice(target: Element | null, ...content: readonly (Node | string)[]): void {
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
export function placeNoticeOnTop(words: string): void {
  const notice = makeNotice([words]);
  document.querySelector('main')?.prepend(notice);
  notice.scrollIntoView({ block: 'nearest' });
  announce(words);
}

function makeNotice(content: readonly (Node | string)[]): HTMLElement {
  return make('div', { class: 'landing-notice' }, ...content);
}
