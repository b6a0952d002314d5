import { readFileSync, writeFileSync } from 'node:fs';
import type { QueryClass } from './judged-query.ts';
import type { Figure, Figures, Measured } from './measures.ts';

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
