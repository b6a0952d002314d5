import fc from 'fast-check';
import { expect } from 'vitest';
import type { Problem } from '../../src/corpus/problems/problem.ts';
import type { Row } from './check-fixture.ts';

declare module 'vitest' {
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> {
    /** Whether these and no other problems were found, in the order of their places. */
    toReport: T extends readonly Problem[] ? (rows: readonly Row[]) => R : never;
  }
}

// The same inputs at every run, so that no change fails for what it did not touch; `SEED=7 RUNS=10000 npm test` tries others, and more.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 1), numRuns: Number(process.env.RUNS ?? 100) });

expect.extend({
  toReport(problems: readonly Problem[], rows: readonly Row[]) {
    const withColumn = rows.some((row) => row.length === 4);
    const found = problems.map(({ file, name, line, column }) => (withColumn ? [file, name, line, column] : [file, name, line]));
    return {
      pass: this.equals(found, rows),
      message: () => `expected these problems${this.isNot ? ' not' : ''} to be found`,
      actual: found,
      expected: rows,
    };
  },
});
