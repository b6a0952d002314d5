import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutQuery, normaliseQuery } from '../../../../src/search/query/normalise.ts';

describe('normaliseQuery', () => {
  it.each([
    ['makes spaces of dashes and slashes', 'Putin–Kim / Russia—China and/or Jong-un', 'Putin Kim Russia China and or Jong un'],
    ['straightens quotes', '“Kim Jong Un” „Kim“ ‘Kim’', '"Kim Jong Un" "Kim" \'Kim\''],
    ['takes possessives off', "Putin’s, Kim's and PUTIN’S war", 'Putin, Kim and PUTIN war'],
    ['leaves other apostrophes', '‘s words’, 0’s', "'s words', 0's"],
    ['composes what was decomposed', '북한 café'.normalize('NFD'), '북한 café'],
    ['makes wide letters narrow', 'ＤＰＲＫ', 'DPRK'],
    ['takes out what cannot be seen', 'a\u0000rms\u200b tra\u202ede\u00ad', 'a rms trade'],
    ['leaves markup to be sought', '<b>arms<b>', '<b>arms<b>'],
    ['makes nothing of nothing', ' \n\t ', ''],
  ])('%s', (_, typed, words) => {
    expect(normaliseQuery(typed)).toBe(words);
  });

  it('cuts what is longer than 200 characters, and never a character', () => {
    expect(normaliseQuery('a'.repeat(10_000))).toHaveLength(200);
    expect(cutQuery('🇰🇵'.repeat(10_000)).isWellFormed()).toBe(true);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
        const words = normaliseQuery(typed);
        expect(words).toBe(words.trim());
        expect(words.isWellFormed()).toBe(true);
      }),
    );
  });
});
