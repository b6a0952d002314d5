import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import satori, { type Font } from 'satori';
import type { Publication } from '../../brief/schema/brief.ts';
import { shareImageSize, type ShareImage } from './share-images.ts';

/** The light colours of `src/styles/tokens.css`, as the picture’s format needs them. */
export const colours = {
  paper: '#fcf9f5',
  ink: '#192029',
  quiet: '#4e5661',
  rule: '#c8c4bc',
  link: '#005a73',
  accent: '#ab331f',
} as const;

/**
 * Draws what is shown where a link is pasted: the headline under a label, with the mark and the site’s name at the foot.
 * Words that the fonts have no letters for are left out; the headline’s place is then taken by what there is.
 *
 * `drawShareImage({ label: 'The treaty', headline: 'The treaty: a pledge in both directions' }, site)` → the bytes of a PNG
 */
export async function drawShareImage(
  { label, headline }: Pick<ShareImage, 'label' | 'headline'>,
  { name, title, mark }: Pick<Publication, 'name' | 'title' | 'mark'>,
): Promise<Uint8Array<ArrayBuffer>> {
  const [above, main, below, beside] = await Promise.all([
    keepWritable(label),
    keepWritable(headline),
    keepWritable(name),
    keepWritable(describeSite(name, title)),
  ]);
  const shown = main || above || below;
  const { svg } = await setType(compose(above, setHeadline(shown, await fitHeadline(shown)), mark, below, beside), shareImageSize);
  await (ready ??= startDrawing());
  return new Uint8Array(new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng());
}

/** `Tumen: a brief on the treaty` → `A brief on the treaty`, since the name stands beside it. */
function describeSite(name: string, title: string): string {
  const rest = title.startsWith(`${name}: `) ? title.slice(name.length + 2) : title;
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** The text, or nothing where the fonts miss one of its letters. */
async function keepWritable(text: string): Promise<string> {
  const { missing } = await setType(box({ fontFamily }, text), { width: shareImageSize.width });
  return missing === '' ? text : '';
}

const left = 72;
const width = shareImageSize.width - 2 * left;
const at = { rule: 60, label: 110, headline: 168, doubleRule: 522, foot: 529 };
const oneLine = { display: 'block', lineClamp: 1 };
const strokes = { fill: 'none', stroke: colours.link, 'stroke-linecap': 'round', 'stroke-width': 2.6 };

function compose(label: string, headline: Box, mark: readonly string[], name: string, description: string): Box {
  const within = { position: 'absolute', left, width };
  const paths = mark.map((d) => ({ type: 'path', props: { d } }));
  const sign = { width: 50, height: 50, viewBox: '0 0 32 32', ...strokes, style: { marginLeft: -5 }, children: paths };
  return box(
    { ...shareImageSize, position: 'relative', background: colours.paper, color: colours.ink, fontFamily },
    box({ ...within, top: at.rule, height: 3, background: colours.link }),
    box({ ...within, ...oneLine, top: at.label, color: colours.accent, fontSize: 33, fontStyle: 'italic' }, label),
    box({ ...within, top: at.headline }, headline),
    ...[0, 5].map((below) => box({ ...within, top: at.doubleRule + below, height: 2, background: colours.rule })),
    box(
      { ...within, top: at.foot, height: shareImageSize.height - at.foot, paddingBottom: 10, alignItems: 'center' },
      { type: 'svg', props: sign },
      box({ ...oneLine, maxWidth: 520, marginLeft: 12, fontSize: 44, fontWeight: 700, letterSpacing: -0.6 }, name),
      box({ display: 'block', lineClamp: 2, flex: 1, marginLeft: 40, color: colours.quiet, fontSize: 27, textAlign: 'right' }, description),
    ),
  );
}

let ready: Promise<void> | undefined;

async function startDrawing(): Promise<void> {
  try {
    await initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
  } catch (error) {
    // In development this file may be read anew while the library stays as it is.
    if (!(error instanceof Error && error.message.startsWith('Already initialized'))) throw error;
  }
}

/** The room for a headline, in pixels, and how many lines it may have there. */
export const headlineRoom = { width: 1_056, height: 322, lines: 4 } as const;

const largest = 108;
const smallest = 56;
const leading = 1.06;

/**
 * The largest size in which a headline fits its room, whatever its length: 110 characters of usual words take four lines.
 *
 * `fitHeadline('Russia and North Korea, bound again')` → `{ size: 100, lines: 3, isWhole: true }`
 */
export async function fitHeadline(text: string): Promise<FittedHeadline> {
  for (let size = largest; size >= smallest; size -= 2) {
    const lines = await countLines(text, size);
    if (lines <= headlineRoom.lines && lines * size * leading <= headlineRoom.height) return { size, lines, isWhole: true };
  }
  return { size: smallest, lines: headlineRoom.lines, isWhole: false };
}

interface FittedHeadline {
  /** Size of its letters in pixels. */
  readonly size: number;
  readonly lines: number;
  /** Whether all of it fits; what does not gives way to an ellipsis. */
  readonly isWhole: boolean;
}

/** The headline in lines of nearly the same length: `setHeadline('The treaty', { size: 92, isWhole: true })` → a box as wide as its room */
function setHeadline(text: string, { size, isWhole }: Pick<FittedHeadline, 'size' | 'isWhole'>): Box {
  const type = { fontFamily, fontSize: size, fontWeight: 700, lineHeight: leading, letterSpacing: -0.022 * size };
  // Lines of the same length are sought before the end is cut off, and would be short ones.
  const ends = isWhole ? { textWrap: 'balance' } : { lineClamp: headlineRoom.lines };
  return box({ display: 'block', width: headlineRoom.width, wordBreak: 'break-word', ...type, ...ends }, keepNamesWhole(text));
}

async function countLines(text: string, size: number): Promise<number> {
  const { height } = await setType(setHeadline(text, { size, isWhole: true }), { width: headlineRoom.width });
  return Math.round(height / (size * leading));
}

/** `Russia and North Korea` → the same with a space in “North Korea” at which no line ends; not in a headline with Capitals Throughout. */
function keepNamesWhole(text: string): string {
  return text.replace(/\p{Lu}\S*(?: \p{Lu}\S*)+/gu, (name) => (name.length <= 20 ? name.replaceAll(' ', '\u00A0') : name));
}

/** An element of a picture, in the form that satori takes: it knows flexible boxes, text and SVG. */
interface Box {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
}

/** `box({ fontSize: 33 }, 'The treaty')` → a box with that text in it; the style is in camel case, and numbers are pixels. */
function box(style: Readonly<Record<string, string | number>>, ...children: readonly (Box | string)[]): Box {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children: children.length === 1 ? children[0] : children } };
}

