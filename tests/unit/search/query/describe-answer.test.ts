import { describe, expect, it } from 'vitest';
import { describeAnswer, explainQuery } from '../../../../src/search/query/describe-answer.ts';
import { toOption, type Query } from '../../../../src/search/query/query.ts';
import { mapFilters } from '../../../../src/search/query/search-address.ts';
import { understand } from '../../../support/sample-search.ts';

describe('an answer', () => {
  const none = mapFilters(() => []);
  const narrowed = { ...none, topic: ['delta'] };

  it.each([
    ['arms treaty', 12, 12, [], '12 passages for “arms treaty”'],
    ['arms treaty', 1, 1, [], 'One passage for “arms treaty”'],
    ['arms treaty', 12, 3, [], '12 passages for “arms treaty”, the closest first'],
    ['arms treaty', 12, 0, [], 'No passage has all of these words. 12 passages with some of them.'],
    ['arms treaty', 1, 0, [], 'No passage has all of these words. One passage with some of them.'],
    ['arms treaty', 0, 0, [], 'No passage has all of these words.'],
    ['sanctions treaty summit workers', 9, 9, [], '9 passages with all of these words, or words close to them'],
    ['sanctions treaty summit workers', 9, 2, [], '9 passages for “sanctions treaty summit workers”, the closest first'],
    ['arms', 0, 0, [], 'No passage has “arms”.'],
    ['xylophone zither', 0, 0, ['xylophone', 'zither'], 'No passage has “xylophone” or “zither”.'],
    [
      'arms xylophone',
      12,
      0,
      ['xylophone'],
      'No passage has “xylophone”. 12 passages with other words of the query, or words close to them.',
    ],
    ['submarnie', 12, 12, ['submarnie'], 'No passage has “submarnie”. 12 passages for “submarine”.'],
    // What only adds to other words is not counted.
    ['military technology', 3, 0, [], 'No passage has all of these words. 3 passages with some of them.'],
  ])('to “%s”, of which %i have something and %i all', (typed, total, whole, lost, words) => {
    const query = understand(typed);
    const tally = { total, whole, lost: query.terms.filter((term) => lost.some((word) => word === term.typed)) };
    expect(describeAnswer(query, { typed, filters: none }, tally)).toBe(words);
  });

  it.each([
    ['arms treaty', 12, 3, '12 passages with these filters for “arms treaty”, the closest first'],
    ['arms treaty', 12, 0, 'No passage with these filters has all of these words. 12 passages with these filters with some of them.'],
    ['arms treaty', 0, 0, 'No passage with these filters has all of these words.'],
    ['arms', 1, 1, 'One passage with these filters for “arms”'],
    ['arms', 0, 0, 'No passage with these filters has “arms”.'],
    ['', 12, 12, '12 passages with these filters'],
    ['', 0, 0, 'There is no passage with these filters.'],
  ])('within filters to “%s”, of which %i have something and %i all', (typed, total, whole, words) => {
    expect(describeAnswer(understand(typed), { typed, filters: narrowed }, { total, whole, lost: [] })).toBe(words);
  });
});

describe('explainQuery', () => {
  /** `“FMRB” same North Bank`. */
  const explain = (query: Query) => explainQuery(query).map(({ how, typed, names }) => `“${typed}” ${how} ${names.join(', ')}`);

  it.each([
    ['another name that means the same', 'FMRB', ['“FMRB” same North Bank']],
    ['a name in another script', '북안의 制裁', ['“북안” same North Bank', '“制裁” same Sanctions']],
    ['a word in another script', '군인', ['“군인” same soldiers']],
    ['a name that is only related', 'Northtown', ['“Northtown” related North Bank']],
    ['two names to which one is related', '북노', ['“북노” related North Bank, Noria']],
    ['another spelling', 'submarnie', ['“submarnie” spelling submarine']],
    ['of a misspelt name only the spelling', 'Nothtown', ['“Nothtown” spelling Northtown']],
    ['of each word its own', 'FMRB submarnie', ['“FMRB” same North Bank', '“submarnie” spelling submarine']],
    ['the same once', 'FMRB or FMRB', ['“FMRB” same North Bank']],
    ['no name as the brief has it', 'North Bank', []],
    ['no name that is a part of the one that is meant', 'Holmen, Water Council', []],
    ['no words that say much the same', 'censure', []],
    ['no other way to write a word', 'defense, ninety thousand', []],
    ['what a short beginning was taken for', 'subm', ['“subm” start submarine']],
    ['no longer beginning', 'subma', []],
    ['no phrase', '"FMRB" "sanctons"', []],
    ['nothing that is not known', 'xylophone', []],
  ])('tells %s', (_, typed, readings) => {
    expect(explain(understand(typed))).toEqual(readings);
  });

  it('tells three names at most, and nothing of what only adds to other words', () => {
    const options = ['North Bank', 'Noria', 'Delta', 'Harbour'].map((name) => ({ ...toOption([name.toLowerCase()], 'related', 1), name }));
    const soft = { typed: 'FMRB', isSoft: true, options: [{ ...toOption(['north', 'bank'], 'same', 1), name: 'North Bank' }] };
    const query = { ...understand(''), terms: [{ typed: 'the four', options }, soft] };
    expect(explain(query)).toEqual(['“the four” related North Bank, Noria, Delta']);
  });
});
