import type { Run } from '../../../cite/formats/citation.ts';
import { tidyText } from './tidy-text.ts';

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
  const tidied = tidyText(text).replace(/\s*\n\s*/g, ' ');
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
