import { requireElement } from '../../browser/require-element.ts';
import type { Hit } from './hit.ts';
import { renderHits } from './render-hits.ts';
import { showFailure } from './show-failure.ts';

/**
 * The list of results with the line above it that counts them, how the query was understood, and the way on where there are
 * none. That line is a live region of its own: behind an open dialog, the page’s is silent.
 */
export function createResultsView(root: ParentNode): ResultsView {
  const status = requireElement(root, '.search-status', HTMLElement);
  const readings = requireElement(root, '.search-readings', HTMLElement);
  const list = requireElement(root, '.result-pages', HTMLElement);
  const wayOn = requireElement(root, '.search-way-on', HTMLElement);
  const isHiddenAtRest = wayOn.hidden;
  const clear = () => {
    status.textContent = '';
    delete status.dataset.answer;
    readings.replaceChildren();
    list.replaceChildren();
    wayOn.hidden = isHiddenAtRest;
  };
  return {
    clear,
    begin: () => {
      delete status.dataset.answer;
    },
    isAnswered: () => status.dataset.answer === 'full',
    show: (answer, hits, message, said) => {
      const focused = list.querySelector(':focus')?.closest('.result')?.querySelector('a')?.getAttribute('href');
      readings.replaceChildren(...said);
      list.replaceChildren();
      for (let from = 0; from < hits.length; from += pageful) renderHits(hits.slice(from, from + pageful), list);
      // Whoever has gone on to a result stays with it when better ones come.
      if (focused)
        ([...list.querySelectorAll('a')].find((link) => link.getAttribute('href') === focused) ?? list.querySelector('a'))?.focus();
      wayOn.hidden = hits.length > 0;
      status.textContent = message;
      status.dataset.answer = answer;
    },
    add: (hits) => {
      const next = list.childElementCount;
      renderHits(hits, list);
      list.children[next]?.querySelector('a')?.focus();
    },
    wait: (isLong) => {
      const isQuick = status.dataset.answer === 'quick';
      const patience = isQuick ? 'These are the titles that match; the texts are still being searched…' : 'Searching…';
      status.textContent = isLong
        ? `${isQuick ? 'These are the titles that match; the texts have' : 'The search has'} not arrived yet.`
        : patience;
      if (isLong) wayOn.hidden = false;
    },
    failMore: () => {
      status.textContent = 'Further results could not be loaded.';
    },
    fail: () => {
      if (status.dataset.answer === 'quick' && list.childElementCount > 0) {
        status.textContent = 'The texts could not be searched. These are the titles that match.';
        status.dataset.answer = 'failed';
        wayOn.hidden = false;
        return;
      }
      clear();
      showFailure(root);
    },
  };
}

/** How many results are grouped at a time: what stands already does not move when more are shown. */
export const pageful = 20;

export interface ResultsView {
  readonly clear: () => void;
  /** A new question was asked; what is shown answers the last one. */
  readonly begin: () => void;
  /** Whether what is shown is all that there is to say of the latest question. */
  readonly isAnswered: () => boolean;
  readonly show: (answer: 'quick' | 'full', hits: readonly Hit[], message: string, said: readonly HTMLElement[]) => void;
  /** Shows further passages and moves the focus to the first of them. */
  readonly add: (hits: readonly Hit[]) => void;
  readonly wait: (isLong: boolean) => void;
  /** Further passages cannot be had; what is shown stays. */
  readonly failMore: () => void;
  readonly fail: () => void;
}
