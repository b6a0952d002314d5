import { describe, expect, it } from 'vitest';
import { german, stemGerman } from '../../../../../src/search/query/language/de.ts';

describe('stemGerman', () => {
  it.each([
    ['sperrung', 'sperrungen'],
    ['strasse', 'strassen'],
    ['quelle', 'quellen'],
    ['kanton', 'kantons'],
    ['brucke', 'brucken'],
    ['steigen', 'gesteigert'],
  ])('finds what %s and %s have in common', (one, other) => {
    expect(stemGerman(one)).toBe(stemGerman(other));
  });

  it.each([
    ['wasser', 'wissen'],
    ['tunnel', 'tund'],
    ['stein', 'stien'],
    ['tasche', 'tage'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(stemGerman(one)).not.toBe(stemGerman(other));
  });
});

it('has its words without umlauts and in lower case, as texts are indexed', () => {
  const { stopWords, weakWords, units, tens } = german;
  for (const words of [stopWords, weakWords, units, tens]) expect(words).toMatch(/^[a-z]+(?: [a-z]+)*$/);
});
