import type { Corpus } from '../../../src/brief/corpus.ts';
import type { Passage } from '../../../src/brief/passages.ts';

/**
 * A passage as a peer is given it, with all that a page shows of it, as it is written.
 *
 * `toPeerPassage(passage, corpus)` → `{ address: '/sources/ifans/#two-groups', title: '…', text: '…', facts: 'Assessment · Kim Han-kwon · …' }`
 */
export function toPeerPassage({ path, title, text, page, speakers, sources, place, date }: Passage, corpus: Corpus): PeerPassage {
  const names = [
    page,
    ...speakers.map((id) => corpus.actors.get(id)?.name ?? id),
    ...sources.map((id) => corpus.sources.get(id)?.publication ?? id),
  ];
  return { address: path, title, text, facts: [...names, place ?? '', date ?? ''].filter((fact) => fact !== '').join(' · ') };
}

export interface PeerPassage {
  readonly address: string;
  readonly title: string;
  readonly text: string;
  readonly facts: string;
}
