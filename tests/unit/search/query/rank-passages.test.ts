import { describe, expect, it } from 'vitest';
import { hasOption, idfOf, rankPassages, toCandidate, type Rarity } from '../../../../src/search/query/rank-passages.ts';
import type { IndexedPassage } from '../../../../src/search/query/search-index.ts';
import { samplePassage, understand } from '../../../support/sample-search.ts';

const entry = samplePassage('entry', { type: 'actor', title: 'North Bank', text: 'A state.' });

describe('the best passage', () => {
  it.each([
    ['has the words in its title', 'submarine', [{ text: 'A submarine is built.' }, { title: 'A submarine', text: 'It is built.' }]],
    [
      'has all of the words',
      'submarine strategy',
      [
        { text: 'The strategy.' },
        { text: 'The strategy.' },
        { title: 'Submarine', text: 'A submarine, a submarine.' },
        { text: 'The strategy of a submarine.' },
      ],
    ],
    [
      'has the rarer of two words',
      'submarine treaty',
      [{ text: 'The treaty.' }, { text: 'The treaty.' }, { text: 'The treaty.' }, { text: 'The submarine.' }],
    ],
    ['says what was typed, not what is related to it', 'Northtown', [{ text: 'North Bank replies.' }, { text: 'Northtown replies.' }]],
    ['says what was typed, not what is much the same', 'censure', [{ text: 'A rebuke came.' }, { text: 'A censure came.' }]],
    ['says it in its text, not only beside it', 'Southtown', [{ text: 'It waits.', place: 'Southtown' }, { text: 'Southtown waits.' }]],
    [
      'is asked for in the words that were typed',
      'submarine strategy',
      [{ text: 'A submarine.' }, { text: 'A boat.', asked: 'the strategy of a submarine' }],
    ],
    ['says it more often', 'submarine', [{ text: 'A submarine and a boat.' }, { text: 'A submarine and a submarine.' }]],
    ['says it in fewer words', 'submarine', [{ text: `A submarine ${'and a boat '.repeat(10)}` }, { text: 'A submarine and a boat.' }]],
    [
      'has the words of a name together',
      'military technology',
      [{ text: 'Its military has means and some technology.' }, { text: 'It has means and some military technology.' }],
    ],
    [
      'has what counts, not a word that says little',
      'next submarine',
      [{ title: 'What is next', text: 'And next?' }, { text: 'A submarine comes.' }],
    ],
    [
      'explains the name that is all of the query',
      'FMRB',
      [{ title: 'North Bank, and North Bank again', text: 'North Bank and the FMRB.' }, entry],
    ],
    [
      'says something of the name where more is asked',
      'FMRB submarine strategy',
      [entry, { text: 'The submarine is in the strategy of North Bank.' }],
    ],
    [
      'recommends something where advice is asked for',
      'what should allies do',
      [{ text: 'Allies met.' }, { kind: 'recommendation', text: 'Allies meet.' }],
    ],
    ['has a number where one is asked for', 'how many workers', [{ text: 'Many workers stay.' }, { text: '90,000 workers stay.' }]],
    [
      'has the words close together, however long it is',
      'submarine strategy',
      [
        { text: `A submarine ${'and a boat '.repeat(40)} and a strategy.` },
        { text: `${'A boat and '.repeat(40)} a submarine in a strategy.` },
      ],
    ],
  ] as [string, string, Partial<IndexedPassage>[]][])('%s', (_, typed, samples) => {
    const passages = samples.map((sample, at) => samplePassage(String(at), { ...sample, path: String(at) }));
    const best = String(passages.length - 1);
    expect([rank(typed, passages)[0], rank(typed, passages.toReversed())[0]]).toEqual([best, best]);
  });
});

describe('rankPassages', () => {
  const passages = (...texts: readonly string[]) => texts.map((text, at) => samplePassage(text, { text, path: String(at) }));

  it('leaves out passages that have nothing of a query', () => {
    expect(rank('submarine', passages('A boat.', 'A submarine.'))).toEqual(['1']);
    expect([rank('xylophone', passages('A boat.')), rank('', passages('A boat.')), rank('submarine', [])]).toEqual([[], [], []]);
  });

  it('finds a phrase where its words follow each other, and nowhere else', () => {
    expect(rank('"north bank"', passages('Bank, in the north.', 'In North Bank.'))).toEqual(['1']);
  });

  it('keeps the order of passages that answer as well', () => {
    expect(rank('submarine', passages('A submarine.', 'A submarine.', 'A submarine.'))).toEqual(['0', '1', '2']);
  });

  it('reads a long text to its end', () => {
    const lengths = [58, 59, 60, 61, 89, 90, 91, 120, 121, 150];
    const texts = lengths.map((words) => `${'boat '.repeat(words - 2)} submarine strategy`);
    expect(rank('submarine strategy', passages(...texts))).toHaveLength(lengths.length);
  });

  it('tells how much of the query a passage has, and by which words', () => {
    const candidates = passages('North Bank has a submarine.', 'The FMRB.').map(toCandidate);
    const [both, one] = rankPassages(understand('FMRB submarine'), candidates, { total: 2, meanLength: 4, countPassages: () => 1 });
    expect([...(both?.found.values() ?? [])].map(({ words }) => words.join(' '))).toEqual(['north bank', 'submarine']);
    expect([...(one?.found.keys() ?? [])].map(({ typed }) => typed)).toEqual(['FMRB']);
    expect(both?.share).toBe(1);
    expect(one?.share).toBeCloseTo(0.5);
  });
});

describe('idfOf', () => {
  const idfs = (typed: string, countPassages: Rarity['countPassages']) =>
    understand(typed).terms.map((term) => idfOf(term, { total: 100, countPassages }));

  it('is the more the fewer passages have a word, and is that of the most frequent name', () => {
    const [bank = 0, submarine = 0, xylophone = 0] = idfs('FMRB submarine xylophone', ({ words: [first] }) =>
      first === 'north' ? 80 : first === 'xylophone' ? 0 : 2,
    );
    expect([bank > 0, submarine > bank, xylophone > submarine]).toEqual([true, true, true]);
  });

  it('is less for a word that says little, and for what only adds', () => {
    const [next = 0, military = 0, , both = 0] = idfs('next military technology', () => 5);
    expect([next < military, both < military]).toEqual([true, true]);
  });
});

/** The addresses of what is found, best first. */
function rank(typed: string, passages: readonly IndexedPassage[]): string[] {
  const candidates = passages.map(toCandidate);
  const rarity: Rarity = {
    total: passages.length,
    meanLength: candidates.reduce((sum, { text }) => sum + text.length, 0) / Math.max(1, passages.length),
    countPassages: (option) => candidates.filter((candidate) => hasOption(candidate, option)).length,
  };
  return rankPassages(understand(typed), candidates, rarity).map(({ passage }) => passage.path);
}
