import type { Corpus } from '../../brief/corpus.ts';
import type { SourceId } from '../../brief/ids.ts';
import type { EventEntry } from '../../brief/schema/lists.ts';
import { toSpan, type Span } from './spans.ts';

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
export function howSpeaksOf({ claims }: EventEntry, source: SourceId, corpus: Corpus): 'reports' | 'expects' | 'neither' {
  const kinds = claims.flatMap((key) => corpus.claims.get(key) ?? []).flatMap((claim) => (claim.source === source ? [claim.kind] : []));
  if (kinds.includes('fact')) return 'reports';
  return kinds.length > 0 && kinds.every((kind) => kind === 'forecast') ? 'expects' : 'neither';
}
