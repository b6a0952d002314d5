/** Pieces of HTML that several plugins make. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { isOwnSpeaker, type Claim, type Corpus } from '../brief/corpus.ts';
import { formatDate } from '../brief/dates.ts';
import { isClaimKey, parseClaimKey, type ReferenceId } from '../brief/ids.ts';
import { findCitations } from '../brief/markdown.ts';
import { kinds, words, type Kind } from '../brief/vocabulary.ts';

/** `fact` → `<span class="kind" data-kind="fact">Fact</span>`; its form comes from the style sheet. */
export function kindMark(kind: Kind): Element {
  return h('span', { className: 'kind', dataKind: kind }, kinds[kind].name);
}

/** The claim's title, leading to it. */
export function claimLink({ source, id, title }: Claim): Element {
  return h('a', { className: 'claim-link', href: `/sources/${source}/#${id}` }, title);
}

/** The form of a kind alone, its name for those who do not see it: where marks stand in rows. */
export function kindSign(kind: Kind): Element {
  return h('span', { className: 'kind', dataKind: kind }, h('span', { className: 'visually-hidden' }, kinds[kind].name));
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
    h('time', { dateTime: claim.said }, claim.saidAs),
  ];
}

/** “ (Meduza, 20 June 2024; …)”: the documents that bear an editor’s note out, each a link. */
export function referenceLinks(corpus: Corpus, ids: readonly string[]): ElementContent[] {
  const references = ids.flatMap((id) => corpus.references.get(id as ReferenceId) ?? []);
  if (references.length === 0) return [];
  const links = references.flatMap(({ title, publisher, date, url, afterHorizon }, index) => [
    text(index === 0 ? ' (' : '; '),
    h('a', { href: url, title }, publisher),
    text(`, ${formatDate(date)}${afterHorizon ? ', after the horizon' : ''}`),
  ]);
  return [...links, text(')')];
}

/** The claims of a citation, as it stands between its brackets; what is unknown is left out. */
export function readCited(corpus: Corpus, list: string): { claim: Claim; isAgainst: boolean }[] {
  const cited = findCitations(`[${list}]`).flatMap((found) => found.cited);
  return cited.flatMap(({ key, isAgainst }) => {
    const claim = isClaimKey(key) ? corpus.claims.get(parseClaimKey(key)) : undefined;
    return claim ? [{ claim, isAgainst }] : [];
  });
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
