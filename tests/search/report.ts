import { readFileSync, writeFileSync } from 'node:fs';
import { depth, findRank, isReported, measure, measureClasses, type Figure, type Figures, type Judged, type Measured } from './judge.ts';
import type { QueryClass } from './read-queries.ts';

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

/** What search has reached so far, class by class: with the passages of the brief alone, and among distractors. */
export type Recorded = Partial<Readonly<Record<QueryClass, Reached>>>;

export interface Reached {
  readonly count: number;
  readonly plain: Figures;
  readonly distractors: Figures;
}

/** The figures of one run, from its two sets of measures. */
export function joinMeasures(plain: ReadonlyMap<QueryClass, Measured>, distractors: ReadonlyMap<QueryClass, Measured>): Recorded {
  return Object.fromEntries(
    [...plain].map(([name, { count, figures }]) => [name, { count, plain: figures, distractors: distractors.get(name)?.figures ?? {} }]),
  );
}

/**
 * Each figure that is below the recorded one, and each class that has lost queries, in a sentence of its own; and whatever
 * has not been recorded at all.
 *
 * `findLosses(recorded, reached)` → `['typo among distractors: mrr is 0.91, recorded was 0.95']`
 */
export function findLosses(recorded: Recorded, reached: Recorded): string[] {
  const names = Object.keys({ ...recorded, ...reached }) as QueryClass[];
  return names.flatMap((name) => {
    const [before, now] = [recorded[name], reached[name]];
    if (!before) return [`${name}: nothing is recorded yet`];
    const lost = (now?.count ?? 0) < before.count ? [`${name}: ${now?.count ?? 0} queries, recorded were ${before.count}`] : [];
    if (!now) return lost;
    return [
      ...lost,
      ...compare(before.plain, now.plain).map((loss) => `${name}: ${loss}`),
      ...compare(before.distractors, now.distractors).map((loss) => `${name} among distractors: ${loss}`),
    ];
  });
}

function compare(before: Figures, now: Figures): string[] {
  return listFigures(before).flatMap((figure) => {
    const [was, is] = [before[figure] ?? 0, now[figure] ?? 0];
    return is < was ? [`${figure} is ${is}, recorded was ${was}`] : [];
  });
}

/** What to record after a run: the better of each figure, or the new ones as they are where a class has more queries than before. */
export function raise(recorded: Recorded, reached: Recorded): Recorded {
  const raised = (Object.entries(reached) as [QueryClass, Reached][]).map(([name, now]) => {
    const before = recorded[name];
    if (!before || now.count > before.count) return [name, now];
    return [name, { count: before.count, plain: best(before.plain, now.plain), distractors: best(before.distractors, now.distractors) }];
  });
  return { ...recorded, ...(Object.fromEntries(raised) as Recorded) };
}

function best(before: Figures, now: Figures): Figures {
  return Object.fromEntries(listFigures({ ...before, ...now }).map((figure) => [figure, Math.max(before[figure] ?? 0, now[figure] ?? 0)]));
}

const listFigures = (figures: Figures) => Object.keys(figures) as Figure[];

export function readRecorded(file: string): Recorded {
  return JSON.parse(readFileSync(file, 'utf8')) as Recorded;
}

export function writeRecorded(file: string, recorded: Recorded): void {
  writeFileSync(file, `${JSON.stringify(recorded, null, 2)}\n`);
}
