import { expect, it } from 'vitest';
import { toDate, toSpan } from '../../../../src/components/timeline/spans.ts';

it.each([
  ['2024-06-13', '2024-06-13', '2024-06-13'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-12', '2023-12-01', '2023-12-31'],
  ['1961', '1961-01-01', '1961-12-31'],
])('takes %s for all from %s to %s', (date, first, last) => {
  const span = toSpan(date);
  expect([toDate(span.first), toDate(span.last)]).toEqual([first, last]);
});
