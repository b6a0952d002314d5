import { expect, test } from 'vitest';
import { countTopics, groupActors } from '../../../src/brief/overview.ts';
import { loadSmallBrief } from '../../support/check-fixture.ts';

const { corpus } = loadSmallBrief();

test('counts the passages of each topic, and its claims by kind', () => {
  expect(countTopics(corpus).map(({ topic, count, kinds }) => [topic.id, count, kinds])).toEqual([
    [
      'treaty',
      11,
      [
        { kind: 'fact', count: 1 },
        { kind: 'forecast', count: 1 },
        { kind: 'recommendation', count: 1 },
      ],
    ],
    [
      'trade',
      3,
      [
        { kind: 'fact', count: 1 },
        { kind: 'forecast', count: 1 },
      ],
    ],
  ]);
});

test('groups the glossary by what its entries are, each group by its alphabet', () => {
  expect(groupActors(corpus).map(({ title, actors }) => [title, actors.map(({ name }) => name)])).toEqual([
    ['People', ['Anna Berg']],
    ['States', ['North Bank']],
    ['Publications', ['River Gazette', 'Talk Directory']],
  ]);
});
