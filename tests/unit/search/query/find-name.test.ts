import { describe, expect, it } from 'vitest';
import { read, understand } from '../../../support/sample-search.ts';

describe('a name', () => {
  it.each([
    ['leads to what the brief calls it', 'FMRB', ['FMRB = North Bank']],
    ['may be written small', 'fmrb treaty', ['fmrb = North Bank', 'treaty']],
    ['may have points', 'N. Bank and U.S. treaty', ['N Bank = North Bank', 'US = United Shoals', 'treaty']],
    ['may have another dash, or none', 'Han Ga Eun, Han Ga-eun', ['Han Ga Eun', 'Han Ga eun']],
    ['may have its accents', 'Tô Lînd', ['To Lind']],
    ['may be somebody’s', 'the FMRB’s arms', ['FMRB = North Bank', 'arms']],
    ['may begin with the article', 'The Turn of the Tide', ['Turn of the Tide']],
    ['is no other thing that begins alike', 'Banker War', ['Banker War']],
    ['is not made of words that stand apart', 'Bank in the North', ['Bank', 'North']],
    ['that means something else only leads on', 'Northtown treaty', ['Northtown ~ North Bank', 'treaty']],
    ['in the singular is that in the plural', 'sanction', ['sanction']],
    ['is the longest that is there', 'RU Water Council sanctions', ['RU Water Council', 'sanctions']],
    ['is a shorter one where there is no more', 'RU sanctions', ['RU ~ RU Water Council', 'sanctions']],
    ['may be known by its figures', 'article 51 treaty', ['article 51 → 51 = Article 51 of the RU Charter', 'treaty']],
    ['may be that of a topic', 'arms sales routes', ['arms sales routes = Arms trade']],
    ['may follow another', 'Holmen and Vera Holmen', ['Holmen = Vera Holmen', 'Vera Holmen']],
    ['is asked for as one thing where it is a proper name', 'War in Marshland', ['War in Marshland']],
    ['and else word by word', 'military technology', ['military', 'technology', '(military technology)']],
    ['unless no passage has its words', 'domino theory', ['domino theory = River dominoes']],
    ['of two capitals is meant by capitals', 'US sanctions', ['US = United Shoals', 'sanctions']],
    ['of two capitals is not meant without them', 'all of us met', ['met']],
    ['of two capitals is found in a short query in capitals', 'US SANCTIONS', ['US = United Shoals', 'SANCTIONS']],
    ['of two capitals is none where all is in capitals', 'ALLIES OF US MET', ['ALLIES', 'US', 'MET']],
    ['of more letters is one even there', 'ALLIES OF FMRB MET', ['ALLIES', 'FMRB = North Bank', 'MET']],
  ])('%s', (_, typed, terms) => {
    expect(read(typed)).toEqual(terms);
  });

  it('says what it means, and not what it only leads to, which weighs less', () => {
    const weigh = (typed: string) => understand(typed).terms[0]?.options.find(({ words }) => words.join(' ') === 'north bank')?.weight;
    expect([understand('FMRB').terms[0]?.names, weigh('FMRB')]).toEqual([['North Bank'], 1]);
    expect([understand('Northtown').terms[0]?.names, weigh('Northtown')]).toEqual([[], 0.7]);
  });

  it('of a topic leads there, and to three at most', () => {
    const topics = understand('embargo, a treaty, arms trade, the Marshland war').topics;
    expect(topics.map(({ id, name }) => `${id}: ${name}`)).toEqual([
      'sanctions: Sanctions',
      'treaty: The treaty',
      'arms-trade: Arms trade',
    ]);
  });
});
