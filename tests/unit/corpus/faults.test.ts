import { expect, it } from 'vitest';
import { createFaults } from '../../../src/corpus/faults.ts';
import { problem } from '../../../src/corpus/problems/problem.ts';

const place = { line: 1, column: 1 };
const files = new Map([
  ['sources/talk.md', ':::claim[Aid]{#aid-is-due kind=fakt}\n:::\n'],
  ['sources/letter.md', ':::claim[Wait]{#south-should-wait}\n:::\n'],
  ['topics.yaml', '- id: treaty\n  name: [The treaty]\n- id: "trade"\n'],
]);
const { excuses } = createFaults(files, [
  problem('InvalidField', { file: 'sources/talk.md', ...place }, { field: 'kind', reason: 'must be one of fact' }),
  problem('InvalidField', { file: 'topics.yaml', ...place }, { field: 'name', reason: 'must be text' }),
  problem('InvalidEncoding', { file: 'actors.yaml', ...place }, {}),
  problem('UnusedClaim', { file: 'sources/letter.md', ...place }, { id: 'letter#south-should-wait' }),
]);

it.each([
  ['sources/talk.md', 'aid-is-due'],
  ['topics.yaml', 'treaty'],
  ['topics.yaml', 'trade'],
  ['actors.yaml', 'anybody'],
  ['sources/talk.md', undefined],
])('lets %s answer for %s, which it defines or may define', (file, name) => {
  expect(excuses(file, name)).toBe(true);
});

it.each([
  ['sources/talk.md', 'aid-is'],
  ['sources/talk.md', 'promise-may-fade'],
  ['topics.yaml', 'treat'],
  ['sources/letter.md', 'south-should-wait'],
  ['sources/nobody.md', undefined],
])('does not let %s answer for %s', (file, name) => {
  expect(excuses(file, name)).toBe(false);
});
