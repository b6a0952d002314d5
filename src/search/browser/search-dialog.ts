import { isPlainClick, make, requireElement } from '../../browser/elements.ts';
import { formatSearch, noFilters } from '../query/search-address.ts';
import { cutQuery } from '../query/words.ts';
import { answerForm } from './answer-form.ts';
import { topicLink } from './results-view.ts';

/**
 * Lets the dialog answer: the best passages while the reader types, and the way to all of them. Enter follows the first; where
 * there is none yet, and by its button, the form goes to the search page, as it does without this.
 */
export function startSearchDialog(dialog: HTMLDialogElement, index: Promise<unknown>): void {
  const form = requireElement(dialog, 'form', HTMLFormElement);
  const field = requireElement(dialog, '#search-field', HTMLInputElement);
  const all = requireElement(dialog, '.search-all', HTMLElement);
  const allLink = requireElement(all, 'a', HTMLAnchorElement);
  let answered = '';

  const read = () => cutQuery(field.value);
  const { askNow, search } = answerForm(dialog, form, index, {
    read: () => ({ typed: read(), filters: noFilters }),
    most: () => shownAtOnce,
    answered: (asked) => {
      all.hidden = !asked || asked.hits.length === 0;
      answered = asked?.search.typed ?? '';
      if (!asked) return;
      allLink.search = formatSearch(asked.search);
      allLink.textContent = __WORDS__.answers.all(answered);
    },
  });

  moveThroughLinks(dialog, field);
  field.addEventListener('keydown', (event) => {
    const first = dialog.querySelector<HTMLAnchorElement>('.result-title');
    if (event.key !== 'Enter' || event.isComposing || !first || answered !== read()) return;
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

  const topics = requireElement(dialog, '.search-topics', HTMLElement);
  search.topics.then(
    (names) => topics.append(...names.map((topic) => make('li', {}, topicLink(topic)))),
    // The link to the topics is there without them.
    () => undefined,
  );
  if (field.value !== '') askNow();
}

/** Lets the arrow keys go from the field down through the links under it, and back up into the field. */
function moveThroughLinks(dialog: HTMLDialogElement, field: HTMLInputElement): void {
  dialog.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const stops = [field, ...dialog.querySelectorAll<HTMLAnchorElement>(listedLinks)];
    const from = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[from + step];
    if (from === -1 || !next) return;
    event.preventDefault();
    next.focus();
  });
}

const listedLinks = '.result-title, .search-all:not([hidden]) a, .search-way-on:not([hidden]) a';
const shownAtOnce = 8;
