import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { mark } from '../../mark.ts';
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
  { name, title }: SiteNames,
): Promise<Uint8Array<ArrayBuffer>> {
  const [above, main, below, beside] = await Promise.all([
    keepWritable(label),
    keepWritable(headline),
    keepWritable(name),
    keepWritable(describeSite(name, title)),
  ]);
  const shown = main || above || below;
  const { svg } = await setType(compose(above, setHeadline(shown, await fitHeadline(shown)), below, beside), shareImageSize);
  return rasterise(svg);
}

interface SiteNames {
  readonly name: string;
  readonly title: string;
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

function compose(label: string, headline: Box, name: string, description: string): Box {
  const within = { position: 'absolute', left, width };
  return box(
    { ...shareImageSize, position: 'relative', background: colours.paper, color: colours.ink, fontFamily },
    meetingStreams(),
    box({ ...within, ...oneLine, top: at.label, color: colours.accent, fontSize: 33, fontStyle: 'italic' }, label),
    box({ ...within, top: at.headline }, headline),
    ...[0, 5].map((below) => box({ ...within, top: at.doubleRule + below, height: 2, background: colours.rule })),
    box(
      { ...within, top: at.foot, height: shareImageSize.height - at.foot, paddingBottom: 10, alignItems: 'center' },
      drawing({ width: 50, height: 50, viewBox: mark.viewBox, stroke: colours.link, ...roundEnds, style: { marginLeft: -5 } }, mark.paths),
      box({ ...oneLine, maxWidth: 520, marginLeft: 12, fontSize: 44, fontWeight: 700, letterSpacing: -0.6 }, name),
      box({ display: 'block', lineClamp: 2, flex: 1, marginLeft: 40, color: colours.quiet, fontSize: 27, textAlign: 'right' }, description),
    ),
  );
}

const roundEnds = { 'stroke-linecap': 'round', 'stroke-width': mark.strokeWidth };

/** The rule over the headline: three streams that come in from the edge and go on as one, as in the mark. */
function meetingStreams(): Box {
  const size = { width: shareImageSize.width, height: 2 * at.rule };
  const stream = (from: number, meeting: number, beside: number) =>
    `M-4 ${from}C${0.38 * meeting} ${from} ${0.5 * meeting} ${at.rule + beside} ${meeting} ${at.rule + beside}H${left + width}`;
  return drawing(
    {
      ...size,
      viewBox: `0 0 ${size.width} ${size.height}`,
      stroke: colours.link,
      'stroke-width': 2.4,
      style: { position: 'absolute', top: 0, left: 0 },
    },
    [stream(14, 520, -1.7), stream(66, 420, 0), stream(98, 470, 1.7)],
  );
}

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
