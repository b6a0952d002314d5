import { describe, expect, it } from 'vitest';
import { mapFilters, type Filters } from '../../../../src/search/query/address.ts';
import { describeAnswer } from '../../../../src/search/query/describe-answer.ts';
import { understand } from '../../../support/sample-search.ts';

const none = mapFilters(() => []);
const narrowed = { ...none, topic: ['china'] };

/** The answer to a query of which so many passages have something, so many everything, and some terms are in none. */
function say(typed: string, filters: Filters, total: number, whole = total, lost: readonly string[] = []): string {
  const query = understand(typed);
  return describeAnswer(query, { typed, filters }, { total, whole, lost: query.terms.filter((term) => lost.includes(term.typed)) });
}

describe('an answer', () => {
  it.each([
    [12, '12 passages for “arms treaty”'],
    [1, 'One passage for “arms treaty”'],
  ])('to words that %i have', (total, words) => {
    expect(say('arms treaty', none, total)).toBe(words);
  });

  it('tells passages that have some of the words from those that have all', () => {
    expect(say('arms treaty', none, 12, 3)).toBe('3 passages for “arms treaty”, and 9 with some of the words');
    expect(say('arms treaty', none, 12, 1)).toBe('One passage for “arms treaty”, and 11 with some of the words');
  });

  it('says so where none has all of the words', () => {
    expect(say('arms treaty', none, 12, 0)).toBe('No passage has all of these words. 12 passages with some of them.');
    expect(say('arms treaty', none, 1, 0)).toBe('No passage has all of these words. One passage with some of them.');
    expect(say('arms treaty', none, 0)).toBe('No passage has all of these words.');
  });

  it('repeats a word that no passage has', () => {
    expect(say('arms', none, 0)).toBe('No passage has “arms”.');
    expect(say('xylophone', none, 0, 0, ['xylophone'])).toBe('No passage has “xylophone”.');
    expect(say('xylophone zither', none, 0, 0, ['xylophone', 'zither'])).toBe('No passage has “xylophone” or “zither”.');
  });

  it('says which word is missing and that there is something for the others', () => {
    expect(say('arms xylophone', none, 12, 0, ['xylophone'])).toBe(
      'No passage has “xylophone”. 12 passages with other words of the query, or words close to them.',
    );
    expect(say('xylophone arms zither', none, 1, 0, ['xylophone', 'zither'])).toBe(
      'No passage has “xylophone” or “zither”. One passage with other words of the query, or words close to them.',
    );
  });

  it('says what was looked for in the place of a misspelt word', () => {
    expect(say('submarnie', none, 12, 12, ['submarnie'])).toBe('No passage has “submarnie”. 12 passages for “submarine”.');
    expect(say('submarnie stratgey', none, 12, 12, ['submarnie', 'stratgey'])).toBe(
      'No passage has “submarnie” or “stratgey”. 12 passages with other words of the query, or words close to them.',
    );
  });

  it('does not count what only adds to other words', () => {
    expect(say('military technology', none, 3, 0)).toBe('No passage has all of these words. 3 passages with some of them.');
    expect(say('arms', none, 3, 3)).toBe('3 passages for “arms”');
  });
});

describe('an answer within filters', () => {
  it.each([
    [12, 12, '12 passages with these filters for “arms treaty”'],
    [12, 3, '3 passages with these filters for “arms treaty”, and 9 with some of the words'],
    [12, 0, 'No passage with these filters has all of these words. 12 passages with these filters with some of them.'],
    [0, 0, 'No passage with these filters has all of these words.'],
  ])('says so for %i passages of which %i have all', (total, whole, words) => {
    expect(say('arms treaty', narrowed, total, whole)).toBe(words);
  });

  it('says so for one word', () => {
    expect(say('arms', narrowed, 1)).toBe('One passage with these filters for “arms”');
    expect(say('arms', narrowed, 0)).toBe('No passage with these filters has “arms”.');
  });

  it('does without words', () => {
    expect(say('', narrowed, 12)).toBe('12 passages with these filters');
    expect(say('', narrowed, 1)).toBe('One passage with these filters');
    expect(say('', narrowed, 0)).toBe('There is no passage with these filters.');
  });
});
