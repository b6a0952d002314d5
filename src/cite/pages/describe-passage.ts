import type { Corpus } from '../../brief/corpus.ts';
import type { Passage } from './find-passage.ts';
import { nameWithoutAside } from './name-speaker.ts';

/**
 * What a passage is and what it says, for the page on which it is cited.
 *
 * `describePassage(passage, corpus)` → `{ kind: 'A claim of Victor Cha in “Putin’s Play in NK”', paragraphs: ['If either state …'] }`
 */
export function describePassage(passage: Passage, corpus: Pick<Corpus, 'actors' | 'claims'>): { kind: string; paragraphs: string[] } {
  const { part, title, text, claim: key } = passage.wording;
  const claim = key && corpus.claims.get(key);
  const [first = '', ...rest] = (claim?.text ?? text).split('\n');
  const paragraphs = first === title && rest.length > 0 ? rest : [first, ...rest];
  return {
    kind: sayKind(passage, corpus),
    // A claim is short; a section would fill the page it is cited on, and stands a link away.
    paragraphs: part === 'section' || part === 'page' ? paragraphs.slice(0, 1) : paragraphs,
  };
}

function sayKind({ wording, source, theme, wholeShort }: Passage, { actors, claims }: Pick<Corpus, 'actors' | 'claims'>): string {
  const claim = wording.claim && claims.get(wording.claim);
  const speaker = claim && actors.get(claim.speaker)?.name;
  const where = source ? ` in “${source.short}”` : wholeShort === undefined ? '' : ` in “${wholeShort}”`;
  if (wording.part === 'page') return source ? 'The source' : theme ? 'The theme' : 'The page';
  return `${kinds[wording.part]}${speaker === undefined ? '' : ` of ${nameWithoutAside(speaker)}`}${where}`;
}

const kinds = {
  section: 'A section',
  judgement: 'A key judgement',
  claim: 'A claim',
  question: 'A question',
  event: 'An event',
  actor: 'An entry',
} as const;
