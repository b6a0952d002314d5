import { formatSearch, hasFilters, isEmptySearch, readSearch, type Search } from '../query/address.ts';
import { requireElement } from '../../browser/require-element.ts';
import { answerForm } from './answer-form.ts';
import type { FullAnswer } from './answer-fully.ts';
import type { Asking } from './asking.ts';
import { createFilterView } from './filter-view.ts';
import type { Found } from './find-passages.ts';
import type { Hit } from './hit.ts';
import { keepPlace, recallPlace } from './place.ts';
import { createResultsView, pageful } from './results-view.ts';

/**
 * Makes the search page answer and keeps its address in step with what is asked, so that the address can be sent on and
 * the way back leads to the same results. Where nothing is asked, the index of the brief stands there.
 */
export function startSearchPage(page: HTMLElement, asking: Asking): void {
  const form = requireElement(page, '.search-form', HTMLFormElement);
  const field = requireElement(page, '#search-field', HTMLInputElement);
  const index = requireElement(page, '.search-index', HTMLElement);
  const more = requireElement(page, '.search-more', HTMLButtonElement);
  const clear = requireElement(page, '.filters-clear', HTMLButtonElement);
  const view = createResultsView(page);
  const filters = createFilterView(form);
  const title = document.title;
  // What a reader has typed or chosen before this could be fetched comes before what the address asks.
  const early = readForm(form);
  const addressed = readSearch(new URLSearchParams(location.search));
  // A browser that loads the page anew puts back what was in the form.
  const isEarly = !isEmptySearch(early) && formatSearch(early) !== formatSearch(addressed);
  const asked = isEarly ? early : addressed;
  let place = isEarly || isEmptySearch(asked) ? undefined : recallPlace();
  let shown = 0;
  let found: Found | undefined;
  /** Of which more is on its way, so that a second press asks for nothing twice. */
  let loadingFrom: Found | undefined;

  const showMore = () => {
    more.hidden = !found || found.tally.total <= shown;
  };
  /** After the answer, which does not wait for the numbers. */
  const countChoices = (counted: Found | undefined) => {
    if (!counted) filters.count(undefined);
    counted?.count().then(
      (count) => {
        if (counted === found) filters.count(count);
        // Without the numbers the answer stands.
      },
      () => undefined,
    );
  };
  const giveUp = () => {
    found = undefined;
    view.fail();
    index.hidden = false;
    showMore();
  };
  const askNow = answerForm(form, {
    begin: (isLatest) => {
      view.begin();
      const search = readForm(form);
      // Where the reader was among the results belongs to what was asked then.
      if (formatSearch(search) !== formatSearch(asked)) place = undefined;
      const { typed, filters: chosen } = search;
      // Titles alone do not tell what passes the filters.
      if (typed === '' || hasFilters(chosen) || place) return;
      asking.askQuick(typed, (hits) => {
        if (!isLatest() || view.isAnswered() || hits.length === 0) return;
        view.show('quick', hits, '', []);
        index.hidden = true;
      });
    },
    ask: async (): Promise<Asked> => {
      const search = readForm(form);
      if (isEmptySearch(search)) return { search, answer: undefined, hits: [] };
      const answer = await asking.askFull(search);
      return { search, answer, hits: await answer.found.load(0, Math.max(pageful, place?.shown ?? 0)) };
    },
    show: ({ search, answer, hits }) => {
      history.replaceState(null, '', location.pathname + formatSearch(search));
      document.title = search.typed === '' ? title : `“${search.typed}” · ${title}`;
      found = answer?.found;
      shown = hits.length;
      if (answer) view.show('full', hits, answer.message, answer.readings);
      else view.clear();
      countChoices(found);
      clear.hidden = !hasFilters(search.filters);
      index.hidden = shown > 0;
      showMore();
      if (place) scrollTo(0, place.top);
      place = undefined;
    },
    wait: view.wait,
    fail: giveUp,
  });

  more.addEventListener('click', () => {
    const before = found;
    if (!before || before === loadingFrom) return;
    loadingFrom = before;
    before
      .load(shown, shown + pageful)
      .then((hits) => {
        if (before !== found) return;
        view.add(hits);
        shown += hits.length;
        showMore();
      }, view.failMore)
      .finally(() => {
        if (loadingFrom === before) loadingFrom = undefined;
      });
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    askNow();
  });
  clear.addEventListener('click', () => {
    filters.choose(readSearch(new URLSearchParams()).filters);
    askNow();
    field.focus();
  });
  keepPlace(() => ({ shown, top: scrollY }));

  if (!isEarly) field.value = asked.typed;
  filters.choose(asked.filters);
  if (!isEmptySearch(asked)) askNow();
}

function readForm(form: HTMLFormElement): Search {
  return readSearch(new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value : ''])));
}

interface Asked {
  readonly search: Search;
  /** Undefined where nothing is asked. */
  readonly answer: FullAnswer | undefined;
  readonly hits: readonly Hit[];
}
