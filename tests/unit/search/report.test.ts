import { describe, expect, it } from 'vitest';
import type { Judged } from '../../search/measures.ts';
import { formatMisses, formatTable } from '../../search/report.ts';

const judged: readonly Judged[] = [
  { query: { class: 'typo', q: 'sanctons', answers: ['/b'] }, answer: { addresses: ['/a', '/b', '/c'], told: '3 passages' } },
  { query: { class: 'typo', q: 'Yalo', answers: ['/a'] }, answer: { addresses: ['/a'], told: '1 passage' } },
  { query: { class: 'unanswerable', q: 'xylophone', answers: [] }, answer: { addresses: [], told: 'No passage' } },
];

describe('formatTable', () => {
  it('has a row for each class, one for all that have an answer, and a column for each engine', () => {
    const silent = judged.map((one) => ({ ...one, answer: { addresses: [], told: '' } }));
    const table = formatTable(
      'Alone',
      new Map([
        ['Ours', judged],
        ['Another', silent],
      ]),
    );
    expect(table.split('\n').map((line) => line.split(/ *│ */).map((cell) => cell.replace(/ +/g, ' ').trim()))).toEqual([
      ['Alone n', 'Ours', 'Another'],
      ['', 's@1 s@3 MRR any', 's@1 s@3 MRR any'],
      ['typo 2', '0.500 1.000 0.750 1.000', '0.000 0.000 0.000 0.000'],
      ['unanswerable 1', 'reported 1.000', 'reported 1.000'],
      ['all answerable 2', '0.500 1.000 0.750 1.000', '0.000 0.000 0.000 0.000'],
    ]);
  });
});

describe('formatMisses', () => {
  it('tells of a query what was wanted, what the reader was told and what came before it', () => {
    expect(formatMisses('Alone', judged, new Map([['/b', 'Sanctions']]))).toContain(
      [
        'typo: 1 of 2',
        '  “sanctons” at 2 [3 passages]',
        '      wanted  /b  Sanctions',
        '      1.      /a  ',
        '      2. →    /b  Sanctions',
        '',
        'unanswerable: 0 of 1',
      ].join('\n'),
    );
  });
});
