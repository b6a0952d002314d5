import { depth } from './engine.ts';
import { findRank, isReported, measure, measureClasses, type Figure, type Judged } from './measures.ts';

/**
 * A table of how several engines answered the same queries, a row for each class; “any” is the share with any result.
 *
 *   Passages alone     n │ Ours                    │ MiniSearch
 *                        │   s@1   s@3   MRR   any │   s@1   s@3   MRR   any
 *   exact             40 │ 0.950 1.000 0.975 1.000 │ 0.900 0.975 0.938 1.000
 *   unanswerable      30 │ reported          1.000 │ reported          0.033
 */
export function formatTable(heading: string, answered: ReadonlyMap<string, readonly Judged[]>): string {
  const engines = [...answered.values()];
  const [first = []] = engines;
  const answerable = engines.map((judged) => judged.filter(({ query }) => query.answers.length > 0));
  return [
    formatRow(heading, 'n', [...answered.keys()]),
    formatRow(
      '',
      '',
      engines.map(() => '  s@1   s@3   MRR   any'),
    ),
    ...[...measureClasses(first)].map(([name, { count }]) =>
      formatRow(
        name,
        String(count),
        engines.map((judged) => formatFigures(judged.filter(({ query }) => query.class === name))),
      ),
    ),
    formatRow('all answerable', String(answerable[0]?.length ?? 0), answerable.map(formatFigures)),
  ].join('\n');
}

/**
 * What an engine missed, class by class: each query that did not find an answer first, or was answered though it has none,
 * with what the reader was told, and what stood there instead.
 *
 *   typo: 1 of 40
 *     “sanctons relief” at 2 [3 passages for “sanctions relief”]
 *         wanted  /sources/ifans/#relief-sought  Relief from sanctions sought
 *         1.      /actors/#north-korea-sanctions  Sanctions on North Korea
 *         2.    → /sources/ifans/#relief-sought  Relief from sanctions sought
 */
export function formatMisses(heading: string, judged: readonly Judged[], titles: ReadonlyMap<string, string>): string {
  const byClass = Map.groupBy(judged, ({ query }) => query.class);
  const parts = [...byClass].map(([name, ofClass]) => {
    const missed = ofClass.filter(isMissed);
    return [`${name}: ${missed.length} of ${ofClass.length}`, ...missed.map((one) => formatMiss(one, titles))].join('\n');
  });
  return [`${heading}: not answered at once`, ...parts].join('\n\n');
}

/** How many of the passages that answer are named: most queries have fewer. */
const enough = 3;

function isMissed(one: Judged): boolean {
  return one.query.answers.length === 0 ? !isReported(one.answer) : findRank(one) > 1;
}

function formatMiss(one: Judged, titles: ReadonlyMap<string, string>): string {
  const { query, answer } = one;
  const rank = findRank(one);
  const verdict = query.answers.length === 0 ? 'not reported' : rank === Infinity ? `not among ${depth}` : `at ${rank}`;
  const formatPassage = (place: string, address: string) => `      ${place.padEnd(8)}${address}  ${titles.get(address) ?? ''}`;
  return [
    `  “${query.q}” ${verdict} [${answer.told}]`,
    ...query.answers.slice(0, enough).map((address) => formatPassage('wanted', address)),
    ...(query.answers.length > enough ? [`      wanted  or ${query.answers.length - enough} others`] : []),
    ...answer.addresses
      .slice(0, rank === Infinity ? 5 : rank)
      .map((address, index) => formatPassage(`${index + 1}.${query.answers.includes(address) ? ' →' : ''}`, address)),
  ].join('\n');
}

function formatFigures(judged: readonly Judged[]): string {
  if (judged.length === 0) return '';
  const { figures } = measure(judged);
  const print = (figure: Figure) => (figures[figure] ?? 0).toFixed(3);
  if (figures.reported !== undefined) return `reported          ${print('reported')}`;
  return `${print('success1')} ${print('success3')} ${print('mrr')} ${print('answered')}`;
}

function formatRow(name: string, count: string, cells: readonly string[]): string {
  return [name.padEnd(17) + count.padStart(4), ...cells.map((cell) => cell.padEnd(23))].join(' │ ').trimEnd();
}
