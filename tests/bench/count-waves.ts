/**
 * How many requests had to wait for one another: the longest chain in which each starts after the one before has ended.
 * What starts while something else is still on its way belongs to the same wave.
 *
 * `countWaves([{ start: 0, end: 150 }, { start: 2, end: 160 }, { start: 151, end: 300 }])` → `2`
 */
export function countWaves(exchanges: readonly Span[]): number {
  let waves = 0;
  let firstEnd = -Infinity;
  for (const { start, end } of exchanges.toSorted((one, other) => one.start - other.start)) {
    if (start >= firstEnd) {
      waves += 1;
      firstEnd = end;
    } else firstEnd = Math.min(firstEnd, end);
  }
  return waves;
}

interface Span {
  readonly start: number;
  readonly end: number;
}
