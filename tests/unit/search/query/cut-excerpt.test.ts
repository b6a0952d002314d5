import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutExcerpt } from '../../../../src/search/query/cut-excerpt.ts';
import { listStems } from '../../../../src/search/query/words.ts';

/** Parts as one text, marks in brackets. */
const show = (text: string, ...sought: readonly string[]) =>
  cutExcerpt(
    text,
    sought.map((each) => listStems(each)),
  )
    .map((part) => (part.isMarked ? `[${part.text}]` : part.text))
    .join('');

const filler = 'and so it goes on and on for a while, '.repeat(8);

describe('a text that fits', () => {
  it.each([
    ['has its words marked', 'A treaty was signed.', ['treaties'], 'A [treaty] was signed.'],
    ['has words marked that stand together', 'Kim Jong-un in North Korea', ['North Korea', 'Kim'], '[Kim] Jong-un in [North Korea]'],
    ['has words marked at its ends', 'Arms for arms', ['arms'], '[Arms] for [arms]'],
    ['has Korean words marked inside of others', '북한은 러시아와', ['러시아', '북한'], '[북한]은 [러시아]와'],
    ['stays as it is where nothing is found', 'Nothing of that', ['treaty'], 'Nothing of that'],
    ['keeps what looks like markup', '<mark>&lt;b&gt; arms', ['arms'], '<mark>&lt;b&gt; [arms]'],
  ])('%s', (_, text, sought, shown) => {
    expect(show(text, ...sought)).toBe(shown);
  });

  it('is nothing where there is no text', () => {
    expect(cutExcerpt('', [['treati']])).toEqual([]);
  });
});

describe('a text that is too long', () => {
  it('is shown from its beginning where nothing is found', () => {
    const shown = show(`Here ${filler}`);
    expect(shown).toMatch(/^Here and so .* …$/);
    expect(shown.length).toBeLessThanOrEqual(262);
  });

  it('is shown from its beginning where this has as much as anything else', () => {
    expect(show(`A treaty ${filler} and a treaty.`, 'treaty')).toMatch(/^A \[treaty\] and so /);
  });

  it('is shown from where it has most of what is sought', () => {
    expect(show(`A treaty ${filler}of arms: the treaty ends.`, 'treaty', 'arms')).toMatch(/^… .*of \[arms\]: the \[treaty\] ends\.$/);
  });

  it('is cut between words', () => {
    const shown = cutExcerpt(`${filler}the treaty ${filler}`, [['treati']]).map(({ text }) => text);
    expect(filler + filler).toContain(shown.at(-1)?.replace(/ …$/, '').trim());
    expect(shown.at(-1)).toMatch(/(?:and|so|it|goes|on|for|a|while,) …$/);
  });
});

describe('an excerpt', () => {
  const words = fc.array(
    fc.constantFrom('arms', 'treaty', 'Treaties', 'Putin–Kim', '90,000', 'Kim’s', 'so', 'obligations', '북한은', '🇰🇵', 'a'),
    {
      maxLength: 120,
    },
  );
  const runs = fc.subarray([['arm'], ['treati'], ['kim'], ['putin', 'kim'], ['90000'], ['북한'], ['oblig']]);

  it('has words of the text as they follow each other, and of those that are sought only', () => {
    fc.assert(
      fc.property(words, runs, (written, sought) => {
        const text = written.join(' ');
        const parts = cutExcerpt(text, sought);
        const shown = parts.map((part) => part.text).join('');
        expect(text).toContain(shown.replace(/^… /, '').replace(/ …$/, ''));
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
