import type { Corpus } from '../../brief/corpus.ts';
import { compareDates, formatDate } from '../../brief/dates.ts';

/**
 * What the timeline holds, for the line under its heading.
 *
 * `summariseTimeline(corpus)` → `5 sources, from January to June 2024, on 21 events since 1961`
 */
export function summariseTimeline({ sources, events }: Pick<Corpus, 'sources' | 'events'>): string {
  const written = [...sources.values()].map(({ published }) => published).toSorted(compareDates);
  const about = events.map((event) => event.about).toSorted(compareDates);
  const since = about[0] === undefined ? '' : ` since ${about[0].slice(0, 4)}`;
  return `${count(sources.size, 'source')}, ${formatMonths(written.at(0) ?? '', written.at(-1) ?? '')}, on ${count(events.length, 'event')}${since}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** `2024-01-03`, `2024-06` → `from January to June 2024` */
function formatMonths(first: string, last: string): string {
  const [from, to] = [formatDate(first.slice(0, 7)), formatDate(last.slice(0, 7))];
  if (from === to) return to;
  return `from ${first.slice(0, 4) === last.slice(0, 4) ? from.replace(/ \d+$/, '') : from} to ${to}`;
}
