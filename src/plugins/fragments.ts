/** Pieces of HTML that several plugins make. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { formatPlaces, type Claim, type Corpus } from '../model/corpus.ts';
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

/** “Victor Cha, *The Impossible State*, 21 June 2024, answer 5.”: who said it, where and when. */
export function attribution(corpus: Corpus, claim: Claim): ElementContent[] {
  const source = corpus.sources.get(claim.source);
  const speaker = speakerName(corpus, claim);
  const publication = source?.publication ?? claim.source;
  return [
    h('b', speaker),
    { type: 'text', value: whoseWords(claim, corpus) },
    ...(publication === speaker ? [] : [{ type: 'text' as const, value: ', ' }, h('i', publication)]),
    { type: 'text', value: ', ' },
    h('time', { dateTime: claim.said }, formatDate(claim.said)),
    { type: 'text', value: `, ${formatPlaces(claim.places)}. ` },
  ];
}

export function speakerName(corpus: Corpus, claim: Claim): string {
  return corpus.actors.get(claim.speaker)?.name ?? claim.speaker;
}

/** “ (in the podcast directory’s words)”, where a person’s view reaches us through somebody else’s sentence. */
function whoseWords(claim: Claim, corpus: Corpus): string {
  const author = claim.places[0]?.kind.words ?? 'speaker';
  const isPerson = corpus.actors.get(claim.speaker)?.kind === 'person';
  return author === 'speaker' || !isPerson ? '' : ` (in ${words[author]})`;
}
