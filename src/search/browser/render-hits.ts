import { storeSearchTerms } from '../../ledger/browser/landing.ts';
import { make, tagLanguages } from '../../browser/make-element.ts';
import { makeMemoButton } from '../../browser/passage-tools.ts';
import { groupHits } from './group-hits.ts';
import type { Hit } from './hit.ts';

/**
 * Shows passages under the pages they stand on, each page where its best passage stands:
 *
 *   Page
 *     Title of the passage
 *     … its text with the **words** that match …
 *     ■ FACT  Speaker, Source, date, place
 */
export function renderHits(hits: readonly Hit[], list: HTMLElement): void {
  list.append(...groupHits(hits).map(renderPage));
}

function renderPage(hits: readonly Hit[]): HTMLElement {
  const passages = make('ol', { role: 'list' }, ...hits.map(renderHit));
  return make('li', { class: 'result-page' }, make('h3', { class: 'label' }, hits[0]?.page ?? ''), passages);
}

function renderHit(hit: Hit): HTMLElement {
  const link = make('a', { class: 'result-title', href: hit.url }, hit.title);
  const putDown = () => storeSearchTerms(link.pathname + link.hash, hit.words);
  link.addEventListener('click', putDown);
  link.addEventListener('auxclick', putDown);
  const excerpt = hit.excerpt.flatMap(({ text, isMarked }) => (isMarked ? [make('mark', {}, ...tagLanguages(text))] : tagLanguages(text)));
  return make(
    'li',
    { class: 'result' },
    link,
    ...(excerpt.length > 0 ? [make('p', { class: 'result-excerpt' }, ...excerpt)] : []),
    make('p', { class: 'result-facts' }, ...listFacts(hit), ' ', makeMemoButton(hit.title, { address: addressOf(hit.url) })),
  );
}

/** `/tumen/themes/treaty/?x#two-sides` → `/themes/treaty/#two-sides` where the site lies under `/tumen/`. */
function addressOf(url: string): string {
  const { pathname, hash } = new URL(url, location.href);
  return pathname.slice(import.meta.env.BASE_URL.length - 1) + hash;
}

/** `■ FACT Victor Cha, The Impossible State, 21 June 2024, answer 1` for a claim, `Event, 19 June 2024` for an event. */
function listFacts({ title, type, kind, facts: { speaker, source, date, place } }: Hit): (Node | string)[] {
  const mark = kind ? [make('span', { class: 'kind', 'data-kind': kind }, type), ' '] : [];
  const facts = [
    kind || type === title ? '' : type,
    speaker ? make('b', {}, speaker) : '',
    source && !(speaker && source.endsWith(speaker)) ? make('i', {}, source) : '',
    date ?? '',
    place ?? '',
  ];
  return [...mark, ...facts.filter((fact) => fact !== '').flatMap((fact, index) => (index > 0 ? [', ', fact] : [fact]))];
}
