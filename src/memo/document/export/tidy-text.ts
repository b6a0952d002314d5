import type { Run } from '../../../cite/formats/formats.ts';

/**
 * Text that every format can carry: one kind of line end, and no control characters, halves of surrogate pairs, U+FFFE or
 * U+FFFF, which XML has no way to write and an editor no way to show.
 *
 * `tidyText('one\r\ntwo\u0000')` → `'one\ntwo'`
 */
function tidyText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\t\n\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}

/** The same in one line: `'one\n two '` → `'one two'`. */
export function tidyLine(text: string): string {
  return splitLines(text).join(' ');
}

/** The same in one line, with the space around it: a part of a line. */
export function tidyWords(text: string): string {
  return tidyText(text).replace(/\s*\n\s*/g, ' ');
}

/** The lines of a text that have anything in them, without the space around them. */
function splitLines(text: string): string[] {
  return tidyText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Paragraphs, parted by blank lines, each as its lines: `'a\nb\n\nc'` → `[['a', 'b'], ['c']]`. */
export function splitParagraphs(text: string): string[][] {
  return tidyText(text)
    .split(/\n\s*\n/)
    .map(splitLines)
    .filter((lines) => lines.length > 0);
}

/**
 * Runs as every format can write them: tidy, in one line, joined where nothing but the cut is between them, and leading
 * nowhere but to the web or a mailbox.
 *
 * `[{ text: 'On ' }, { text: 'it', href: 'javascript:x' }]` → `[{ text: 'On it' }]`
 */
export function tidyRuns(runs: readonly Run[]): Run[] {
  const tidied: Run[] = [];
  for (const run of trimEnds(runs.map(tidyRun).filter(({ text }) => text !== ''))) {
    const last = tidied.at(-1);
    if (last?.italic === run.italic && last?.href === run.href) tidied.splice(-1, 1, { ...run, text: (last?.text ?? '') + run.text });
    else tidied.push(run);
  }
  return tidied;
}

function tidyRun({ text, italic, href }: Run): Run {
  const tidied = tidyWords(text);
  // Of control characters nothing is left to stand for a link.
  const link = href === undefined || tidied.trim() === '' ? undefined : tidyLink(href);
  return {
    text: tidied,
    ...(italic ? { italic } : {}),
    ...(link === undefined ? {} : { href: link }),
  };
}

/** Spaces, brackets and the like are percent-encoded, so that no format takes them for its own. */
function tidyLink(href: string): string | undefined {
  if (!/^(?:https?:\/\/|mailto:)/i.test(href)) return undefined;
  return tidyText(href)
    .replace(/[\s"<>\\^`{|}]/gu, (character) => encodeURIComponent(character))
    .replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'));
}

function trimEnds(runs: readonly Run[]): Run[] {
  return runs.flatMap((run, index) => {
    const started = index === 0 ? run.text.trimStart() : run.text;
    const text = index === runs.length - 1 ? started.trimEnd() : started;
    return text === '' ? [] : [{ ...run, text }];
  });
}
