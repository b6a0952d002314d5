/** Pieces of HTML that several plugins make. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { isOwnSpeaker, type Claim, type Corpus } from '../model/corpus.ts';
import { formatDate } from '../model/dates.ts';
import { kinds, words, type Kind } from '../model/vocabulary.ts';

/** `fact` → `<span class="kind" data-kind="fact">Fact</span>`; its form comes from the style sheet. */
export function kindMark(kind: Kind): Element {
  return h('span', { className: 'kind', dataKind: kind }, kinds[kind].name);
}

/** The claim's title, leading to it. */
export function claimLink({ source, id, title }: Claim): Element {
  return h('a', { className: 'claim-link', href: `/sources/${source}/#${id}` }, title);
}

/** Who said it, in what and when: “**Victor Cha**, *The Impossible State*, 21 June 2024”. */
export function attribution(corpus: Corpus, claim: Claim): ElementContent[] {
  const speaker = speakerName(corpus, claim);
  const publication = corpus.sources.get(claim.source)?.publication ?? claim.source;
  return [
    h('b', speaker),
    text(whoseWords(claim, corpus)),
    ...(isOwnSpeaker(publication, speaker) ? [] : [text(', '), h('i', publication)]),
    text(', '),
    h('time', { dateTime: claim.said }, formatDate(claim.said)),
  ];
}

/** Whether two claims would be attributed in the same words. */
export function isSameAttribution(a: Claim, b: Claim, corpus: Corpus): boolean {
  const who = ({ source, speaker, said }: Claim) => `${source} ${speaker} ${said}`;
  return who(a) === who(b) && whoseWords(a, corpus) === whoseWords(b, corpus);
}

export const text = (value: string): ElementContent => ({ type: 'text', value });

export function speakerName(corpus: Corpus, claim: Claim): string {
  return corpus.actors.get(claim.speaker)?.name ?? claim.speaker;
}

/** “ (in the podcast directory’s words)”, where a person’s view reaches us through somebody else’s sentence. */
function whoseWords(claim: Claim, corpus: Corpus): string {
  const author = claim.places[0]?.kind.words ?? 'speaker';
  return author === 'speaker' || corpus.actors.get(claim.speaker)?.kind !== 'person' ? '' : ` (in ${words[author]})`;
}
