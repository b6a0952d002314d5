import type { Corpus } from '../../model/corpus.ts';
import { formatDate, precedes } from '../../model/dates.ts';
import type { TimelineEntry } from '../../model/timeline.ts';

/**
 * Places events on an upper line and statements on a lower one, and joins each statement to the events it speaks of.
 * Distances grow with the logarithm of the years between, since most of what is told lies in one month.
 *
 * `layOutArcs(drawTimeline(corpus), corpus)` → `{ events: [{ x: 30, label: '1961' }, …], statements: […], arcs: [{ from: 700, to: 30, isAhead: false }, …] }`
 */
export function layOutArcs(entries: readonly TimelineEntry[], corpus: Corpus): Arcs {
  const xs = spread(entries);
  const at = (index: number) => xs[index] ?? 0;
  const events = entries.flatMap((entry, index) =>
    entry.lane === 'happened' ? [{ x: at(index), id: entry.event.id, date: entry.date, label: yearLabel(entries, index) }] : [],
  );
  const said = entries.flatMap((entry, index) =>
    entry.lane === 'said'
      ? [{ x: at(index), entry, label: `${corpus.sources.get(entry.source)?.publication ?? entry.source}, ${formatDate(entry.date)}` }]
      : [],
  );
  const arcs = said.flatMap(({ x, entry }) =>
    entry.events.flatMap(({ id }) =>
      events.filter((event) => event.id === id).map((event) => ({ from: x, to: event.x, isAhead: precedes(entry.date, event.date) })),
    ),
  );
  return { events, statements: said.map(({ x, label }) => ({ x, label })), arcs };
}

/** Width and height of the drawing, and the heights of its two lines, in units of its view box. */
export const drawing = { width: 1000, height: 350, happened: 52, said: 208 } as const;

const edge = 24;

function spread(entries: readonly TimelineEntry[]): number[] {
  const steps = entries.map(({ yearsSince, lane }, index) => (index === 0 ? 0 : (lane === 'said' ? 2 : 1) + Math.log1p(yearsSince)));
  const total = steps.reduce((sum, step) => sum + step, 0) || 1;
  let sum = 0;
  return steps.map((step) => {
    sum += step;
    return Math.round((edge + ((drawing.width - 2 * edge) * sum) / total) * 10) / 10;
  });
}

/** The year where it changes from one event to the next. */
function yearLabel(entries: readonly TimelineEntry[], index: number): string | undefined {
  const year = entries[index]?.date.slice(0, 4);
  const before = entries
    .slice(0, index)
    .findLast(({ lane }) => lane === 'happened')
    ?.date.slice(0, 4);
  return year === before ? undefined : year;
}

interface Arcs {
  readonly events: readonly { readonly x: number; readonly label: string | undefined }[];
  readonly statements: readonly { readonly x: number; readonly label: string }[];
  /** `isAhead`: what was said before the day it is about. */
  readonly arcs: readonly { readonly from: number; readonly to: number; readonly isAhead: boolean }[];
}
