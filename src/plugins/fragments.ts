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

/**
 * Who said it, where and when: “**Victor Cha**, *The Impossible State*, 21 June 2024, answer 5.”, or “The same, answer 6.”
 * under a note of the same speaker and source.
 */
export function attribution(corpus: Corpus, claim: Claim, before?: Claim): ElementContent[] {
  const place = `, ${formatPlaces(claim.places)}. `;
  if (before && speaksAgain(before, claim, corpus)) return [{ type: 'text', value: `The same${place}` }];
  const speaker = speakerName(corpus, claim);
  const publication = corpus.sources.get(claim.source)?.publication ?? claim.source;
  return [
    h('b', speaker),
    { type: 'text', value: whoseWords(claim, corpus) },
    ...(publication.replace(/^The /, '') === speaker ? [] : [{ type: 'text' as const, value: ', ' }, h('i', publication)]),
    { type: 'text', value: ', ' },
    h('time', { dateTime: claim.said }, formatDate(claim.said)),
    { type: 'text', value: place },
  ];
}

export function speakerName(corpus: Corpus, claim: Claim): string {
  return corpus.actors.get(claim.speaker)?.name ?? claim.speaker;
}

function speaksAgain(before: Claim, claim: Claim, corpus: Corpus): boolean {
  const who = ({ source, speaker, said }: Claim) => `${source} ${speaker} ${said}`;
  return who(before) === who(claim) && whoseWords(before, corpus) === whoseWords(claim, corpus);
}

/** “ (in the podcast directory’s words)”, where a person’s view reaches us through somebody else’s sentence. */
function whoseWords(claim: Claim, corpus: Corpus): string {
  const others = othersWords(claim, corpus);
  return others === undefined ? '' : ` (in ${others})`;
}

/** “the podcast directory’s words”, where a person’s view stands in somebody else’s sentence; undefined in their own. */
export function othersWords(claim: Claim, corpus: Corpus): string | undefined {
  const author = claim.places[0]?.kind.words ?? 'speaker';
  return author === 'speaker' || corpus.actors.get(claim.speaker)?.kind !== 'person' ? undefined : words[author];
}
