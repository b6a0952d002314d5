import { formatSearch, mapFilters } from '../../model/query/address.ts';
import { understandQuery } from '../../model/query/understand-query.ts';
import { isPlainClick } from '../is-plain-click.ts';
import { requireElement } from '../require-element.ts';
import { answerForm } from './answer-form.ts';
import { warmUp } from './ask-pagefind.ts';
import { describeFound } from './describe-found.ts';
import { findPassages } from './find-passages.ts';
import { moveThroughLinks } from './move-through-links.ts';
import { createResultsView } from './results-view.ts';

/**
 * Lets the dialog answer: the best passages while the reader types, and the way to all of them. Enter follows the first;
 * where there is none yet, and by its button, the form goes to the search page, as it does without this.
 */
export function startSearchDialog(dialog: HTMLDialogElement): void {
  const form = requireElement(dialog, 'form', HTMLFormElement);
  const field = requireElement(dialog, '#search-field', HTMLInputElement);
  const all = requireElement(dialog, '.search-all', HTMLElement);
  const allLink = requireElement(all, 'a', HTMLAnchorElement);
  const view = createResultsView(dialog);
  let answered = '';

  const askNow = answerForm(form, {
    ask: async () => {
      const query = understandQuery(field.value);
      if (query.typed === '') return { query, total: 0, hits: [] };
      const { total, load } = await findPassages(query, noFilters);
      return { query, total, hits: await load(0, shownAtOnce) };
    },
    show: ({ query: { typed }, total, hits }) => {
      answered = field.value;
      const search = { typed, filters: noFilters };
      allLink.search = formatSearch(search);
      allLink.textContent = `All results for “${typed}”`;
      all.hidden = total === 0;
      if (typed === '') view.clear();
      else view.show(hits, describeFound(total, search, hits));
    },
    wait: view.wait,
    fail: () => {
      all.hidden = true;
      view.fail();
    },
  });

  const listLinks = () => [...dialog.querySelectorAll<HTMLAnchorElement>('.result-title, .search-all:not([hidden]) a')];
  moveThroughLinks(dialog, field, listLinks);
  field.addEventListener('keydown', (event) => {
    const [first] = listLinks();
    if (event.key !== 'Enter' || event.isComposing || !first || answered !== field.value) return;
    event.preventDefault();
    first.click();
  });
  dialog.addEventListener('click', (event) => {
    const { target } = event;
    const isLeaving = target instanceof Element && target.closest('a[href]') !== null && isPlainClick(event);
    if (isLeaving || target === dialog) dialog.close();
  });
  requireElement(dialog, '.search-close', HTMLButtonElement).addEventListener('click', () => dialog.close());

  warmUp();
  if (field.value !== '') askNow();
}

const noFilters = mapFilters(() => []);
const shownAtOnce = 8;
