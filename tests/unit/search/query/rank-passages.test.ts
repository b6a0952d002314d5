import { describe, expect, it } from 'vitest';
import type { Query } from '../../../../src/search/query/query.ts';
import { rankPassages, idfOf, type Candidate, type Rarity } from '../../../../src/search/query/rank-passages.ts';
import { listStems } from '../../../../src/search/query/words.ts';
import { understand } from '../../../support/sample-search.ts';

describe('the best passage', () => {
  it.each([
    [
      'has the words in its title',
      'submarine',
      [passage('text', { text: 'A submarine is built.' }), passage('title', { title: 'A submarine', text: 'It is built.' })],
    ],
    [
      'has all of the words',
      'submarine strategy',
      [
        ...[1, 2].map((number) => passage(`other ${number}`, { text: 'The strategy.' })),
        passage('one', { title: 'Submarine', text: 'A submarine, a submarine.' }),
        passage('all', { text: 'The strategy of a submarine.' }),
      ],
    ],
    [
      'has the rarer of two words',
      'submarine treaty',
      [...[1, 2, 3].map((number) => passage(`frequent ${number}`, { text: 'The treaty.' })), passage('rare', { text: 'The submarine.' })],
    ],
    [
      'says what was typed, not what is related to it',
      'Pyongyang',
      [passage('related', { text: 'North Korea replies.' }), passage('exact', { text: 'Pyongyang replies.' })],
    ],
    [
      'says what was typed, not what is much the same',
      'censure',
      [passage('synonym', { text: 'A rebuke came.' }), passage('exact', { text: 'A censure came.' })],
    ],
    [
      'says it in its text, not only beside it',
      'Seoul',
      [passage('beside', { text: 'It waits.', about: 'A letter from Seoul' }), passage('text', { text: 'Seoul waits.' })],
    ],
    [
      'is asked for in the words that were typed',
      'submarine strategy',
      [passage('half', { text: 'A submarine.' }), passage('asked', { text: 'A boat.', asked: 'the strategy of a submarine' })],
    ],
    [
      'says it more often',
      'submarine',
      [passage('once', { text: 'A submarine and a boat.' }), passage('twice', { text: 'A submarine and a submarine.' })],
    ],
    [
      'says it in fewer words',
      'submarine',
      [passage('long', { text: `A submarine ${'and a boat '.repeat(10)}` }), passage('short', { text: 'A submarine and a boat.' })],
    ],
    [
      'has the words of a name together',
      'military technology',
      [
        passage('apart', { text: 'Its military has means and some technology.' }),
        passage('together', { text: 'It has means and some military technology.' }),
      ],
    ],
    [
      'has what counts, not a word that says little',
      'next submarine',
      [passage('little', { title: 'What is next', text: 'And next?' }), passage('counts', { text: 'A submarine comes.' })],
    ],
    [
      'explains the name that is all of the query',
      'DPRK',
      [
        passage('mention', { title: 'North Korea, and North Korea again', text: 'North Korea and the DPRK.' }),
        passage('entry', { type: 'Glossary', title: 'North Korea', text: 'A state.', entry: 'North Korea' }),
      ],
    ],
    [
      'says something of the name where more is asked',
      'DPRK submarine strategy',
      [
        passage('entry', { type: 'Glossary', title: 'North Korea', text: 'A state.', entry: 'North Korea' }),
        passage('mention', { text: 'The submarine is in the strategy of North Korea.' }),
      ],
    ],
    [
      'recommends something where advice is asked for',
      'what should allies do',
      [passage('fact', { type: 'Fact', text: 'Allies met.' }), passage('advice', { type: 'Recommendation', text: 'Allies meet.' })],
    ],
    [
      'has a number where one is asked for',
      'how many workers',
      [passage('none', { text: 'Many workers stay.' }), passage('number', { text: '90,000 workers stay.' })],
    ],
    [
      'has the words close together, however long it is',
      'submarine strategy',
      [
        passage('far', { text: `A submarine ${'and a boat '.repeat(40)} and a strategy.` }),
        passage('near', { text: `${'A boat and '.repeat(40)} a submarine in a strategy.` }),
      ],
    ],
  ])('%s', (_, typed, candidates) => {
    expect(rank(typed, candidates)[0]).toBe(candidates.at(-1)?.passage);
    expect(rank(typed, candidates.toReversed())[0]).toBe(candidates.at(-1)?.passage);
  });
});

