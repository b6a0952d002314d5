import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctSpelling, countEdits, listVariants } from '../../../../src/search/query/spelling.ts';

describe('a misspelt word', () => {
  const start = (at: number) => 'sanctions'.slice(0, at);
  const end = (at: number) => 'sanctions'.slice(at);

  it.each([
    ['left out', (at: number) => start(at) + end(at + 1)],
    ['doubled', (at: number) => start(at + 1) + end(at)],
    ['replaced', (at: number) => `${start(at)}x${end(at + 1)}`],
    ['added', (at: number) => `${start(at)}x${end(at)}`],
    ['swapped with the next', (at: number) => start(at) + end(at + 1).slice(0, 1) + end(at).slice(0, 1) + end(at + 2)],
  ])('is recognised whichever of its letters was %s', (_, misspell) => {
    const misspelt = Array.from('sanctions', (_letter, at) => misspell(at));
    const known = ['treaty', 'soldiers', 'functions', 'sanctions'];
    expect(misspelt.filter((word) => correctSpelling(word, known) !== 'sanctions')).toEqual([]);
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
    ['of four letters is no other with one letter replaced', 'rice', ['rise'], undefined],
    ['of four letters may have one vowel for another', 'rase', ['rise'], 'rise'],
    ['of four letters may have two letters swapped', 'rsie', ['rise'], 'rise'],
    ['of four letters may have lost a letter', 'prts', ['parts'], 'parts'],
    ['of four letters has its first letter right', 'rice', ['price'], undefined],
    ['may have one letter too many', 'armss', ['arms'], 'arms'],
    ['is none of three letters', 'tie', ['tied', 'ties'], undefined],
    ['is none of figures', '2024', ['2023', '20244'], undefined],
    ['is none with figures', '155mn', ['155mm'], undefined],
    ['is no small word', 'ther', ['there', 'their'], undefined],
    ['is no word of three letters', 'wars', ['war'], undefined],
  ])('%s', (_, word, known, corrected) => {
    expect(correctSpelling(word, known)).toBe(corrected);
  });
});

it('edits are counted as they are defined, up to a bound', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '북'), maxLength: 7 });
  fc.assert(
    fc.property(words, words, fc.integer({ min: 0, max: 4 }), (word, other, most) => {
      expect(countEdits(word, other, most)).toBe(Math.min(alignOptimally(word, other), most + 1));
    }),
    { numRuns: 300 },
  );
});

/** The optimal string alignment: the least of all ways to make two words alike, letter by letter from their ends. */
function alignOptimally(word: string, other: string): number {
  if (word === '' || other === '') return word.length + other.length;
  const [shorter, otherShorter] = [word.slice(0, -1), other.slice(0, -1)];
  if (word.at(-1) === other.at(-1)) return alignOptimally(shorter, otherShorter);
  const isSwapped = word.length > 1 && other.length > 1 && word.at(-1) === other.at(-2) && word.at(-2) === other.at(-1);
  return (
    1 +
    Math.min(
      alignOptimally(shorter, other),
      alignOptimally(word, otherShorter),
      alignOptimally(shorter, otherShorter),
      isSwapped ? alignOptimally(word.slice(0, -2), other.slice(0, -2)) : Infinity,
    )
  );
}

describe('another spelling', () => {
  it.each([
    ['defense', 'defence'],
    ['offenses', 'offences'],
    ['defenseless', 'defenceless'],
    ['labor', 'labour'],
    ['neighboring', 'neighbouring'],
    ['recognize', 'recognise'],
    ['organization', 'organisation'],
    ['analyzed', 'analysed'],
    ['center', 'centre'],
    ['program', 'programme'],
    ['dialog', 'dialogue'],
    ['traveled', 'travelled'],
    ['judgment', 'judgement'],
    ['defence', 'defense'],
    ['labour', 'labor'],
    ['mobilisation', 'mobilization'],
    ['programmes', 'programs'],
    ['travelling', 'traveling'],
  ])('of “%s” is “%s”', (word, variant) => {
    expect(listVariants(word)).toContain(variant);
  });

  it.each(['treaty', 'arms', 'han', '51', '북안', ''])('of “%s” is not known', (word) => {
    expect(listVariants(word)).toEqual([]);
  });
});