/**
 * Lays a box out and turns its letters into paths, so that the picture is the same wherever it is made.
 *
 * `setType(box({}, 'Juche 주체'), { width: 1_056 })` → `{ svg: '<svg width="1056" height="20" …', height: 20, missing: '주체' }`
 */
async function setType(content: Box, size: { readonly width: number; readonly height?: number }): Promise<SetType> {
  let missing = '';
  const svg = await satori(content, {
    ...size,
    fonts,
    loadAdditionalAsset: (_, letters) => {
      missing += letters;
      return Promise.resolve([]);
    },
  });
  return { svg, height: Number(/ height="([\d.]+)"/.exec(svg)?.[1]), missing };
}

interface SetType {
  readonly svg: string;
  /** How high it became. */
  readonly height: number;
  /** The letters that the fonts do not have: in the picture they are boxes. */
  readonly missing: string;
}

const require = createRequire(import.meta.url);
const fontFolder = require.resolve('@fontsource/source-serif-4/package.json').replace(/package\.json$/, 'files/');
const subsets = ['latin', 'latin-ext'] as const;

/** Source Serif 4, whose subsets stand for each other’s missing letters. */
const fontFamily = subsets.join(', ');
const fonts = subsets.flatMap((subset) => [
  readFont(subset, 400, 'normal'),
  readFont(subset, 400, 'italic'),
  readFont(subset, 700, 'normal'),
]);

function readFont(name: string, weight: 400 | 700, style: 'normal' | 'italic'): Font {
  return { name, weight, style, data: readFileSync(`${fontFolder}source-serif-4-${name}-${weight}-${style}.woff`) };
}