describe('rankPassages', () => {
  it('leaves out passages that have nothing of it', () => {
    expect(rank('submarine', [passage('a', { text: 'A boat.' }), passage('b', { text: 'A submarine.' })])).toEqual(['b']);
    expect(rank('xylophone', [passage('a', { text: 'A boat.' })])).toEqual([]);
    expect(rank('', [passage('a', { text: 'A boat.' })])).toEqual([]);
    expect(rank('submarine', [])).toEqual([]);
  });

  it('tells how much of the query a passage has, and by which words', () => {
    const candidates = [passage('both', { text: 'North Korea has a submarine.' }), passage('one', { title: 'DPRK' })];
    const [both, one] = rankPassages(understand('DPRK submarine'), candidates, countIn(candidates));
    expect(both?.share).toBe(1);
    expect([...(both?.found.values() ?? [])].map(({ words }) => words.join(' '))).toEqual(['north korea', 'submarine']);
    expect(one?.share).toBeGreaterThan(0);
    expect(one?.share).toBeLessThan(1);
    expect([...(one?.found.keys() ?? [])].map(({ typed }) => typed)).toEqual(['DPRK']);
  });

  it('reads a long text to its end', () => {
    for (const words of [58, 59, 60, 61, 89, 90, 91, 120, 121, 150]) {
      expect(rank('submarine strategy', [passage('a', { text: `${'boat '.repeat(words - 2)} submarine strategy` })])).toEqual(['a']);
    }
  });

  it('finds a phrase where its words follow each other, and nowhere else', () => {
    expect(rank('"north korea"', [passage('a', { text: 'Korea, in the north.' }), passage('b', { text: 'In North Korea.' })])).toEqual([
      'b',
    ]);
  });

  it('keeps the order of passages that answer as well', () => {
    const candidates = ['c', 'a', 'b'].map((id) => passage(id, { text: 'A submarine.' }));
    expect(rank('submarine', candidates)).toEqual(['c', 'a', 'b']);
  });
});

describe('idfOf', () => {
  const idfs = (typed: string, rarity: Rarity) => understand(typed).terms.map((term) => idfOf(term, rarity));
  const rarity: Rarity = {
    total: 100,
    countPassages: ({ words }) => (words.includes('treaty') ? 80 : words.includes('submarine') ? 2 : 0),
  };

  it('is the more the fewer passages have a word', () => {
    const [treaty = 0, submarine = 0, xylophone = 0] = idfs('treaty submarine xylophone', rarity);
    expect(treaty).toBeGreaterThan(0);
    expect(submarine).toBeGreaterThan(treaty);
    expect(xylophone).toBeGreaterThan(submarine);
  });

  it('is less for a word that says little, and for what only adds', () => {
    const [next = 0, xylophone = 0] = idfs('next xylophone', rarity);
    expect(next).toBeLessThan(xylophone);
    const [military = 0, , both = 0] = idfs('military technology', { total: 100, countPassages: () => 5 });
    expect(both).toBeLessThan(military);
  });

  it('is that of the most frequent name', () => {
    const [dprk = 0] = idfs('DPRK', { total: 100, countPassages: ({ words }) => (words.includes('north') ? 80 : 1) });
    const [nobody = 0] = idfs('DPRK', { total: 100, countPassages: () => 1 });
    expect(dprk).toBeLessThan(nobody);
  });
});

function rank(typed: string, candidates: readonly Candidate<string>[]): string[] {
  const query: Query = understand(typed);
  return rankPassages(query, candidates, countIn(candidates)).map(({ passage: id }) => id);
}

/** How many of the passages have the first word of an option. */
function countIn(candidates: readonly Candidate<string>[]): Rarity {
  return {
    total: candidates.length,
    countPassages: ({ stems: [first = ''] }) => candidates.filter(({ title, text }) => [...title, ...text].includes(first)).length,
  };
}

function passage(id: string, { type = 'Fact', title = '', text = '', about = '', asked = '', entry }: Sample): Candidate<string> {
  return { passage: id, type, title: listStems(title), text: listStems(text), about: listStems(about), asked: listStems(asked), entry };
}

interface Sample {
  readonly type?: string;
  readonly title?: string;
  readonly text?: string;
  readonly about?: string;
  readonly asked?: string;
  readonly entry?: string;
}
