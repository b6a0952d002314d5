import type { Source, Corpus } from '../../brief/corpus.ts';
import type { EventEntry } from '../../brief/schema/lists.ts';
import type { ChosenEvent, KnowingSource, Knowledge } from './knowledge.ts';
import { makeScale, type Part, type Scale, type Span, toDate, toSpan } from './scale.ts';
import { compareDates, formatDate } from '../../brief/dates.ts';

/**
 * Where everything in the figure stands from left to right, in percent, so that it can be drawn at any width: a line for
 * each event, and for each source a mark with what it could know before it and what it could not know after it.
 *
 * `layOutKnowledge(weighKnowledge(corpus))` → `{ events: [{ number: 1, x: 61.4, … }], rows: [{ mark: { from: 43, to: 43 }, … }], parts }`
 */
export function layOutKnowledge({ events, sources }: Knowledge) {
  const scale = makeScale([...events, ...sources].map(({ span }) => span));
  const placed = events.map((chosen, index): PlacedEvent => {
    const { first, last } = chosen.span;
    const band = isOneDay(chosen.span) ? undefined : scale.placeSpan(chosen.span);
    return { ...chosen, number: index + 1, x: scale.place((first + last + 1) / 2), band };
  });
  return { events: placed, rows: sources.map((source) => layOutRow(source, placed, scale)), parts: scale.parts };
}

interface PlacedEvent extends ChosenEvent {
  /** From 1, as in the list. */
  readonly number: number;
  /** The middle of its days. */
  readonly x: number;
  /** Where its day is not known, the width within which it lies. */
  readonly band: Stretch | undefined;
}

interface Row {
  readonly source: Source;
  /** The day it was written, or the width within which it was: then `isSpan`. */
  readonly mark: Stretch & { readonly isSpan: boolean };
  readonly known: readonly Stretch[];
  readonly unknown: readonly Stretch[];
  readonly dots: readonly { readonly event: EventEntry; readonly number: number; readonly x: number; readonly knows: Knows }[];
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

type Knows = KnowingSource['knows'][number];

function layOutRow({ source, span, knows }: KnowingSource, events: readonly PlacedEvent[], scale: Scale): Row {
  const dots = events.map(({ event, number, x }, index) => ({ event, number, x, knows: knows[index] ?? 'unsure' }));
  const mark = placeMark(span, dots, scale);
  return {
    source,
    mark,
    known: clip(scale.parts, { from: 0, to: mark.from }),
    unknown: clip(scale.parts, { from: mark.to, to: 100 }),
    dots,
  };
}

/** A source that knows an event of its own month stands to the right of its line. */
function placeMark(span: Span, dots: Row['dots'], { place, placeSpan }: Scale): Row['mark'] {
  if (isOneDay(span)) return { from: place(span.first + 0.5), to: place(span.first + 0.5), isSpan: false };
  const { from, to } = placeSpan(span);
  return { from: Math.max(from, ...dots.filter(({ knows, x }) => knows === 'yes' && x < to).map(({ x }) => x)), to, isSpan: true };
}

function isOneDay({ first, last }: Span): boolean {
  return first === last;
}

/** The gaps between the parts of the scale stay free. */
function clip(parts: readonly Part[], { from, to }: Stretch): Stretch[] {
  return parts.map((part) => ({ from: Math.max(from, part.from), to: Math.min(to, part.to) })).filter((part) => part.from < part.to);
}

/**
 * What the timeline holds, for the line under its heading.
 *
 * `summariseTimeline(corpus)` → `5 sources, from January to June 2024, on 21 events since 1961`
 */
export function summariseTimeline({ sources, events }: Pick<Corpus, 'sources' | 'events'>): string {
  const written = [...sources.values()].map(({ published }) => published).toSorted(compareDates);
  const about = events.map((event) => event.about).toSorted(compareDates);
  const since = about[0] === undefined ? '' : __WORDS__.timeline.since(about[0].slice(0, 4));
  return __WORDS__.timeline.summary(sources.size, formatMonths(written.at(0) ?? '', written.at(-1) ?? ''), events.length) + since;
}

/** `2024-01-03`, `2024-06` → `from January to June 2024` */
function formatMonths(first: string, last: string): string {
  const [from, to] = [printDate(first.slice(0, 7)), printDate(last.slice(0, 7))];
  if (from === to) return to;
  return __WORDS__.timeline.fromTo(first.slice(0, 4) === last.slice(0, 4) ? from.replace(/ \d+$/, '') : from, to);
}

/**
 * A row of the figure in words.
 *
 * `describeKnowledge(row)` → `could know 1 (The border is opened); could not know 2 (A treaty is signed)`
 */
export function describeKnowledge({ dots }: Pick<Row, 'dots'>): string {
  return (['yes', 'unsure', 'no'] as const)
    .map((knows) => [__WORDS__.timeline.knows[knows], dots.filter((dot) => dot.knows === knows)] as const)
    .flatMap(([words, found]) =>
      found.length === 0 ? [] : [`${words} ${found.map(({ number, event }) => `${number} (${event.title})`).join(', ')}`],
    )
    .join('; ');
}

/** `2024-06`, of which the claims leave a week → `between 14 and 21 June 2024`; else the date as it is written. */
export function describeSpan(date: string, span: Span): string {
  const whole = toSpan(date);
  if (span.first === whole.first && span.last === whole.last) return printDate(date);
  const [first, last] = [printDate(toDate(span.first)), printDate(toDate(span.last))];
  if (first === last) return first;
  const [day = '', ...month] = first.split(' ');
  return __WORDS__.timeline.between(last.endsWith(month.join(' ')) ? day : first, last);
}

function printDate(date: string): string {
  return formatDate(date, __BRIEF__.locale);
}
