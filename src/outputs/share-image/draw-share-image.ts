import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { shareImageSize, type ShareImage } from './share-images.ts';
import { fitHeadline, setHeadline, box, drawing, fontFamily, setType, type Box } from './headline.ts';

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
  { name, title, mark }: SiteNames,
): Promise<Uint8Array<ArrayBuffer>> {
  const [above, main, below, beside] = await Promise.all([
    keepWritable(label),
    keepWritable(headline),
    keepWritable(name),
    keepWritable(describeSite(name, title)),
  ]);
  const shown = main || above || below;
  const { svg } = await setType(compose(above, setHeadline(shown, await fitHeadline(shown)), mark, below, beside), shareImageSize);
  return rasterise(svg);
}

interface SiteNames {
  readonly name: string;
  readonly title: string;
  /** Strokes in a square of 32. */
  readonly mark: readonly string[];
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

function compose(label: string, headline: Box, mark: readonly string[], name: string, description: string): Box {
  const within = { position: 'absolute', left, width };
  return box(
    { ...shareImageSize, position: 'relative', background: colours.paper, color: colours.ink, fontFamily },
    box({ ...within, top: at.rule, height: 3, background: colours.link }),
    box({ ...within, ...oneLine, top: at.label, color: colours.accent, fontSize: 33, fontStyle: 'italic' }, label),
    box({ ...within, top: at.headline }, headline),
    ...[0, 5].map((below) => box({ ...within, top: at.doubleRule + below, height: 2, background: colours.rule })),
    box(
      { ...within, top: at.foot, height: shareImageSize.height - at.foot, paddingBottom: 10, alignItems: 'center' },
      drawing({ width: 50, height: 50, viewBox: '0 0 32 32', stroke: colours.link, ...roundEnds, style: { marginLeft: -5 } }, mark),
      box({ ...oneLine, maxWidth: 520, marginLeft: 12, fontSize: 44, fontWeight: 700, letterSpacing: -0.6 }, name),
      box({ display: 'block', lineClamp: 2, flex: 1, marginLeft: 40, color: colours.quiet, fontSize: 27, textAlign: 'right' }, description),
    ),
  );
}

const roundEnds = { 'stroke-linecap': 'round', 'stroke-width': 2.6 };

async function rasterise(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  await (ready ??= start());
  return new Uint8Array(new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng());
}

let ready: Promise<void> | undefined;

async function start(): Promise<void> {
  try {
    await initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
  } catch (error) {
    // In development this file may be read anew while the library stays as it is.
    if (!(error instanceof Error && error.message.startsWith('Already initialized'))) throw error;
  }
}
