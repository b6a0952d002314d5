import { formatKilobytes, formatNumber, formatReport, formatTable } from './format-table.ts';
import { formatWaits, headWaits } from './format-waits.ts';
import type { Cold } from './measure-cold.ts';
import type { Growth } from './measure-growth.ts';

/** Tables of how everything grows with the documents, and of what a first search costs then: the median of its queries. */
export function reportGrowth(grown: readonly Growth[]): string {
  const index = formatTable(
    ['documents', 'index', 'kB', 'files', 'seconds to make'],
    grown.map(({ name, count, site: { index, seconds } }) => [
      formatNumber(count),
      name,
      ...[formatKilobytes(index.bytes), formatNumber(index.files), seconds.toFixed(1)],
    ]),
  );
  const waits = (heading: string, which: 'first' | 'full', coldOf: (growth: Growth) => readonly Cold[]): string =>
    formatTable(
      ['documents', heading, ...headWaits(which)],
      grown.map((growth) => [formatNumber(growth.count), growth.name, ...formatWaits(coldOf(growth), which)]),
    );
  return formatReport(
    title,
    index,
    waits('words of titles: first result', 'first', ({ titles }) => titles),
    waits('words of texts: first result', 'first', ({ texts }) => texts),
    waits('any words: full answer', 'full', ({ titles, texts }) => [...titles, ...texts]),
  );
}

const title = `GROWTH
Made-up documents of two to four passages of 40 to 60 words. An index is what lies on the disk, without programs.
Medians of three queries of two words each.`;
