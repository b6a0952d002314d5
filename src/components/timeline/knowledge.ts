import type { Corpus, Source } from '../../brief/corpus.ts';
import { compareDates } from '../../brief/dates.ts';
import type { SourceId } from '../../brief/ids.ts';
import type { EventEntry } from '../../brief/schema/lists.ts';
import { toSpan, type Span } from './scale.ts';

/**
 * What each source could know, when it was written, of the events that matter. A source of which only the month is known
 * was written after what it reports.
 *
 * `weighKnowledge(corpus)` → `{ events: [{ event, span, isAhead: false }], sources: [{ source, span, knows: ['no'] }] }`
 */
export function weighKnowledge(corpus: Corpus): Knowledge {
  const events = chooseEvents(corpus);
  const sources = [...corpus.sources.values()]
    .toSorted((a, b) => compareDates(a.published, b.published))
    .map((source): KnowingSource => {
      const { first, last } = toSpan(source.published);
      const reported = events.filter(({ event }) => howSpeaksOf(event, source.id, corpus) === 'reports').map(({ span }) => span.first);
      const span = { first: Math.min(last, Math.max(first, ...reported)), last };
      return { source, span, knows: events.map((event) => couldKnow(event, { source, span }, corpus)) };
    });
  return { events, sources };
}

export interface Knowledge {
  /** In order of time. */
  readonly events: readonly ChosenEvent[];
  /** In order of time. */
  readonly sources: readonly KnowingSource[];
}

export interface KnowingSource extends Written {
  /** For each event in its order, whether the source could know it. */
  readonly knows: readonly ('yes' | 'no' | 'unsure')[];
}

interface Written {
  readonly source: Source;
  /** The days on which it may have been written. */
  readonly span: Span;
}

function couldKnow({ event, span }: ChosenEvent, written: Written, corpus: Corpus): 'yes' | 'no' | 'unsure' {
  if (written.span.last < span.first) return 'no';
  if (span.last <= written.span.first) return 'yes';
  return howSpeaksOf(event, written.source.id, corpus) === 'reports' ? 'yes' : 'unsure';
}

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

/**
 * The days on which an event may have been. Where only its month or year is given, the claims narrow it: it came after a
 * source that only forecasts it, and not after a source that reports it as a fact.
 *
 * `locateEvent({ about: '2024-06', … }, corpus)` → `{ first: 19888, last: 19895 }`, which is 14 to 21 June
 */
export function locateEvent(event: EventEntry, corpus: Corpus): Span {
  const whole = toSpan(event.about);
  if (whole.first === whole.last) return whole;
  const ends = (says: 'reports' | 'expects') =>
    [...corpus.sources.values()].filter(({ id }) => howSpeaksOf(event, id, corpus) === says).map(({ published }) => toSpan(published).last);
  const last = Math.min(whole.last, ...ends('reports').filter((day) => day >= whole.first));
  // A source that forecasts after another has reported speaks of what follows.
  const first = Math.max(whole.first, ...ends('expects').flatMap((day) => (day < last ? [day + 1] : [])));
  return { first, last };
}

/** Whether a source says that an event happened, or has nothing but forecasts of it. */
function howSpeaksOf({ claims }: EventEntry, source: SourceId, corpus: Corpus): 'reports' | 'expects' | 'neither' {
  const kinds = claims.flatMap((key) => corpus.claims.get(key) ?? []).flatMap((claim) => (claim.source === source ? [claim.kind] : []));
  if (kinds.includes('fact')) return 'reports';
  return kinds.length > 0 && kinds.every((kind) => kind === 'forecast') ? 'expects' : 'neither';
}
