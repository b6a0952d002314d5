import type { Corpus, Source } from '../../brief/corpus.ts';
import { compareDates } from '../../brief/dates.ts';
import { chooseEvents, type ChosenEvent } from './choose-events.ts';
import { howSpeaksOf } from './locate-event.ts';
import { toSpan, type Span } from './spans.ts';

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
