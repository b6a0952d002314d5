import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWords } from '../../../../src/search/query/mark-words.ts';
import { listStems } from '../../../../src/search/query/words.ts';

/** What is found of some words, as it stands in the text. */
const find = (text: string, ...sought: readonly string[]) =>
  findWords(
    text,
    sought.map((each) => listStems(each)),
  ).map(([from, to]) => text.slice(from, to));

describe('findWords', () => {
  it.each([
    ['every form of a word', 'A treaty among treaties, TREATY', ['treaties'], ['treaty', 'treaties', 'TREATY']],
    ['words that follow each other', 'Kim Jong-un met Kim', ['Kim Jong Un'], ['Kim Jong-un']],
    ['not those that stand apart', 'North of Korea', ['North Korea'], []],
    ['the longest where several begin', 'the UN Security Council and the UN', ['UN', 'UN Security Council'], ['UN Security Council', 'UN']],
    ['a word on each side of a dash', 'the Putin–Kim summit', ['Kim', 'Putin'], ['Putin', 'Kim']],
    ['a word without its possessive', 'Russia’s arms', ['Russia'], ['Russia']],
    ['a word with an accent', 'To Lam and Tô Lâm', ['to lam'], ['To Lam', 'Tô Lâm']],
    ['figures with their commas', 'about 90,000 workers', ['90000'], ['90,000']],
    ['initials with their points', 'the U.S. policy', ['US'], ['U.S.']],
    ['no part of a word', 'rearmament', ['arm'], []],
    ['a Korean word with others written onto it', '북한은 남북한과', ['북한'], ['북한', '북한']],
    ['a Chinese word in its sentence', '安理会对朝鲜的制裁', ['朝鲜', '制裁'], ['朝鲜', '制裁']],
    ['words of several scripts in their order', '북한 (DPRK) 러시아', ['러시아', 'DPRK', '북한'], ['북한', 'DPRK', '러시아']],
    ['nothing of nothing', 'A treaty', [], []],
    ['nothing in nothing', '', ['treaty'], []],
  ])('finds %s', (_, text, sought, found) => {
    expect(find(text, ...sought)).toEqual(found);
  });

  it('finds places inside of the text, in their order, whatever it contains', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'B', 'é', ' ', '-', '’', 's', '1', ',', '북', '한', '朝', '🇰🇵', '.'),
      maxLength: 60,
    });
    const runs = fc.array(fc.array(fc.constantFrom('a', 'ab', 's', '1', '북', '북한', '朝'), { minLength: 1, maxLength: 3 }), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(text, runs, (written, sought) => {
        let before = 0;
        for (const [from, to] of findWords(written, sought)) {
          expect(from).toBeGreaterThanOrEqual(before);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(written.length);
          before = from;
        }
      }),
      { numRuns: 300 },
    );
  });
});
