import type { Corpus } from './corpus.ts';
import { compareDates, precedes } from './dates.ts';
import type { ActorId, EventId, SourceId } from './ids.ts';
import type { EventEntry } from './schema/lists.ts';

/**
 * Events and statements in one order of time: what happened, on the day it is about, and what was said, on the day it was
 * said. A statement is all that one source said on one day; it points to the events it speaks of.
 *
 * `drawTimeline(corpus)` → `[{ lane: 'happened', date: '1961', yearsSince: 0, … }, …, { lane: 'said', date: '2024-06-21', … }]`
 */
export function drawTimeline(corpus: Corpus): TimelineEntry[] {
  const happened = corpus.events.map((event): Happened => ({
    lane: 'happened',
    date: event.about,
    event,
    isExpected: isExpected(event, corpus),
  }));
  // What happened on a day stands before what was said on it.
  const entries = [...happened, ...listStatements(corpus)].sort((a, b) => compareDates(a.date, b.date));
  const yearOf = ({ date }: Happened | Said) => Number(date.slice(0, 4));
  return entries.map((entry, index) => ({ ...entry, yearsSince: yearOf(entry) - yearOf(entries[index - 1] ?? entry) }));
}

/** An entry with the whole years that passed since the one before it. */
export type TimelineEntry = (Happened | Said) & { readonly yearsSince: number };

/** Something that happened, or was expected to. */
export interface Happened {
  readonly lane: 'happened';
  readonly date: string;
  readonly event: EventEntry;
  /** Whether everyone who speaks of it spoke before it. */
  readonly isExpected: boolean;
}

/** What one source said on one day. */
export interface Said {
  readonly lane: 'said';
  readonly date: string;
  readonly source: SourceId;
  readonly speakers: readonly ActorId[];
  /** The id of its entry on the page. */
  readonly id: string;
  readonly claimCount: number;
  readonly events: readonly { readonly id: EventId; readonly title: string }[];
}

function listStatements(corpus: Corpus): Said[] {
  const groups = Map.groupBy(corpus.claims.values(), ({ source, said }) => `${source} ${said}`);
  return [...groups.values()].flatMap((claims): Said[] => {
    const [first] = claims;
    if (!first) return [];
    const keys = new Set(claims.map(({ key }) => key));
    return [
      {
        lane: 'said',
        date: first.said,
        source: first.source,
        speakers: [...new Set(claims.map(({ speaker }) => speaker))],
        id: `said-${first.source}-${first.said}`,
        claimCount: claims.length,
        events: corpus.events.filter((event) => event.claims.some((key) => keys.has(key))).map(({ id, title }) => ({ id, title })),
      },
    ];
  });
}

function isExpected(event: EventEntry, corpus: Corpus): boolean {
  const said = event.claims.flatMap((key) => corpus.claims.get(key)?.said ?? []);
  return said.length > 0 && said.every((date) => precedes(date, event.about));
}
