import { formatKilobytes, formatNumber, formatRatio } from './format-table.ts';
import { slow } from './line.ts';
import type { Cold, Wait } from './measure-cold.ts';
import { median } from './quantile.ts';

/**
 * What several first searches came to, as cells of a table: of each figure the middle one, and for how many of them it
 * holds: a first result before the full answer, or a full answer at all.
 *
 * `formatWaits(cold, 'full')` → `['123.4', '8', '6', '1,832', '12.2', '5 of 5']`
 */
export function formatWaits(cold: readonly Cold[], which: 'first' | 'full'): string[] {
  const of = (name: keyof Wait): number | undefined => median(cold.map((one) => one[which]?.[name]));
  const held = cold.filter(({ isQuick, full }) => (which === 'first' ? isQuick : full !== undefined)).length;
  return [
    formatKilobytes(of('bytes')),
    ...[of('requests'), of('waves'), of('milliseconds')].map(formatNumber),
    formatRatio(of('milliseconds'), slow.roundTrip),
    `${held} of ${cold.length}`,
  ];
}

/** The headings of these cells. */
export function headWaits(which: 'first' | 'full'): string[] {
  return ['kB', 'requests', 'trips', 'ms', 'ms ÷ trip', which === 'first' ? 'before full' : 'answered'];
}
