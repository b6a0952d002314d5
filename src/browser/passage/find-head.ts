import { splitPin } from '../../ledger/fragments/address.ts';

/**
 * The head of a passage, which has the pin of its present wording, from any element that has its id, one of its pins or a
 * former id.
 *
 * `<li class="judgement" id="two-sides">` → `<div class="judgement-text" id="two-sides~3fa9c1">` in it
 */
export function findHead(target: Element): HTMLElement | null {
  const { id } = splitPin((target.matches('.alias') ? target.parentElement : target)?.id ?? '');
  return id === '' ? null : document.querySelector<HTMLElement>(`[id^="${CSS.escape(id)}~"]:not(.alias)`);
}
