import { requireElement, make } from '../../browser/elements.ts';
import { tagLanguages } from '../../browser/tag-languages.ts';
import type { Ranked } from '../query/rank-passages.ts';
import { findElsewhere, type Answer } from './create-search.ts';
import { showFailure } from './fetch-index.ts';
import { makeMemoButton } from '../../browser/passage-tools.ts';
import { storeSearchTerms } from '../../ledger/browser/landing.ts';
import { cutExcerpt, findWords } from '../query/cut-excerpt.ts';
import { explainQuery, type Reading } from '../query/describe-answer.ts';
import type { Query, TopicName } from '../query/query.ts';
import { formatSearch, type Search } from '../query/search-address.ts';
import { normaliseQuery } from '../query/words.ts';

/**
 * The list of results with the line above it that counts them, how the query was understood, and the way on where there are
 * none. That line is a live region of its own: behind an open dialog, the page’s is silent.
 */
export function createResultsView(root: ParentNode) {
  const status = requireElement(root, '.search-status', HTMLElement);
  const readings = requireElement(root, '.search-readings', HTMLElement);
  const list = requireElement(root, '.result-pages', HTMLElement);
  const wayOn = requireElement(root, '.search-way-on', HTMLElement);
  const isHiddenAtRest = wayOn.hidden;
  // What was to be said if this had not come.
  status.replaceChildren();
  const clear = () => {
    status.textContent = '';
    delete status.dataset.answer;
    readings.replaceChildren();
    list.replaceChildren();
    wayOn.hidden = isHiddenAtRest;
  };
  return {
    clear,
    /** What is shown answers the question before. */
    begin: () => {
      delete status.dataset.answer;
    },
    show: (answer: Answer, hits: readonly Ranked[], isLatest: () => boolean) => {
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
    /** Shows further passages and moves the focus to the first of them. */
    add: (hits: readonly Ranked[]) => {
      const next = list.childElementCount;
      list.append(...renderResults(hits));
      list.children[next]?.querySelector('a')?.focus();
    },
    wait: (isLong: boolean) => {
      status.textContent = isLong ? __WORDS__.answers.late : __WORDS__.answers.searching;
      if (isLong) wayOn.hidden = false;
    },
    /** Further passages cannot be had; what is shown stays. */
    failMore: () => {
      status.textContent = __WORDS__.answers.noMore;
    },
    fail: () => {
      clear();
      showFailure(root);
    },
  };
}

/** How many results are grouped at a time: what stands already does not move when more are shown. */
export const pageful = 20;

/**
 * Passages in their order, under the pages they stand on:
 *
 *   Page
 *     Title of the passage
 *     … its text with the **words** that match …
 *     ■ FACT  Speaker, Source, date, place
 */
function renderResults(hits: readonly Ranked[]): HTMLElement[] {
  return groupByPage(hits).map((group) => {
    const passages = make('ol', { role: 'list' }, ...group.map(renderHit));
    return make('li', { class: 'result-page' }, make('h3', { class: 'label' }, group[0]?.passage.page ?? ''), passages);
  });
}

/**
 * Says how a query was understood, with the way to have it taken as it stands, and leads to the topics it names:
 *
 *   Showing passages for *sanctions*. Search for “sanctons” instead
 *   “NB” is North Bank here.
 *   Topics: Sanctions
 */
function renderReadings(query: Query, search: Search): HTMLElement[] {
  const readings = explainQuery(query).map((reading) => make('p', {}, ...sayReading(reading, search)));
  const topics = query.topics.map(topicLink);
  return topics.length === 0
    ? readings
    : [...readings, make('p', {}, `${topics.length === 1 ? __WORDS__.filters.topic : __WORDS__.parts.topics}: `, ...join(topics, ' · '))];
}

/** `On other pages: Licence (About)`, with links. */
function renderElsewhere(sections: readonly Ranked[]): HTMLElement {
  const links = sections.map(({ passage: { path, title, page } }) =>
    make('a', { href: urlOf(path) }, title === page ? title : `${title} (${page})`),
  );
  return make('p', {}, links.length === 1 ? __WORDS__.answers.onOtherPage : __WORDS__.answers.onOtherPages, ...join(links, ' · '));
}

/** Those of one page that follow each other. */
function groupByPage(hits: readonly Ranked[]): Ranked[][] {
  const pageOf = ({ passage: { path, page } }: Ranked) => `${path.split('#')[0] ?? ''} ${page}`;
  const groups: Ranked[][] = [];
  for (const hit of hits) {
    const last = groups.at(-1);
    if (last?.[0] && pageOf(last[0]) === pageOf(hit)) last.push(hit);
    else groups.push([hit]);
  }
  return groups;
}

function renderHit({ passage, found }: Ranked): HTMLElement {
  const { path, title } = passage;
  const runs = [...found.values()].map(({ stems }) => stems);
  // Of the names of an entry those that were sought: fourteen in four scripts would say less.
  const names = findSought(passage.names ?? '', runs).slice(0, mostNames);
  const text = [passage.text, ...names].join(' · ');
  const link = make('a', { class: 'result-title', href: urlOf(path) }, title);
  const storeTerms = () => {
    storeSearchTerms(link.pathname + link.hash, [...new Set([title, text].flatMap((each) => findSought(each, runs)))]);
  };
  link.addEventListener('click', storeTerms);
  link.addEventListener('auxclick', storeTerms);
  const excerpt = cutExcerpt(text, runs).flatMap((part) =>
    part.isMarked ? [make('mark', {}, ...tagLanguages(part.text))] : tagLanguages(part.text),
  );
  return make(
    'li',
    { class: 'result' },
    link,
    make('p', { class: 'result-excerpt' }, ...excerpt),
    make('p', { class: 'result-facts' }, ...listFacts(passage), ' ', makeMemoButton(title, { address: path })),
  );
}

const mostNames = 2;

/** What of a text was sought, as it is written there. */
function findSought(text: string, runs: readonly (readonly string[])[]): string[] {
  return [...new Set(findWords(text, runs).map(([from, to]) => text.slice(from, to)))];
}

/** `■ FACT Anna Berg, River Talk, 21 June 2024, answer 1` for a claim, `Event, 19 June 2024` for an event. */
function listFacts({ title, label, kind, speaker, source, date, place }: Ranked['passage']): (Node | string)[] {
  const mark = kind ? [make('span', { class: 'kind', 'data-kind': kind }, label), ' '] : [];
  const facts: (Node | string | undefined)[] = [
    kind || label === title ? undefined : label,
    speaker && make('b', {}, speaker),
    source && !(speaker && source.endsWith(speaker)) ? make('i', {}, source) : undefined,
    date,
    place,
  ];
  const known = facts.filter((fact): fact is Node | string => fact !== undefined && fact !== '');
  return [...mark, ...join(known, ', ')];
}

function sayReading({ how, typed, names }: Reading, search: Search): (Node | string)[] {
  const meant = names.flatMap((name, at) => [at === 0 ? '' : at === names.length - 1 ? __WORDS__.answers.or : ', ', make('b', {}, name)]);
  const [before, between, after] = __WORDS__.answers.readings[how];
  if (how !== 'spelling') return [before, ...tagLanguages(typed), between, ...meant, after];
  const exact = { ...search, typed: normaliseQuery(search.typed).replace(typed, `"${typed}"`) };
  const href = `${import.meta.env.BASE_URL}search/${formatSearch(exact)}`;
  return [before, ...meant, '. ', make('a', { href }, between, make('em', {}, typed), after)];
}

function join(parts: readonly (Node | string)[], between: string): (Node | string)[] {
  return parts.flatMap((part, at) => (at === 0 ? [part] : [between, part]));
}

export function topicLink({ id, name }: TopicName): HTMLElement {
  return make('a', { href: urlOf(`/topics/${id}/`) }, name);
}

function urlOf(path: string): string {
  return import.meta.env.BASE_URL + path.slice(1);
}
