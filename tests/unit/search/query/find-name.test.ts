import { describe, expect, it } from 'vitest';
import { read, understand } from '../../../support/sample-search.ts';

describe('a name', () => {
  it.each([
    ['leads to what the brief calls it', 'DPRK', ['DPRK = North Korea']],
    ['may be written small', 'dprk treaty', ['dprk = North Korea', 'treaty']],
    ['may have points', 'N. Korea and U.S. treaty', ['N Korea = North Korea', 'US = United States', 'treaty']],
    ['may have another dash, or none', 'Kim Jong Un, Kim Jong-un', ['Kim Jong Un', 'Kim Jong un']],
    ['may have its accents', 'Tô Lâm', ['To Lam']],
    ['may be somebody’s', 'the DPRK’s arms', ['DPRK = North Korea', 'arms']],
    ['may have letters that were decomposed', 'Tô Lâm'.normalize('NFD'), ['To Lam']],
    ['may begin with the article', 'The Truth of the Matter', ['Truth of the Matter']],
    ['is no other thing that begins alike', 'Korean War', ['Korean War']],
    ['is not made of words that stand apart', 'Korea in the North', ['Korea', 'North']],
    ['that means something else only leads on', 'Pyongyang treaty', ['Pyongyang ~ North Korea', 'treaty']],
    ['in the singular is that in the plural', 'sanction', ['sanction']],
  ])('%s', (_, typed, terms) => {
    expect(read(typed)).toEqual(terms);
  });

  it.each([
    ['UN Security Council sanctions', ['UN Security Council', 'sanctions']],
    ['UN sanctions', ['UN ~ UN Security Council', 'sanctions']],
    ['Security Council sanctions', ['Security Council ~ UN Security Council', 'sanctions']],
    ['article 51 treaty', ['article 51 → 51 = Article 51 of the UN Charter', 'treaty']],
    ['article fifty-one', ['article fifty one → article 51, 51 = Article 51 of the UN Charter']],
    ['arms sales routes', ['arms sales routes = Arms trade']],
    ['Putin and Vladimir Putin', ['Putin = Vladimir Putin', 'Vladimir Putin']],
  ])('is the longest that is there: %s', (typed, terms) => {
    expect(read(typed)).toEqual(terms);
  });

  it('is asked for as one thing where it is a proper name, and word by word where it is not', () => {
    expect(read('War in Ukraine')).toEqual(['War in Ukraine']);
    expect(read('military technology')).toEqual(['military', 'technology', '(military technology)']);
  });

  it('is asked for as one thing where no passage has its words', () => {
    expect(read('domino theory')).toEqual(['domino theory = Nuclear dominoes']);
  });

  it('says what it means, and not what it only leads to', () => {
    expect(understand('DPRK').terms[0]?.names).toEqual(['North Korea']);
    expect(understand('Pyongyang').terms[0]?.names).toEqual([]);
    expect(understand('arms sales embargo').topics).toEqual([
      { id: 'arms-trade', name: 'Arms trade' },
      { id: 'sanctions', name: 'Sanctions' },
    ]);
  });

  it('weighs as much as what was typed where it means the same, and less where it does not', () => {
    const weigh = (typed: string) => understand(typed).terms[0]?.options.find(({ words }) => words.join(' ') === 'north korea')?.weight;
    expect(weigh('DPRK')).toBe(1);
    expect(weigh('Pyongyang')).toBeLessThan(1);
  });
});

it('names three topics at most', () => {
  expect(understand('sanctions, a treaty, arms trade, the Ukraine war').topics.map(({ id }) => id)).toEqual([
    'sanctions',
    'treaty',
    'arms-trade',
  ]);
});

describe('a short name', () => {
  it.each([
    ['is meant by capitals', 'US sanctions', ['US = United States', 'sanctions']],
    ['is not meant without them', 'all of us met', ['met']],
    ['has its capitals among others in a short query', 'US SANCTIONS', ['US = United States', 'SANCTIONS']],
    ['is none where all is in capitals', 'ALLIES OF US MET', ['ALLIES', 'US', 'MET']],
    ['of more letters is one even there', 'ALLIES OF DPRK MET', ['ALLIES', 'DPRK = North Korea', 'MET']],
    ['of two letters that mean nothing small is none', 'nk treaty', ['nk', 'treaty']],
  ])('%s', (_, typed, terms) => {
    expect(read(typed)).toEqual(terms);
  });
});
