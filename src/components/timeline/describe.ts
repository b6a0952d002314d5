import type { Corpus } from '../../brief/corpus.ts';
import { compareDates, formatDate } from '../../brief/dates.ts';
import type { Row } from './lay-out-knowledge.ts';
import { toDate, toSpan, type Span } from './scale.ts';

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

/**
 * A row of the figure in words.
 *
 * `describeKnowledge(row)` → `could know 1 (The border is opened); could not know 2 (A treaty is signed)`
 */
export function describeKnowledge({ dots }: Pick<Row, 'dots'>): string {
  const groups = [
    ['could know', 'yes'],
    ['may have known', 'unsure'],
    ['could not know', 'no'],
  ] as const;
  return groups
    .map(([words, knows]) => [words, dots.filter((dot) => dot.knows === knows)] as const)
    .flatMap(([words, found]) =>
      found.length === 0 ? [] : [`${words} ${found.map(({ number, event }) => `${number} (${event.title})`).join(', ')}`],
    )
    .join('; ');
}

/** `2024-06`, of which the claims leave a week → `between 14 and 21 June 2024`; else the date as it is written. */
export function describeSpan(date: string, span: Span): string {
  const whole = toSpan(date);
  if (span.first === whole.first && span.last === whole.last) return formatDate(date);
  const [first, last] = [formatDate(toDate(span.first)), formatDate(toDate(span.last))];
  if (first === last) return first;
  const [day, ...month] = first.split(' ');
  return `between ${last.endsWith(month.join(' ')) ? day : first} and ${last}`;
}
