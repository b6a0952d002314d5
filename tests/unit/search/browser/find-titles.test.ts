import { describe, expect, it } from 'vitest';
import { createTitleFinder } from '../../../../src/search/browser/find-titles.ts';
import { understandQuery } from '../../../../src/search/query/understand-query.ts';
import { makeQuickIndex } from '../../../../src/search/index/make-quick-index.ts';
import { quickIndex, quickLexicon, searchedCorpus, searchedPassages } from '../../../support/sample-search.ts';

const find = (typed: string) => createTitleFinder(quickIndex)(understandQuery(typed, quickLexicon));
const titlesOf = (typed: string) => find(typed).map(({ title }) => title);

describe('the quick answer', () => {
  it.each([
    ['DPRK', 'North Korea'],
    ['North Korea', 'North Korea'],
    ['Putin', 'Vladimir Putin'],
    ['rebuke', 'No rebuke came'],
    ['sanctions', 'Sanctions on North Korea were vetoed'],
    ['ammunit', 'Ammunition and other arms were sent'],
    ['Putin–Kim summit', 'The Putin–Kim summit'],
    ['90000 workers', 'About 90,000 workers remain'],
    ['Article 51', 'Article 51 of the UN Charter'],
  ])('to “%s” begins with “%s”', (typed, title) => {
    expect(titlesOf(typed)[0]).toBe(title);
  });

  it('has what is shown of a passage while its text is on its way', () => {
    expect(find('rebuke')).toMatchObject([
      {
        ...{ url: '/sources/letter/#no-rebuke', title: 'No rebuke came', page: 'Letter', type: 'Assessment', kind: 'assessment' },
        facts: { speaker: undefined, source: undefined, date: undefined, place: undefined },
        excerpt: [],
      },
    ]);
    expect(find('DPRK')[0]).toMatchObject({ url: '/actors/#north-korea', page: 'Actors and terms', type: 'Glossary', kind: undefined });
  });

  it('leaves out what has too little of the query', () => {
    expect(titlesOf('rebuke sanctions veto')).not.toContain('No rebuke came');
    expect(titlesOf('rebuke xylophone zither')).toEqual([]);
  });

  it.each(['xylophone', '', '🇰🇵', 'who is who', '북한'])('is empty where no title answers: “%s”', (typed) => {
    expect(find(typed)).toEqual([]);
  });

  it('has twenty passages at most', () => {
    const [first] = searchedPassages;
    const many = Array.from({ length: 50 }, (_, number) => (first ? [{ ...first, path: `/sources/letter/#claim-${number}` }] : [])).flat();
    const index = makeQuickIndex(many, searchedCorpus, '', []);
    expect(createTitleFinder(index)(understandQuery('sanctions', quickLexicon))).toHaveLength(20);
  });

  it('leads to a page itself where a title is the page’s', () => {
    const [first] = searchedPassages;
    const index = makeQuickIndex(first ? [{ ...first, type: 'section', path: '/themes/treaty/' }] : [], searchedCorpus, '', []);
    expect(createTitleFinder(index)(understandQuery('sanctions', quickLexicon))[0]?.url).toBe('/themes/treaty/');
  });
});
