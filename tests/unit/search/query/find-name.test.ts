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
    ['may begin with the article', 'The Truth of the Matter', ['Truth of the Matter']],
    ['is no other thing that begins alike', 'Korean War', ['Korean War']],
    ['is not made of words that stand apart', 'Korea in the North', ['Korea', 'North']],
    ['that means something else only leads on', 'Pyongyang treaty', ['Pyongyang ~ North Korea', 'treaty']],
    ['in the singular is that in the plural', 'sanction', ['sanction']],
    ['is the longest that is there', 'UN Security Council sanctions', ['UN Security Council', 'sanctions']],
    ['is a shorter one where there is no more', 'UN sanctions', ['UN ~ UN Security Council', 'sanctions']],
    ['may be known by its figures', 'article 51 treaty', ['article 51 → 51 = Article 51 of the UN Charter', 'treaty']],
    ['may be that of a topic', 'arms sales routes', ['arms sales routes = Arms trade']],
    ['may follow another', 'Putin and Vladimir Putin', ['Putin = Vladimir Putin', 'Vladimir Putin']],
    ['is asked for as one thing where it is a proper name', 'War in Ukraine', ['War in Ukraine']],
    ['and else word by word', 'military technology', ['military', 'technology', '(military technology)']],
    ['unless no passage has its words', 'domino theory', ['domino theory = Nuclear dominoes']],
    ['of two capitals is meant by capitals', 'US sanctions', ['US = United States', 'sanctions']],
    ['of two capitals is not meant without them', 'all of us met', ['met']],
    ['of two capitals is found in a short query in capitals', 'US SANCTIONS', ['US = United States', 'SANCTIONS']],
    ['of two capitals is none where all is in capitals', 'ALLIES OF US MET', ['ALLIES', 'US', 'MET']],
    ['of more letters is one even there', 'ALLIES OF DPRK MET', ['ALLIES', 'DPRK = North Korea', 'MET']],
  ])('%s', (_, typed, terms) => {
    expect(read(typed)).toEqual(terms);
  });

  it('says what it means, and not what it only leads to, which weighs less', () => {
    const weigh = (typed: string) => understand(typed).terms[0]?.options.find(({ words }) => words.join(' ') === 'north korea')?.weight;
    expect([understand('DPRK').terms[0]?.names, weigh('DPRK')]).toEqual([['North Korea'], 1]);
    expect([understand('Pyongyang').terms[0]?.names, weigh('Pyongyang')]).toEqual([[], 0.7]);
  });

  it('of a topic leads there, and to three at most', () => {
    const topics = understand('embargo, a treaty, arms trade, the Ukraine war').topics;
    expect(topics.map(({ id, name }) => `${id}: ${name}`)).toEqual([
      'sanctions: Sanctions',
      'treaty: The treaty',
      'arms-trade: Arms trade',
    ]);
  });
});
