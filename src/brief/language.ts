/**
 * The scripts by which words in other languages are told from the brief’s own, with a pattern for a run of each. Where two
 * languages share a script, its words are marked as of the first.
 *
 * `listScripts('en', ['en', 'ko', 'zh-Hans', 'zh-Hant'])` → `[{ language: 'ko', pattern: '…' }, { language: 'zh-Hans', pattern: '…' }]`
 */
export function listScripts(own: string, languages: readonly string[]): ForeignScript[] {
  const scripts: ForeignScript[] = [];
  for (const language of languages) {
    const pattern = patternOf(language);
    if (pattern !== patternOf(own) && !scripts.some((script) => script.pattern === pattern)) scripts.push({ language, pattern });
  }
  return scripts;
}

interface ForeignScript {
  /** BCP 47 tag. */
  readonly language: string;
  /** Of a regular expression with the flag `u`, without groups that capture. */
  readonly pattern: string;
}

/** Chinese and Japanese run on; in other scripts spaces and middle dots stand within a run. */
function patternOf(language: string): string {
  const { script = 'Latn' } = new Intl.Locale(language).maximize();
  const letters = (classes[script] ?? [script]).map((name) => `\\p{Script=${name}}`).join('');
  return letters.includes('Han}') ? `[${letters}]+` : `[${letters}][${letters}\\s·]*[${letters}]|[${letters}]`;
}

/** The scripts of letters of what ISO 15924 names otherwise or counts as one. */
const classes: Readonly<Record<string, readonly string[]>> = {
  Kore: ['Hangul'],
  Hans: ['Han'],
  Hant: ['Han'],
  Jpan: ['Hiragana', 'Katakana', 'Han'],
};

/**
 * Where the sentences of a text begin and end, in characters: `Sorren pays. Dr. Ode asks.` → `[[0, 13], [13, 26]]`.
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

/** What a judgement, which has no title, goes by: its first sentence without the full stop. */
export function titleOfJudgement(text: string): string {
  return firstSentence(text).replace(/\.$/, '');
}

/** The first sentence of a text, for lists and descriptions: `Sorren pays. North Bank asks for more.` → `Sorren pays.` */
export function firstSentence(text: string): string {
  const [start, end] = divideSentences(text)[0] ?? [0, 0];
  return text.slice(start, end).trim();
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** What ends no sentence, though a capital follows. */
const abbreviation = /(?<!\p{L})(?:Dr|Gen|Mr|Mrs|Ms|Prof|St|vs|U\.S|U\.N)\.\s*$/u;
