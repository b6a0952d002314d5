import { formatNumber, formatReport, formatTable } from './format-table.ts';
import { slowdown, type Typing } from './measure-typing.ts';
import { quantile } from './quantile.ts';
import { typedQueries } from './queries.ts';

/** A table of how long an answer takes from the key to the screen. */
export function reportTyping(measured: readonly (readonly [name: string, typing: Typing])[]): string {
  const headings = ['from key to paint, ms', 'quick p50', 'p95', 'letters', 'full p50', 'p95', 'letters'];
  const cells = (waits: readonly number[], letters: number): string[] => [
    formatNumber(quantile(waits, 0.5)),
    formatNumber(quantile(waits, 0.95)),
    `${waits.length} of ${letters}`,
  ];
  const rows = measured.map(([name, { letters, quick, full }]) => [name, ...cells(quick, letters), ...cells(full, letters)]);
  return formatReport(title, formatTable(headings, rows));
}

const title = `TYPING
From the key to the painted answer, all of it loaded, on a processor ${slowdown} times slower: that of the page, not of the worker in
which Pagefind searches. ${typedQueries.length} queries, letter by letter.`;
