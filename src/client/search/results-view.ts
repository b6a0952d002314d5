import { requireElement } from '../require-element.ts';
import type { Hit } from './hit.ts';
import { renderHits } from './render-hits.ts';
import { showFailure } from './show-failure.ts';

/**
 * The list of results with the line above it that counts them and the way on where there are none. That line is a live
 * region of its own: behind an open dialog, the page’s is silent.
 */
export function createResultsView(root: ParentNode): ResultsView {
  const status = requireElement(root, '.search-status', HTMLElement);
  const list = requireElement(root, '.result-pages', HTMLElement);
  const wayOn = requireElement(root, '.search-way-on', HTMLElement);
  const clear = () => {
    status.textContent = '';
    list.replaceChildren();
    wayOn.hidden = true;
  };
  return {
    clear,
    show: (hits, message) => {
      list.replaceChildren();
      for (let from = 0; from < hits.length; from += pageful) renderHits(hits.slice(from, from + pageful), list);
      wayOn.hidden = hits.length > 0;
      status.textContent = message;
    },
    add: (hits) => {
      const next = list.childElementCount;
      renderHits(hits, list);
      list.children[next]?.querySelector('a')?.focus();
    },
    wait: () => {
      status.textContent = 'Searching…';
    },
    fail: () => {
      clear();
      showFailure(root);
    },
  };
}

/** How many results are grouped at a time: what stands already does not move when more are shown. */
export const pageful = 20;

export interface ResultsView {
  readonly clear: () => void;
  readonly show: (hits: readonly Hit[], message: string) => void;
  /** Shows further passages and moves the focus to the first of them. */
  readonly add: (hits: readonly Hit[]) => void;
  readonly wait: () => void;
  readonly fail: () => void;
}
