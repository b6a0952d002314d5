import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queryExpander } from '../../../../src/search/query/query-expander.ts';
import { emptyLexicon } from '../../../../src/search/query/lexicon.ts';
import { understandQuery } from '../../../../src/search/query/understand-query.ts';
import { lexicon, quickLexicon, read, readQuickly, understand } from '../../../support/sample-search.ts';

describe('a phrase', () => {
  it.each([
    ['is kept together', '"north korea" sanctions', ['“north korea”', 'sanctions']],
    ['may have curly quotation marks', 'a “security council” vote', ['“security council”', 'vote']],
    ['may have German or French ones', '„security council“ «arms trade»', ['“security council”', '“arms trade”']],
    ['has its small words', '"attack on one"', ['“attack on one”']],
    ['needs no second quotation mark', 'sanctions "north ko', ['sanctions', '“north ko”']],
    ['is taken as it is written', '"sanctons"', ['“sanctons”']],
    ['with nothing in it is none', 'sanctions "" “ ”', ['sanctions']],
  ])('%s', (_, typed, terms) => {
    expect(read(typed)).toEqual(terms);
  });
});

describe('words that say little', () => {
  it.each([
    ['are left out', 'what is the treaty about', ['treaty']],
    ['are asked for where there is nothing else', 'who is who', ['who', 'is', 'who']],
    ['are asked for in their phrase', '"who is who"', ['“who is who”']],
  ])('%s', (_, typed, terms) => {
    expect(read(typed)).toEqual(terms);
  });

  it('are weak where they say a little', () => {
    expect(understand('next treaty').terms.map(({ isWeak }) => isWeak)).toEqual([true, false]);
  });
});

describe('the word that is being typed', () => {
  it.each([
    ['may become one that begins so', 'treaty sanc', ['treaty', 'sanc … sanctions']],
    ['may become several, the most frequent first', 'st', ['st … strategy, states']],
    ['stands for itself if it is known', 'arms', ['arms']],
    ['stands for itself if a space follows', 'sanc ', ['sanc']],
    ['stands for itself if another word follows', 'sanc treaty', ['sanc', 'treaty']],
    ['stands for itself if it is one letter', 's', ['s']],
    ['stands for itself if nothing begins so', 'xyz', ['xyz']],
  ])('%s', (_, typed, terms) => {
    expect(readQuickly(typed)).toEqual(terms);
  });

  it('may become more once the words of the texts are there', () => {
    expect(readQuickly('subm')).toEqual(['subm']);
    expect(read('subm')).toEqual(['subm … submarine']);
  });

  it('is worth less than a word that was typed', () => {
    const options = understand('sanc').terms[0]?.options ?? [];
    expect(options.find(({ words }) => words[0] === 'sanctions')?.weight).toBeLessThan(1);
    expect(options.find(({ words }) => words[0] === 'sanc')?.weight).toBe(1);
  });
});

describe('a query', () => {
  it.each([
    ['nothing', ''],
    ['spaces', ' \n\t '],
    ['marks', '?! — / -'],
    ['a picture', '🇰🇵'],
    ['quotation marks', '"" “'],
  ])('of %s asks for nothing', (_, typed) => {
    expect(understand(typed)).toMatchObject({ typed: typed.trim(), terms: [], topics: [] });
  });

  it('keeps what was typed, on one line', () => {
    expect(understand('  Putin–Kim \n summit ').typed).toBe('Putin–Kim summit');
  });

  it('asks for words beside a picture', () => {
    expect(read('🇰🇵 sanctions 🚀')).toEqual(['sanctions']);
  });

  it('is cut after 200 characters', () => {
    expect(understand('arms '.repeat(10_000)).typed).toBe('arms '.repeat(40).trim());
    expect(read(`${'🇰🇵'.repeat(98)} arms trade`)).toEqual(['arm']);
  });

  it('asks for words as they stand where nothing is known', () => {
    const { terms } = understandQuery('DPRK 미사일 sanctons', emptyLexicon, queryExpander);
    expect(terms.map(({ options }) => options.map(({ words, how }) => [...words, how]))).toEqual([
      [['dprk', 'exact']],
      [['미사일', 'exact']],
      [['sanctons', 'exact']],
    ]);
  });

  const parts = [
    ...['DPRK', 'N. Korea', 'Pyongyang', 'sanctons', 'arms trade', '"', '“', '’s', '90,000', 'fifty', 'one', 'hundred', 'US', 'the', 'st'],
    ...['북한의', '러시아 연방', '조선', '朝鲜战争', '·', '金', 'defense', '__proto__', '🇰🇵', '\ud800', '\u202e', '-', '제51조', ' '],
  ];
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 250 }),
    fc.array(fc.constantFrom(...parts), { maxLength: 12 }).map((each) => each.join(' ')),
    fc.array(fc.constantFrom(...parts), { maxLength: 12 }).map((each) => each.join('')),
  );

  it.each([
    ['by titles and names', quickLexicon, undefined],
    ['by all words', lexicon, queryExpander],
    ['by nothing', emptyLexicon, queryExpander],
  ])('is understood %s, whatever it contains', (_, known, closely) => {
    fc.assert(
      fc.property(anything, (typed) => {
        const query = understandQuery(typed, known, closely);
        expect(query.typed.length).toBeLessThanOrEqual(400);
        for (const { options } of query.terms) {
          expect(options.length).toBeGreaterThan(0);
          for (const { words, stems, weight } of options) {
            expect(weight > 0 && weight <= 1).toBe(true);
            expect(words.length).toBeGreaterThan(0);
            expect(stems).toHaveLength(words.length);
            expect(words.every((word) => word !== '' && word === word.toLowerCase())).toBe(true);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is understood alike however its letters are composed', () => {
    const short = fc.array(fc.constantFrom('북한의', '로', 'Tô Lâm', 'é', 'sanctions', '朝鮮', '"'), { maxLength: 12 });
    fc.assert(
      fc.property(short, (each) => {
        const typed = each.join(' ');
        expect(read(typed.normalize('NFD'))).toEqual(read(typed));
      }),
      { numRuns: 100 },
    );
  });
});
