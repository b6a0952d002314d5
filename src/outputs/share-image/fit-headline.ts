import { box, fontFamily, setType, type Box } from './set-type.ts';

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

export interface FittedHeadline {
  /** Size of its letters in pixels. */
  readonly size: number;
  readonly lines: number;
  /** Whether all of it fits; what does not gives way to an ellipsis. */
  readonly isWhole: boolean;
}

/** The headline in lines of nearly the same length: `setHeadline('The treaty', { size: 92, isWhole: true })` → a box as wide as its room */
export function setHeadline(text: string, { size, isWhole }: Pick<FittedHeadline, 'size' | 'isWhole'>): Box {
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
