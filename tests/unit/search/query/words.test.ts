import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutQuery, isUnspaced, listStems, listWords, normaliseQuery, splitWords } from '../../../../src/search/query/words.ts';

describe('listWords', () => {
  it.each([
    ['parts words at spaces, dashes and slashes', 'Holmen–Han and/or Ga-eun', ['holmen', 'han', 'and', 'or', 'ga', 'eun']],
    ['leaves punctuation out', '“Arms, (and) talk?”', ['arms', 'and', 'talk']],
    ['takes accents off', 'Tô Lînd at Dorókva', ['to', 'lind', 'at', 'dorokva']],
    ['takes what keyboards write for an apostrophe as one', 'Delta´s, Delta`s, Deltaʼs, Delta＇s', ['delta', 'delta', 'delta', 'delta']],
    ['leaves out what programs put into words unseen', 'sanc\u00adtions \ufeffand\u00a0arms', ['sanctions', 'and', 'arms']],
    ['takes possessives off', "Han’s, HOLMEN'S and Noria’s", ['han', 'holmen', 'and', 'noria']],
    ['joins what an apostrophe parts', "don’t, O'Neill", ['dont', 'oneill']],
    ['joins initials', 'the U.S. and the F.M.R.B.', ['the', 'us', 'and', 'the', 'fmrb']],
    ['writes figures without commas', '90,000 of 1,250,000', ['90000', 'of', '1250000']],
    ['keeps a list of figures apart', '1, 2 and 2,3', ['1', '2', 'and', '2', '3']],
    ['parts a figure from its unit', '155mm, 10km and 122s', ['155', 'mm', '10', 'km', 'and', '122s']],
    ['makes wide letters narrow', 'ＦＭＲＢ', ['fmrb']],
    ['leaves Korean and Chinese words whole', '북안의 강물, 北湾制裁', ['북안의', '강물', '北湾制裁']],
    ['parts them from Latin letters, and leaves them their figures', 'Holmen과 제51조', ['holmen', '과', '제51조']],
    ['keeps letters of other scripts', 'Мельница й', ['мельница', 'й']],
    ['finds none in pictures and signs', '🇦🇶 — ?!', []],
  ])('%s', (_, text, words) => {
    expect(listWords(text)).toEqual(words);
  });

  it('finds the same however letters are composed', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.string({ unit: fc.constantFrom('북', '안', '의', 'ô', 'e\u0301', 'K', 'й', '’', ',', '.', ' ', '5', '-'), maxLength: 40 }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(listWords(text.normalize('NFD'))).toEqual(listWords(text.normalize('NFC')));
      }),
      { numRuns: 500 },
    );
  });

  it('finds in its words nothing but themselves', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 40 }), (text) => {
        expect(listWords(listWords(text).join(' '))).toEqual(listWords(text));
      }),
    );
  });
});

it('splitWords keeps the letters in which words are written', () => {
  expect(splitWords('US, Han Ga-eun and us')).toEqual(['US', 'Han', 'Ga', 'eun', 'and', 'us']);
});

it('listStems has one stem for all forms of a word', () => {
  expect(listStems('obligation obligations obliged')).toEqual(['oblig', 'oblig', 'oblig']);
  expect(listStems('treaty treaties 122s 122 US 북안')).toEqual(['treati', 'treati', '122', '122', 'us', '북안']);
});

it.each([
  ['북안', true],
  ['北湾', true],
  ['ソウル', true],
  ['Holmen과', true],
  ['Мельница', false],
  ['51', false],
])('isUnspaced of “%s” is %s', (word, expected) => {
  expect(isUnspaced(word)).toBe(expected);
});

describe('normaliseQuery', () => {
  it.each([
    ['makes spaces of dashes and slashes', 'Holmen–Han / Noria—Delta and/or Ga-eun', 'Holmen Han Noria Delta and or Ga eun'],
    ['straightens quotes', '“Han Ga Eun” „Han“ ‘Han’', '"Han Ga Eun" "Han" \'Han\''],
    ['takes possessives off', "Holmen’s, Han's and HOLMEN’S war", 'Holmen, Han and HOLMEN war'],
    ['leaves other apostrophes', '‘s words’, 0’s', "'s words', 0's"],
    ['composes what was decomposed', '북안 café'.normalize('NFD'), '북안 café'],
    ['makes wide letters narrow', 'ＦＭＲＢ', 'FMRB'],
    ['takes out what cannot be seen', 'a\u0000rms\u200b tra\u202ede\u00ad', 'a rms trade'],
    ['leaves markup to be sought', '<b>arms<b>', '<b>arms<b>'],
  ])('%s', (_, typed, words) => {
    expect(normaliseQuery(typed)).toBe(words);
  });

  it('cuts what is longer than 200 characters, and never a character', () => {
    expect(normaliseQuery('a'.repeat(10_000))).toHaveLength(200);
    expect(cutQuery('🇦🇶'.repeat(10_000)).isWellFormed()).toBe(true);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
        const words = normaliseQuery(typed);
        expect([words, words.isWellFormed()]).toEqual([words.trim(), true]);
      }),
    );
  });
});
