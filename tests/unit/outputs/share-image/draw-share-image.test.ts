import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { colours, drawShareImage } from '../../../../src/outputs/share-image/draw-share-image.ts';
import { publication } from '../../../support/check-fixture.ts';

describe('drawShareImage', () => {
  const draw = (headline: string, label = 'The treaty') => drawShareImage({ label, headline }, publication);

  it('makes a PNG of 1,200 × 630', async () => {
    expect(readPngSize(await draw('The treaty: a pledge in both directions'))).toEqual({ width: 1_200, height: 630 });
  });

  it('makes the same bytes each time', async () => {
    expect(await draw('The treaty: a pledge')).toEqual(await draw('The treaty: a pledge'));
  });

  it('writes letters with marks', async () => {
    expect(await draw('Gdańsk')).not.toEqual(await draw('Gdask'));
    expect(await draw('Gdańsk')).not.toEqual(await draw('The treaty'));
  });

  it.each(['강둑과 노리아', 'Река и Берег', 'A treaty 🚀'])(
    'has the label for a headline where its fonts lack the letters: %s',
    async (headline) => {
      expect(await draw(headline)).toEqual(await draw('The treaty'));
    },
  );

  it.each(['', '조약', '<b>&amp;</b>', 'x'.repeat(400)])('draws any label and headline: %s', async (text) => {
    expect(readPngSize(await draw(text, text))).toEqual({ width: 1_200, height: 630 });
  });
});

test.each(Object.entries(colours))('%s is the colour of that name on light pages', (name, hex) => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const [, shade] = new RegExp(`--color-${name}: var\\(([a-z0-9-]+)\\)`).exec(tokens) ?? [];
  const [, lightness, chroma, hue] = (
    new RegExp(`${shade ?? ''}: light-dark\\(oklch\\(([\\d.]+)% ([\\d.]+) ([\\d.]+)deg\\)`).exec(tokens) ?? []
  ).map(Number);
  expect(oklchToHex(Number(lightness) / 100, Number(chroma), Number(hue))).toBe(hex);
});

/** As Björn Ottosson defines it; what lies outside of sRGB is cut off, as browsers do. `oklchToHex(1, 0, 0)` → `#ffffff` */
function oklchToHex(lightness: number, chroma: number, hue: number): string {
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)];
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
  const channels = linear.map((light) => (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055));
  return `#${channels
    .map((channel) =>
      Math.round(255 * Math.min(1, Math.max(0, channel)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** Width and height from the header of a PNG; throws where the bytes are none: `readPngSize(bytes)` → `{ width: 1_200, height: 630 }` */
function readPngSize(bytes: Uint8Array): { width: number; height: number } {
  const header = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (header.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1A\n' || header.toString('latin1', 12, 16) !== 'IHDR')
    throw new Error('This is no PNG.');
  return { width: header.readUInt32BE(16), height: header.readUInt32BE(20) };
}
