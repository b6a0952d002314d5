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
  ])('finds %s', (_, text, sought, found) => {
    expect(findWords(text, stemAll(sought)).map(([from, to]) => text.slice(from, to))).toEqual(found);
  });

  it('finds places inside of the text, in their order and apart, whatever it contains', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'B', 'é', ' ', '-', '’', 's', '1', ',', '북', '한', '朝', '🇰🇵', '.'),
      maxLength: 60,
    });
    const run = fc.array(fc.constantFrom('a', 'ab', 's', '1', '북', '북한', '朝'), { minLength: 1, maxLength: 3 });
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
    ['has words marked that stand together', 'Kim Jong-un in North Korea', ['North Korea', 'Kim'], '[Kim] Jong-un in [North Korea]'],
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
    const word = fc.constantFrom('arms', 'treaty', 'Treaties', 'Putin–Kim', '90,000', 'Kim’s', 'so', 'obligations', '북한은', '🇰🇵', 'a');
    const runs = fc.subarray([['arm'], ['treati'], ['kim'], ['putin', 'kim'], ['90000'], ['북한'], ['oblig']]);
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
