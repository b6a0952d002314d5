import { describe, expect, it } from 'vitest';
import type { Query } from '../../../../src/search/query/query.ts';
import { weighMatches, type Match, type Weighed } from '../../../../src/search/query/weigh-matches.ts';
import { understand } from '../../../support/sample-search.ts';

describe('weighMatches', () => {
  it('puts first what has most of the query', () => {
    const weighed = weigh('submarine strategy', {
      submarine: [match('one', 9, true), match('both')],
      strategy: [match('both'), match('other'), match('third')],
    });
    expect(idsOf(weighed)).toEqual(['both', 'one', 'other', 'third']);
    expect(weighed.map(({ isWhole }) => isWhole)).toEqual([true, false, false, false]);
    expect(weighed[0]?.share).toBe(1);
    expect(weighed[1]?.share).toBeLessThan(1);
  });

  it.each([
    ['has a word more often', 'submarine', { submarine: [match('once'), match('best', 4)] }],
    ['has it in its title', 'submarine', { submarine: [match('text', 2), match('best', 1, true)] }],
    ['has the rarer word', 'submarine strategy', { strategy: [match('a'), match('b'), match('c')], submarine: [match('best')] }],
    ['has the word itself', 'censure', { rebuke: [match('synonym', 1)], censure: [match('best')] }],
    ['has the name itself', 'Pyongyang', { 'north korea': [match('related', 1)], pyongyang: [match('best')] }],
    [
      'has a name’s words together',
      'military technology',
      {
        military: [match('apart'), match('best')],
        technology: [match('apart'), match('best')],
        'military technology': [match('best')],
      },
    ],
  ])('puts first what %s', (_, typed, found) => {
    expect(weigh(typed, found)[0]?.id).toBe('best');
  });

  it('takes of several names of one thing the best, and each passage once', () => {
    const weighed = weigh('DPRK', { dprk: [match('a')], 'north korea': [match('a', 3), match('b')], nk: [match('b', 1)] });
    expect(idsOf(weighed)).toEqual(['a', 'b']);
    expect(weighed.every(({ isWhole, share }) => isWhole && share === 1)).toBe(true);
  });

  it('has the whole of a query in what has all but its soft words', () => {
    const [first] = weigh('military technology', { military: [match('a')], technology: [match('a')] });
    expect(first).toMatchObject({ isWhole: true, share: 1 });
    const [other] = weigh('military technology', { military: [match('a')], 'military technology': [match('a')] });
    expect(other?.isWhole).toBe(false);
  });

  it('has less than the whole in what has only something related', () => {
    expect(weigh('Pyongyang', { 'north korea': [match('a')] })[0]?.share).toBeLessThan(1);
  });

  it('finds nothing where nothing matches', () => {
    expect(weigh('submarine', {})).toEqual([]);
    expect(weigh('', {})).toEqual([]);
  });
});

function weigh(typed: string, found: Readonly<Record<string, readonly Match[] | undefined>>): Weighed[] {
  const query: Query = understand(typed);
  const matchesOf = ({ words }: { readonly words: readonly string[] }) => found[words.join(' ')] ?? [];
  return weighMatches(query, matchesOf, { total: 10, countPassages: (option) => matchesOf(option).length });
}

function idsOf(weighed: readonly Weighed[]): string[] {
  return weighed.map(({ id }) => id);
}

function match(id: string, times = 1, isInTitle = false): Match {
  return { id, times, isInTitle };
}
