import { formatSearch, mapFilters } from '../query/address.ts';
import { cutQuery } from '../query/normalise.ts';
import type { QuickIndex } from '../query/quick-index.ts';
import { isPlainClick } from '../../browser/is-plain-click.ts';
import { make } from '../../browser/make-element.ts';
import { requireElement } from '../../browser/require-element.ts';
import { answerForm } from './answer-form.ts';
import type { Asking } from './asking.ts';
import { moveThroughLinks } from './move-through-links.ts';
import { createResultsView } from './results-view.ts';

/**
 * Lets the dialog answer: the best passages while the reader types, and the way to all of them. Enter follows the first;
 * where there is none yet, and by its button, the form goes to the search page, as it does without this.
 */
export function startSearchDialog(dialog: HTMLDialogElement, asking: Asking): void {
  const form = requireElement(dialog, 'form', HTMLFormElement);
  const field = requireElement(dialog, '#search-field', HTMLInputElement);
  const all = requireElement(dialog, '.search-all', HTMLElement);
  const allLink = requireElement(all, 'a', HTMLAnchorElement);
  const view = createResultsView(dialog);
  let answered = '';

  const askNow = answerForm(form, {
    begin: (isLatest) => {
      view.begin();
      all.hidden = true;
      const typed = field.value;
      if (typed.trim() === '') return view.clear();
      asking.askQuick(typed, (hits) => {
        if (!isLatest() || view.isAnswered() || hits.length === 0) return;
        answered = typed;
        view.show('quick', hits.slice(0, shownAtOnce), '', []);
      });
    },
    ask: async () => {
      const typed = field.value;
      if (typed.trim() === '') return undefined;
      const answer = await asking.askFull({ typed: cutQuery(typed), filters: noFilters });
      return { ...answer, typed, hits: await answer.found.load(0, shownAtOnce) };
    },
    show: (answer) => {
      all.hidden = !answer || answer.hits.length === 0;
      if (!answer) return view.clear();
      answered = answer.typed;
      allLink.search = formatSearch(answer.search);
      allLink.textContent = `All results for “${answer.search.typed}”`;
      view.show('full', answer.hits, answer.message, answer.readings);
    },
    wait: view.wait,
    fail: () => {
      all.hidden = true;
      view.fail();
    },
  });

  const listLinks = () => [
    ...dialog.querySelectorAll<HTMLAnchorElement>('.result-title, .search-all:not([hidden]) a, .search-way-on:not([hidden]) a'),
  ];
  moveThroughLinks(dialog, field, listLinks);
  field.addEventListener('keydown', (event) => {
    const first = dialog.querySelector<HTMLAnchorElement>('.result-title');
    if (event.key !== 'Enter' || event.isComposing || !first || answered !== field.value) return;
    event.preventDefault();
    first.click();
  });
  dialog.addEventListener('click', (event) => {
    const { target } = event;
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
    const isLeaving = link !== null && isPlainClick(event);
    if (isLeaving || target === dialog) dialog.close();
    // Where the page is there already, no landing would follow.
    if (isLeaving && link.href === location.href) dispatchEvent(new HashChangeEvent('hashchange'));
  });
  requireElement(dialog, '.search-close', HTMLButtonElement).addEventListener('click', () => dialog.close());

  asking.topics.then(
    (topics) => requireElement(dialog, '.search-topics', HTMLElement).append(...topics.map(renderTopic)),
    // The link to the topics is there without them.
    () => undefined,
  );
  if (field.value !== '') askNow();
}

function renderTopic([id, name]: QuickIndex['topics'][number]): HTMLElement {
  return make('li', {}, make('a', { href: `${import.meta.env.BASE_URL}topics/${id}/` }, name));
}

const noFilters = mapFilters(() => []);
const shownAtOnce = 8;
