import { expect, it } from 'vitest';
import { createReport, formatProblem, problem, sortProblems } from '../../../../src/corpus/problems/problem.ts';

const place = { file: 'themes/treaty.md', line: 41, column: 12 };
const unknown = problem('UnknownClaim', place, { name: 'ifans#x-y', nearest: 'ifans#x-yz' });

it('prints place, name, what is wrong and what to do', () => {
  expect(formatProblem(unknown)).toBe(
    'content/themes/treaty.md:41:12  UnknownClaim — cites ifans#x-y, which no source defines. Did you mean ifans#x-yz?',
  );
});

it('says otherwise what to do where nothing is near', () => {
  expect(formatProblem(problem('UnknownClaim', place, { name: 'ifans#x-y', nearest: undefined }), 'brief')).toBe(
    'brief/themes/treaty.md:41:12  UnknownClaim — cites ifans#x-y, which no source defines. Correct the key, or write the claim.',
  );
});

it('marks warnings', () => {
  expect(formatProblem(problem('UnusedClaim', place, { id: 'ifans#x-y' }))).toContain('  UnusedClaim (warning) — ');
});

it('sorts by file, line and column and leaves repetitions out', () => {
  const at = (file: string, line: number, column: number) => problem('StrayFence', { file, line, column }, {});
  const sorted = sortProblems([at('b.md', 1, 1), at('a.md', 10, 1), at('a.md', 9, 5), at('a.md', 9, 2), at('a.md', 9, 5)]);
  expect(sorted.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual(['a.md:9:2', 'a.md:9:5', 'a.md:10:1', 'b.md:1:1']);
});

it('collects what is reported', () => {
  const { problems, report } = createReport();
  report('UnknownClaim', place, { name: 'ifans#x-y', nearest: 'ifans#x-yz' });
  expect(problems).toEqual([unknown]);
});
