/**
 * The value below which a share of some numbers lies; undefined where there are none.
 *
 * `quantile([4, 1, 3, 2], 0.5)` → `2`
 */
export function quantile(numbers: readonly number[], share: number): number | undefined {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
}

/** The middle one of some numbers, where some may be missing. */
export function median(numbers: readonly (number | undefined)[]): number | undefined {
  return quantile(
    numbers.filter((number) => number !== undefined),
    0.5,
  );
}
