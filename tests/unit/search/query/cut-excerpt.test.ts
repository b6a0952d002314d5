import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutExcerpt, findWords } from '../../../../src/search/query/cut-excerpt.ts';
import { listStems } from '../../../../src/search/query/words.ts';

const stemAll = (sought: readonly string[]) => sought.map((each) => listStems(each));
/** Parts as one text, marks in brackets. */
const show = (text: string, ...sought: readonly string[]) =>
  cutExcerpt(text, stemAll(sought))
    .map((part) => (part.isMarked ? `[${part.text}]` : part.text))
    .join('');

const filler = 'and so it goes on and on for a while, '.repeat(8);

describe('findWords', () => {
  it.each([
    ['every form of a word', 'A treaty among treaties, TREATY', ['treaties'], ['treaty', 'treaties', 'TREATY']],
    ['words that follow each other', 'Han Ga-eun met Han', ['Han Ga Eun'], ['Han Ga-eun']],
    ['not those that stand apart', 'North of Bank', ['North Bank'], []],
    ['the longest where several begin', 'the RU Water Council and the RU', ['RU', 'RU Water Council'], ['RU Water Council', 'RU']],
    ['a word on each side of a dash', 'the Holmen–Han summit', ['Han', 'Holmen'], ['Holmen', 'Han']],
    ['a word without its possessive', 'Noria’s arms', ['Noria'], ['Noria']],
    ['a word with an accent', 'To Lind and Tô Lînd', ['to lind'], ['To Lind', 'Tô Lînd']],
    ['figures with their commas', 'about 90,000 workers', ['90000'], ['90,000']],
    ['initials with their points', 'the U.S. policy', ['US'], ['U.S.']],
    ['no part of a word', 'rearmament', ['arm'], []],
    ['a Korean word with others written onto it', '북안은 남북안과', ['북안'], ['북안', '북안']],
    ['a Chinese word in its sentence', '水务会对北湾的制裁', ['北湾', '制裁'], ['北湾', '制裁']],
    ['words of several scripts in their order', '북안 (FMRB) 노리아', ['노리아', 'FMRB', '북안'], ['북안', 'FMRB', '노리아']],
    ['nothing of nothing', 'A treaty', [], []],
  ])('finds %s', (_, text, sought, found) => {
    expect(findWords(text, stemAll(sought)).map(([from, to]) => text.slice(from, to))).toEqual(found);
  });

  it('finds places inside of the text, in their order and apart, whatever it contains', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'B', 'é', ' ', '-', '’', 's', '1', ',', '북', '안', '湾', '🇦🇶', '.'),
      maxLength: 60,
    });
    const run = fc.array(fc.constantFrom('a', 'ab', 's', '1', '북', '북안', '湾'), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(text, fc.array(run, { maxLength: 4 }), (written, sought) => {
        let before = 0;
        for (const [from, to] of findWords(written, sought)) {
          expect([from >= before, to > from, to <= written.length]).toEqual([true, true, true]);
          before = to;
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a text', () => {
  it.each([
    ['has its words marked', 'A treaty was signed.', ['treaties'], 'A [treaty] was signed.'],
    ['has words marked that stand together', 'Han Ga-eun in North Bank', ['North Bank', 'Han'], '[Han] Ga-eun in [North Bank]'],
    ['has words marked at its ends', 'Arms for arms', ['arms'], '[Arms] for [arms]'],
    ['stays as it is where nothing is found', 'Nothing of that', ['treaty'], 'Nothing of that'],
    ['keeps what looks like markup', '<mark>&lt;b&gt; arms', ['arms'], '<mark>&lt;b&gt; [arms]'],
    ['is nothing where there is none', '', ['treaty'], ''],
    ['that is long is shown from its beginning where nothing is found', `Here ${filler}`, ['treaty'], /^Here and so [^…]{200,250} …$/],
    ['and where this has as much as anything else', `A treaty ${filler} and a treaty.`, ['treaty'], /^A \[treaty\] and so /],
    [
      'and else from where it has most',
      `A treaty ${filler}of arms: the treaty ends.`,
      ['treaty', 'arms'],
      /^… .*of \[arms\]: the \[treaty\] ends\.$/,
    ],
  ])('%s', (_, text, sought, shown) => {
    if (typeof shown === 'string') expect(show(text, ...sought)).toBe(shown);
    else expect(show(text, ...sought)).toMatch(shown);
  });

  it('is cut between words, into parts of which those are marked that are sought', () => {
    const word = fc.constantFrom('arms', 'treaty', 'Treaties', 'Holmen–Han', '90,000', 'Han’s', 'so', 'obligations', '북안은', '🇦🇶', 'a');
    const runs = fc.subarray([['arm'], ['treati'], ['han'], ['holmen', 'han'], ['90000'], ['북안'], ['oblig']]);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 120 }), runs, (written, sought) => {
        const text = written.join(' ');
        const parts = cutExcerpt(text, sought);
        const shown = parts.map((part) => part.text).join('');
        expect(` ${text} `).toContain(` ${shown.replace(/^… /, '').replace(/ …$/, '')} `);
        expect(shown.length).toBeLessThanOrEqual(264);
        for (const { text: part, isMarked } of parts) {
          expect(part).not.toBe('');
          if (isMarked) expect(sought.some(([first = '']) => part.includes(first) || listStems(part)[0] === first)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});
