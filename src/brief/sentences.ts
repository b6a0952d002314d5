/**
 * Where the sentences of a text begin and end, in characters: `Russia pays. Dr. Cha asks.` → `[[0, 13], [13, 26]]`.
 * Abbreviations end none, nor does what goes on with a small letter.
 */
export function divideSentences(text: string): (readonly [start: number, end: number])[] {
  const found: (readonly [number, number])[] = [];
  let start = 0;
  for (const { segment, index } of segmenter.segment(text)) {
    const end = index + segment.length;
    if (end < text.length && (abbreviation.test(text.slice(start, end)) || /^\p{Ll}/u.test(text.slice(end)))) continue;
    found.push([start, end]);
    start = end;
  }
  return found;
}

/** The first sentence of a text, for lists and descriptions: `Russia pays. North Korea asks for more.` → `Russia pays.` */
export function firstSentence(text: string): string {
  const [start, end] = divideSentences(text)[0] ?? [0, 0];
  return text.slice(start, end).trim();
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** What ends no sentence, though a capital follows. */
const abbreviation = /(?<!\p{L})(?:Dr|Gen|Mr|Mrs|Ms|Prof|St|vs|U\.S|U\.N)\.\s*$/u;
