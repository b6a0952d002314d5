import { describe, expect, it } from 'vitest';
import { correctSpelling } from '../../../../src/search/query/correct-spelling.ts';

describe('a misspelt word', () => {
  const places = Array.from({ length: 'sanctions'.length }, (_, at) => at);
  const start = (at: number) => 'sanctions'.slice(0, at);
  const end = (at: number) => 'sanctions'.slice(at);

  it.each([
    ['left out', (at: number) => start(at) + end(at + 1)],
    ['doubled', (at: number) => start(at + 1) + end(at)],
    ['replaced', (at: number) => `${start(at)}x${end(at + 1)}`],
    ['added', (at: number) => `${start(at)}x${end(at)}`],
    ['swapped with the next', (at: number) => start(at) + end(at + 1).slice(0, 1) + end(at).slice(0, 1) + end(at + 2)],
  ])('is recognised whichever of its letters was %s', (_, misspell) => {
    const known = ['treaty', 'soldiers', 'functions', 'sanctions'];
    for (const at of places) expect([misspell(at), correctSpelling(misspell(at), known)]).toEqual([misspell(at), 'sanctions']);
  });

  it.each([
    ['may have two mistakes if it is long', 'sanktoins', ['sanctions'], 'sanctions'],
    ['and only one if it is short', 'traety', ['treaty'], 'treaty'],
    ['and no second', 'traetx', ['treaty'], undefined],
    ['is rather one whose letters were swapped', 'tretay', ['trethy', 'treaty'], 'treaty'],
    ['is rather one that begins alike', 'bridle', ['cridle', 'bridge'], 'bridge'],
    ['is rather one that ends alike', 'sentor', ['sentot', 'senator'], 'senator'],
    ['is rather one with a mistake less', 'amunition', ['admonition', 'ammunition'], 'ammunition'],
    ['is the more frequent one of two as near', 'treafy', ['treaty', 'treacy'], 'treaty'],
    ['is none that begins otherwise and has two mistakes', 'zanctjons', ['sanctions'], undefined],
    ['is none that is far', 'xylophone', ['telephone', 'sanctions'], undefined],
    ['is none where nothing is known', 'sanctons', [], undefined],
  ])('%s', (_, word, known, corrected) => {
    expect(correctSpelling(word, known)).toBe(corrected);
  });
});

describe('a word of four letters', () => {
  it.each([
    ['is not taken for another word with one letter replaced', 'rice', ['rise'], undefined],
    ['may have one vowel for another', 'rase', ['rise'], 'rise'],
    ['may have two letters swapped', 'rsie', ['rise'], 'rise'],
    ['may have lost a letter', 'prts', ['parts'], 'parts'],
    ['has its first letter right', 'rice', ['price'], undefined],
    ['may have one too many', 'armss', ['arms'], 'arms'],
  ])('%s', (_, word, known, corrected) => {
    expect(correctSpelling(word, known)).toBe(corrected);
  });
});

it.each([
  ['words of three letters', 'tie', ['tied', 'ties']],
  ['figures', '2024', ['2023', '20244']],
  ['abbreviations with figures', '155mn', ['155mm']],
])('leaves %s alone', (_, word, known) => {
  expect(correctSpelling(word, known)).toBeUndefined();
});

it.each([
  ['a small word', 'ther', ['there', 'their']],
  ['a word of three letters', 'wars', ['war']],
])('does not correct to %s', (_, word, known) => {
  expect(correctSpelling(word, known)).toBeUndefined();
});
