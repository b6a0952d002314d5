import { formatDate } from '../../brief/dates.ts';
import type { Row } from './lay-out-knowledge.ts';
import { toDate, toSpan, type Span } from './spans.ts';

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
