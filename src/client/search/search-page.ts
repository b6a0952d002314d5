import { formatSearch, hasFilters, isEmptySearch, readSearch, type Search } from '../../model/query/address.ts';
import { understandQuery } from '../../model/query/understand-query.ts';
import { requireElement } from '../require-element.ts';
import { answerForm } from './answer-form.ts';
import { warmUp } from './ask-pagefind.ts';
import { countChoices, type CountChoice } from './count-choices.ts';
import { describeFound } from './describe-found.ts';
import { createFilterView } from './filter-view.ts';
import { findPassages, type Found } from './find-passages.ts';
import type { Hit } from './hit.ts';
import { keepPlace, recallPlace } from './place.ts';
import { createResultsView, pageful } from './results-view.ts';

/**
 * Makes the search page answer and keeps its address in step with what is asked, so that the address can be sent on and
 * the way back leads to the same results. Where nothing is asked, the index of the brief stands there.
 */
export function startSearchPage(page: HTMLElement): void {
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
  const isEarly = !isEmptySearch(early);
  const asked = isEarly ? early : readSearch(new URLSearchParams(location.search));
  let place = isEarly || isEmptySearch(asked) ? undefined : recallPlace();
  let shown = 0;
  let found: Found | undefined;

  const showMore = () => {
    more.hidden = !found || found.total <= shown;
  };
  const giveUp = () => {
    found = undefined;
    view.fail();
    index.hidden = false;
    showMore();
  };
  const askNow = answerForm(form, {
    ask: async (): Promise<Asked> => {
      const search = readForm(form);
      return { search, answer: isEmptySearch(search) ? undefined : await answerSearch(search, Math.max(pageful, place?.shown ?? 0)) };
    },
    show: ({ search, answer }) => {
      history.replaceState(null, '', location.pathname + formatSearch(search));
      document.title = search.typed === '' ? title : `“${search.typed}” · ${title}`;
      found = answer?.found;
      shown = answer?.hits.length ?? 0;
      if (answer) view.show(answer.hits, describeFound(answer.found.total, search, answer.hits));
      else view.clear();
      filters.count(answer?.count);
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
    before?.load(shown, shown + pageful).then((hits) => {
      if (before !== found) return;
      view.add(hits);
      shown += hits.length;
      showMore();
    }, giveUp);
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
  field.addEventListener('focus', warmUp, { once: true });
  keepPlace(() => ({ shown, top: scrollY }));

  if (!isEarly) field.value = asked.typed;
  filters.choose(asked.filters);
  if (!isEmptySearch(asked)) askNow();
}

async function answerSearch({ typed, filters }: Search, shown: number): Promise<Answer> {
  const query = understandQuery(typed);
  const [found, count] = await Promise.all([findPassages(query, filters), countChoices(query, filters)]);
  return { found, count, hits: await found.load(0, shown) };
}

function readForm(form: HTMLFormElement): Search {
  return readSearch(new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value : ''])));
}

interface Asked {
  readonly search: Search;
  readonly answer: Answer | undefined;
}

interface Answer {
  readonly found: Found;
  readonly count: CountChoice;
  readonly hits: readonly Hit[];
}
