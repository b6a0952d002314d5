import { diffWords } from 'diff';
import type { Corpus, Source } from '../../brief/corpus.ts';
import { listPassages, type Passage } from '../../brief/passages.ts';
import { splitAddress } from '../../brief/address.ts';
import { listTombstones, type Tombstone } from './anchors.ts';
import { digestOf } from './ledger.ts';
import { readPresent, readRecord, type Histories } from './record.ts';

/**
 * What happened to a page and its passages since it was first published, the latest day first.
 *
 * `describeHistory(corpus, '/themes/treaty/')` → `{ published: '2026-11-21', days: [{ date: '2026-12-03', added: […], … }], … }`
 */
export function describeHistory(corpus: Corpus, page: string): PageHistory {
  const { histories, redirects, replaced } = readRecord(corpus);
  const passages = listPassages(corpus).filter((passage) => passage.page === page);
  const earlier = replaced.get(page) ?? [];
  const published = [...histories]
    .filter(([address]) => [page, ...earlier].includes(splitAddress(address).page))
    .flatMap(([, { wordings }]) => wordings.map(({ date }) => date))
    .toSorted()
    .at(0);
  const added = passages.flatMap((passage) => {
    const date = findFirstDay(corpus, passage, earlier);
    return date === undefined || date === published || passage.id === '' ? [] : [{ date, passage }];
  });
  const reworded = passages.flatMap((passage) => findRewordings(corpus, passage));
  const arrived = earlier.map((path) => ({ date: redirects.get(path)?.date ?? '', path }));
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
    originals: passages.some(({ source }) => source) ? [] : [...corpus.sources.values()],
  };
}

/** The pages on which something changed, with their titles and what that was. */
export function listHistories(corpus: Corpus): { readonly page: string; readonly title: string; readonly history: PageHistory }[] {
  const pages = listPassages(corpus).filter(({ type }) => type === 'page');
  return pages
    .map(({ page, title }) => ({ page, title, history: describeHistory(corpus, page) }))
    .filter(({ history }) => history.days.length > 0);
}

export interface PageHistory {
  /** ISO date of the first record; missing where nothing is recorded yet. */
  readonly published: string | undefined;
  readonly days: readonly HistoryDay[];
  readonly left: readonly Tombstone[];
  /** The documents that the page rests on, for its end on paper; the page of a source has its own at its head. */
  readonly originals: readonly Source[];
}

export interface HistoryDay {
  readonly date: string;
  /** Paths of pages that this one stands in for from that day on. */
  readonly arrived: readonly string[];
  readonly added: readonly Passage[];
  readonly reworded: readonly Rewording[];
}

/** The day a passage came to this page: by another name, or with a page that moved here, it may have been there before. */
function findFirstDay(corpus: Corpus, { path, page }: Passage, earlier: readonly string[]): string | undefined {
  const { histories, addressesOf } = readRecord(corpus);
  return addressesOf(path)
    .filter((each) => [page, ...earlier].includes(splitAddress(each).page))
    .flatMap((each) => histories.get(each)?.wordings[0]?.date ?? [])
    .toSorted()
    .at(0);
}

/**
 * Every wording of a passage but the present one, under its address and those that lead to it, by the day on which it ended.
 *
 * `findRewordings(corpus, passage)` → `[{ date: '2026-12-03', digest: '3fa9c1', parts: [{ text: 'Aid is due ' }, …], … }]`
 */
function findRewordings(corpus: Corpus, passage: Passage): Rewording[] {
  const { histories, addressesOf, redirects } = readRecord(corpus);
  const present = digestOf(passage.wording);
  const ended = addressesOf(passage.path).flatMap((address) => {
    const lines = histories.get(address)?.wordings ?? [];
    const left = redirects.get(address)?.date;
    return lines.flatMap((line, index) => {
      // The last may have been reworded without that being recorded yet.
      const date = lines[index + 1]?.date ?? left ?? readPresent(corpus, passage).date;
      const isPresent = line.digest === present && (address !== passage.path || index === lines.length - 1);
      return isPresent ? [] : [{ line, date, joined: isJoined(address, histories) }];
    });
  });
  const inOrder = ended.toSorted((a, b) => a.date.localeCompare(b.date));
  const last = inOrder.findLastIndex(({ joined }) => !joined);
  return inOrder.map(({ line: { address, digest, text }, date, joined }, index) => {
    const title = text.split('\n')[0];
    return {
      date,
      passage,
      title: joined && title !== passage.title ? title : undefined,
      joined,
      digest,
      ids: [...new Set([passage.id, splitAddress(address).id])],
      anchor: index === last && passage.id !== '' ? `history-${passage.id}` : undefined,
      parts: diffWords(text, passage.wording).map(({ value, added, removed }) => {
        return { text: value, only: added ? 'is' : removed ? 'was' : undefined };
      }),
    };
  });
}

/** An earlier wording, and how it differs from what stands there now. */
export interface Rewording {
  /** The day from which it was worded otherwise. */
  readonly date: string;
  readonly passage: Passage;
  /** What it was called, where that was something else. */
  readonly title: string | undefined;
  /** Whether it was a passage of its own, until it was joined to this one. */
  readonly joined: boolean;
  readonly digest: string;
  /** The ids under which a pin may name it. */
  readonly ids: readonly string[];
  /** The id of the passage’s last earlier wording, to which the passage links: `history-two-groups`. */
  readonly anchor: string | undefined;
  /** Word by word: `was` stood only in the earlier wording, `is` stands only in the present one. */
  readonly parts: readonly { readonly text: string; readonly only?: 'was' | 'is' | undefined }[];
}

/** Whether a passage was joined to one that was there already, rather than given another name, on its way to where it is. */
function isJoined(address: string, histories: Histories): boolean {
  const departure = histories.get(address)?.departure;
  if (!departure || !('targets' in departure)) return false;
  const [target = ''] = departure.targets;
  return histories.get(target)?.wordings[0]?.date !== departure.date || isJoined(target, histories);
}
