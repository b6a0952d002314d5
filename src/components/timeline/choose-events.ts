import type { Corpus } from '../../brief/corpus.ts';
import type { EventEntry } from '../../brief/schema/lists.ts';
import { locateEvent } from './locate-event.ts';
import { toSpan, type Span } from './spans.ts';

/**
 * The events that the figure shows, in order of time. They are those of the twelve months up to the last source of which
 * at least two sources speak: those of which most speak, then those with most claims. An event is left out if it cannot be
 * said within ten days when it was, or if it was within two days of one that is shown. The last is the first event that
 * lay ahead of all sources, if there is one, since it shows where the knowledge of every source ends.
 *
 * `chooseEvents(corpus)` → `[{ event: { id: 'border-opened', … }, span: { first: 19784, last: 19784 }, isAhead: false }, …]`, five at most
 */
export function chooseEvents(corpus: Corpus): ChosenEvent[] {
  const end = Math.max(...[...corpus.sources.values()].map(({ published }) => toSpan(published).last));
  const recent = corpus.events
    .map((event) => ({ event, span: locateEvent(event, corpus) }))
    .filter(({ span }) => span.last > end - daysOfYear)
    .map((located): ChosenEvent => ({ ...located, isAhead: located.span.first > end }))
    .toSorted((a, b) => a.span.first - b.span.first);
  const ahead = recent.filter(({ isAhead }) => isAhead).slice(0, 1);
  const ranked = recent
    .filter(({ span, isAhead }) => !isAhead && span.last - span.first < widest)
    .map((chosen) => ({ chosen, voices: countSources(chosen.event, corpus), claims: chosen.event.claims.length }))
    .toSorted((a, b) => b.voices - a.voices || b.claims - a.claims);
  const fewest = Math.min(2, ranked[0]?.voices ?? 0);
  const shown = keepApart(ranked.filter(({ voices }) => voices >= fewest).map(({ chosen }) => chosen));
  return [...shown.slice(0, most - ahead.length).toSorted((a, b) => a.span.first - b.span.first), ...ahead];
}

export interface ChosenEvent {
  readonly event: EventEntry;
  /** The days on which it may have been. */
  readonly span: Span;
  /** Whether it lay ahead of every source. */
  readonly isAhead: boolean;
}

const most = 5;
const daysOfYear = 365;
const widest = 10;
const closest = 2;

/** Without those that come too close to an earlier one of the list. */
function keepApart(events: readonly ChosenEvent[]): ChosenEvent[] {
  const kept: ChosenEvent[] = [];
  for (const { span, ...rest } of events) {
    const isFree = kept.every((other) => span.first > other.span.last + closest || span.last < other.span.first - closest);
    if (isFree) kept.push({ span, ...rest });
  }
  return kept;
}

function countSources({ claims }: EventEntry, corpus: Corpus): number {
  return new Set(claims.map((key) => corpus.claims.get(key)?.source)).size;
}
