import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitHeadline, headlineRoom } from '../../../../src/outputs/share-image/draw-share-image.ts';

const words = ['a', 'of', 'the', 'war', 'treaty', 'Noria', 'North', 'Bank,', 'alliance', 'technology:', 'mutual-assistance'];
const headlines = fc.array(fc.constantFrom(...words), { minLength: 110, maxLength: 110 }).map((drawn) => drawn.join(' ').slice(0, 110));

describe('fitHeadline', () => {
  it('fits 110 characters in four lines, whatever the words of a usual length', async () => {
    await fc.assert(
      fc.asyncProperty(headlines, async (headline) => {
        expect(headline).toHaveLength(110);
        const { size, lines, isWhole } = await fitHeadline(headline);
        expect(isWhole).toBe(true);
        expect(lines).toBeLessThanOrEqual(4);
        expect(size).toBeGreaterThanOrEqual(56);
      }),
      { numRuns: 8 },
    );
  });

  it('sets a short headline larger than a long one', async () => {
    const short = await fitHeadline('The treaty');
    const long = await fitHeadline('The treaty: a pledge in both directions, read as the old alliance renewed');
    expect(short.lines).toBe(1);
    expect(short.size).toBeGreaterThan(long.size);
    expect(long.size * long.lines).toBeLessThanOrEqual(headlineRoom.height);
  });

  it('cuts off what does not fit at the smallest size', async () => {
    expect(await fitHeadline('One headline that goes on and on. '.repeat(10))).toEqual({ size: 56, lines: 4, isWhole: false });
  });
});
