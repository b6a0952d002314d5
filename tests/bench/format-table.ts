/**
 * Rows as a plain table: words to the left, figures to the right.
 *
 * `formatTable(['search', 'kB'], [['Pagefind', '131.0']])` → `search        kB\n─────────  ─────\nPagefind   131.0`
 */
export function formatTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [headings, ...rows];
  const columns = headings.map((_, column) => ({
    width: Math.max(...lines.map((line) => line[column]?.length ?? 0)),
    hasFigures: rows.every((row) => /^[\d–]/.test(row[column] ?? '')),
  }));
  const formatLine = (line: readonly string[]): string =>
    columns.map(({ width, hasFigures }, column) => (line[column] ?? '')[hasFigures ? 'padStart' : 'padEnd'](width)).join('  ');
  return [formatLine(headings), columns.map(({ width }) => '─'.repeat(width)).join('  '), ...rows.map(formatLine)]
    .map((line) => line.trimEnd())
    .join('\n');
}

/** A title and its tables, with air between them. */
export function formatReport(title: string, ...tables: readonly string[]): string {
  return [title, ...tables, ''].join('\n\n');
}

/** `12406` → `12.4` */
export function formatKilobytes(bytes: number | undefined): string {
  return bytes === undefined ? '–' : (bytes / 1000).toLocaleString('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

/** `1234.5` → `1,235` */
export function formatNumber(number: number | undefined): string {
  return number === undefined ? '–' : Math.round(number).toLocaleString('en');
}

/** `formatRatio(300, 100)` → `3.0` */
export function formatRatio(part: number | undefined, whole: number | undefined): string {
  return part === undefined || whole === undefined ? '–' : (part / whole).toFixed(1);
}
