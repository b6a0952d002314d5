import type { Corpus } from '../../brief/corpus.ts';
import { splitAddress } from '../fragments/address.ts';
import { listTombstones, type Tombstone } from './anchors.ts';
import { readRecord } from './record.ts';
import { findRewordings, type Rewording } from './rewordings.ts';
import type { Wording } from './wordings.ts';

/**
 * What happened to a page and its passages since it was first published, the latest day first.
 *
 * `describeHistory(corpus, '/themes/treaty/')` → `{ published: '2026-11-21', days: [{ date: '2026-12-03', added: […], … }], left: [] }`
 */
export function describeHistory(corpus: Corpus, page: string): PageHistory {
  const { standings, fates, followers, wordings } = readRecord(corpus);
  const passages = [...wordings.values()].filter((wording) => wording.page === page);
  const earlier = followers.get(page) ?? [];
  const published = [...standings]
    .filter(([address]) => [page, ...earlier].includes(splitAddress(address).page))
    .flatMap(([, standing]) => standing.wordings.map(({ date }) => date))
    .toSorted()
    .at(0);
  const added = passages.flatMap((passage) => {
    const date = findFirstDay(corpus, passage, earlier);
    return date === undefined || date === published || passage.id === '' ? [] : [{ date, passage }];
  });
  const reworded = passages.flatMap((passage) => findRewordings(corpus, passage));
  const arrived = earlier.map((path) => ({ date: fates.get(path)?.date ?? '', path }));
  const dates = [...new Set([...added, ...reworded, ...arrived].map(({ date }) => date))].toSorted().reverse();
  return {
    published,
    days: dates.map((date) => ({
      date,
      arrived: arrived.filter((each) => each.date === date).map(({ path }) => path),
      added: added.filter((each) => each.date === date).map(({ passage }) => passage),
      reworded: reworded.filter((each) => each.date === date),
    })),
    left: listTombstones(corpus, page),
  };
}

/** The pages on which something changed, with their titles and what that was. */
export function listHistories(corpus: Corpus): { readonly page: string; readonly title: string; readonly history: PageHistory }[] {
  const pages = [...readRecord(corpus).wordings.values()].filter(({ part }) => part === 'page');
  return pages
    .map(({ page, title }) => ({ page, title, history: describeHistory(corpus, page) }))
    .filter(({ history }) => history.days.length > 0);
}

export interface PageHistory {
  /** ISO date of the first record; missing where nothing is recorded yet. */
  readonly published: string | undefined;
  readonly days: readonly HistoryDay[];
  readonly left: readonly Tombstone[];
}

export interface HistoryDay {
  readonly date: string;
  /** Paths of pages that this one stands in for from that day on. */
  readonly arrived: readonly string[];
  readonly added: readonly Wording[];
  readonly reworded: readonly Rewording[];
}

/** The day a passage came to this page: by another name, or with a page that moved here, it may have been there before. */
function findFirstDay(corpus: Corpus, { address, page }: Wording, earlier: readonly string[]): string | undefined {
  const { standings, former } = readRecord(corpus);
  const same = (former.get(address) ?? []).filter((each) => [page, ...earlier].includes(splitAddress(each).page));
  return [address, ...same]
    .flatMap((each) => standings.get(each)?.wordings[0]?.date ?? [])
    .toSorted()
    .at(0);
}
