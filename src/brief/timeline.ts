import type { Corpus } from './corpus.ts';
import { compareDates, precedes, yearsBetween } from './dates.ts';
import type { ActorId, EventId, SourceId } from './ids.ts';
import type { EventEntry } from './schema/lists.ts';

/**
 * Events and statements in one order of time: what happened, on the day it is about, and what was said, on the day it was
 * said. A statement is all that one source said on one day; it points to the events it speaks of.
 *
 * `drawTimeline(corpus)` → `[{ lane: 'happened', date: '1961', yearsSince: 0, … }, …, { lane: 'said', date: '2024-06-21', … }]`
 */
export function drawTimeline(corpus: Corpus): TimelineEntry[] {
  const statements = listStatements(corpus);
  const entries: Omit<Happened | Said, 'yearsSince'>[] = [
    ...corpus.events.map((event) => ({
      lane: 'happened' as const,
      date: event.about,
      event,
      isExpected: isExpected(event, corpus),
    })),
    ...statements,
  ];
  const sorted = entries.sort((a, b) => compareDates(a.date, b.date) || (a.lane === b.lane ? 0 : a.lane === 'happened' ? -1 : 1));
  return sorted.map(
    (entry, index) =>
      ({ ...entry, yearsSince: index === 0 ? 0 : yearsBetween(sorted[index - 1]?.date ?? entry.date, entry.date) }) as TimelineEntry,
  );
}

export type TimelineEntry = Happened | Said;

/** Something that happened, or was expected to. */
export interface Happened {
  readonly lane: 'happened';
  readonly date: string;
  readonly yearsSince: number;
  readonly event: EventEntry;
  /** Whether everyone who speaks of it spoke before it. */
  readonly isExpected: boolean;
}

/** What one source said on one day. */
export type Said = Statement & { readonly yearsSince: number };

export interface Statement {
  readonly lane: 'said';
  readonly date: string;
  readonly source: SourceId;
  readonly speakers: readonly ActorId[];
  /** The id of its entry on the page. */
  readonly id: string;
  readonly claimCount: number;
  readonly events: readonly { readonly id: EventId; readonly title: string }[];
}

function listStatements(corpus: Corpus): Statement[] {
  const groups = Map.groupBy(corpus.claims.values(), ({ source, said }) => `${source} ${said}`);
  return [...groups.values()].flatMap((claims): Statement[] => {
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
