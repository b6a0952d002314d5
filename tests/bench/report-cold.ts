import { formatKilobytes, formatRatio, formatReport, formatTable } from './format-table.ts';
import { formatWaits, headWaits } from './format-waits.ts';
import { slow } from './line.ts';
import type { Cold } from './measure-cold.ts';
import { median } from './quantile.ts';
import { pastedQueries } from './queries.ts';
import { versions } from './versions.ts';

/** Tables of what readers wait for who have never searched here. */
export function reportCold(measured: readonly (readonly [name: string, cold: readonly Cold[]])[]): string {
  const waits = (heading: string, which: 'first' | 'full'): string => {
    const times = measured.map(([, cold]) => median(cold.map((one) => one[which]?.milliseconds)));
    const rows = measured.map(([name, cold], at) => [name, ...formatWaits(cold, which), formatRatio(times[at], times[0])]);
    return formatTable([heading, ...headWaits(which), 'ms ÷ ours'], rows);
  };
  const withPage = formatTable(
    ['with the page, before anybody searches', 'kB'],
    measured.map(([name, cold]) => [name, formatKilobytes(median(cold.map((one) => one.withPage)))]),
  );
  return formatReport(title, waits('to the first result', 'first'), waits('to the full answer', 'full'), withPage);
}

const title = `A FIRST SEARCH
From the key that opens search, with nothing in the cache, over a line of ${slow.roundTrip} ms there and back and ${slow.bytesPerSecond / 125_000} Mbit/s.
Trips are requests that waited for one another. Elsewhere the first result is the full answer.
Medians of ${pastedQueries.length} queries. Pagefind ${versions.pagefind}.`;
