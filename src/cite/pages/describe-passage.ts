import { nameWithoutAside, type Corpus } from '../../brief/corpus.ts';
import type { Passage } from '../../brief/passages.ts';

/**
 * What a passage is and what it says, for the page on which it is cited.
 *
 * `describePassage(passage, corpus)` → `{ kind: 'A claim of Victor Cha in “Putin’s Play in NK”', paragraphs: ['If either state …'] }`
 */
export function describePassage(passage: Passage, { actors }: Pick<Corpus, 'actors'>): { kind: string; paragraphs: string[] } {
  const { type, theme, source, title, body, notes } = passage;
  if (type === 'page') return { kind: source ? 'The source' : theme ? 'The theme' : 'The page', paragraphs: [firstLine(body) || title] };
  const where = ` in “${source?.short ?? theme?.short ?? passage.pageTitle}”`;
  if (type === 'claim') {
    const speaker = actors.get(passage.claim.speaker)?.name;
    const kind = `A claim${speaker === undefined ? '' : ` of ${nameWithoutAside(speaker)}`}${where}`;
    return { kind, paragraphs: passage.claim.text.split('\n') };
  }
  // A section would fill the page it is cited on, and stands a link away.
  if (type === 'section') return { kind: `A section${where}`, paragraphs: [firstLine(body) || title] };
  return { kind: `${kinds[type]}${where}`, paragraphs: [body, ...notes.map(({ text }) => text)].join('\n').split('\n') };
}

const kinds = { judgement: 'A key judgement', question: 'A question', event: 'An event', actor: 'An entry' } as const;

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}
