import { requireElement } from '../../browser/elements.ts';
import type { Ranked } from '../query/rank-passages.ts';
import { findElsewhere, type Answer } from './create-search.ts';
import { renderElsewhere, renderReadings, renderResults } from './render-results.ts';
import { showFailure } from './fetch-index.ts';

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
    show: (answer, hits, isLatest) => {
      readings.replaceChildren(...renderReadings(answer.query, answer.search));
      list.replaceChildren();
      for (let from = 0; from < hits.length; from += pageful) list.append(...renderResults(hits.slice(from, from + pageful)));
      wayOn.hidden = hits.length > 0;
      status.textContent = answer.message;
      status.dataset.answer = 'full';
      void findElsewhere(answer).then((sections) => {
        if (isLatest() && sections.length > 0) readings.append(renderElsewhere(sections));
      });
    },
    add: (hits) => {
      const next = list.childElementCount;
      list.append(...renderResults(hits));
      list.children[next]?.querySelector('a')?.focus();
    },
    wait: (isLong) => {
      status.textContent = isLong ? 'The search has not arrived yet.' : 'Searching…';
      if (isLong) wayOn.hidden = false;
    },
    failMore: () => {
      status.textContent = 'Further results could not be loaded.';
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
  /** What is shown answers the question before. */
  readonly begin: () => void;
  readonly show: (answer: Answer, hits: readonly Ranked[], isLatest: () => boolean) => void;
  /** Shows further passages and moves the focus to the first of them. */
  readonly add: (hits: readonly Ranked[]) => void;
  readonly wait: (isLong: boolean) => void;
  /** Further passages cannot be had; what is shown stays. */
  readonly failMore: () => void;
  readonly fail: () => void;
}
