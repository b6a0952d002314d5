import { requireElement } from '../../browser/elements.ts';
import type { Found } from '../query/find-passages.ts';
import {
  filterNames,
  formatSearch,
  hasFilters,
  isEmptySearch,
  noFilters,
  readSearch,
  type Filters,
  type Search,
} from '../query/search-address.ts';
import { answerForm } from './answer-form.ts';
import { pageful } from './results-view.ts';

/**
 * Makes the search page answer and keeps its address in step with what is asked, so that the address can be sent on and the way
 * back leads to the same results. Where nothing is asked, the index of the brief stands there.
 */
export function startSearchPage(page: HTMLElement, index: Promise<unknown>): void {
  const form = requireElement(page, '.search-form', HTMLFormElement);
  const field = requireElement(page, '#search-field', HTMLInputElement);
  const briefIndex = requireElement(page, '.search-index', HTMLElement);
  const more = requireElement(page, '.search-more', HTMLButtonElement);
  const clear = requireElement(page, '.filters-clear', HTMLButtonElement);
  const filters = createFilterView(form);
  const title = document.title;
  // What a reader has typed or chosen before this could be fetched comes before what the address asks.
  const early = readForm(form);
  const addressed = readSearch(new URLSearchParams(location.search));
  // A browser that loads the page anew puts back what was in the form.
  const isEarly = !isEmptySearch(early) && formatSearch(early) !== formatSearch(addressed);
  const asked = isEarly ? early : addressed;
  let scrolled = isEarly || isEmptySearch(asked) ? undefined : recallScroll();
  let shown = 0;
  let found: Found | undefined;
  /** Of which more is on its way, so that a second press asks for nothing twice. */
  let loadingFrom: Found | undefined;

  const showMore = () => {
    more.hidden = !found || found.tally.total <= shown;
  };
  const { askNow, view } = answerForm(page, form, index, {
    read: () => readForm(form),
    most: () => Math.max(pageful, scrolled?.shown ?? 0),
    begin: () => {
      // Where the reader was among the results belongs to what was asked then.
      if (formatSearch(readForm(form)) !== formatSearch(asked)) scrolled = undefined;
    },
    answered: (current) => {
      found = current?.answer?.found;
      shown = current?.hits.length ?? 0;
      briefIndex.hidden = shown > 0;
      showMore();
      if (!current) return;
      const { typed, filters: chosen } = current.search;
      history.replaceState(null, '', location.pathname + formatSearch(current.search));
      document.title = typed === '' ? title : `${__WORDS__.quoted(typed)} · ${title}`;
      filters.count(found?.count, found !== undefined);
      clear.hidden = !hasFilters(chosen);
      if (scrolled) scrollTo(0, scrolled.top);
      scrolled = undefined;
    },
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
    filters.choose(noFilters);
    askNow();
    field.focus();
  });
  addEventListener('pagehide', () => history.replaceState({ shown, top: scrollY }, ''));

  if (!isEarly) field.value = asked.typed;
  filters.choose(asked.filters);
  if (!isEmptySearch(asked)) askNow();
}

function readForm(form: HTMLFormElement): Search {
  return readSearch(new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value : ''])));
}

/** The choices beside the results and the number behind each. */
function createFilterView(form: HTMLFormElement) {
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')].flatMap((input) => {
    const name = filterNames.find((each) => each === input.name);
    const number = input.labels?.[0]?.querySelector('.count');
    return name && number ? [{ input, name, number, total: number.textContent }] : [];
  });
  return {
    choose: (chosen: Filters) => {
      for (const { input, name } of boxes) input.checked = chosen[name].includes(input.value);
    },
    /** Shows what each choice would find, where that can be told; where nothing is asked, all that there is. */
    count: (count: Found['count'], isAsked: boolean) => {
      for (const { input, name, number, total } of boxes) {
        number.textContent = isAsked ? String(count?.(name, input.value) ?? '') : total;
        input.labels?.[0]?.toggleAttribute('data-empty', number.textContent === '0');
      }
    },
  };
}

/**
 * How many results were shown and how far down a reader was when they left, kept with the entry of the browser’s history;
 * undefined on a first visit.
 */
function recallScroll(): { shown: number; top: number } | undefined {
  const { shown, top } = (history.state ?? {}) as Readonly<Record<string, unknown>>;
  return typeof shown === 'number' && typeof top === 'number' ? { shown, top } : undefined;
}
