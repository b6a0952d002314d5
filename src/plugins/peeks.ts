import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { hasClass } from '../brief/classes.ts';
import { formatPlaces, type Claim, type Corpus } from '../brief/corpus.ts';
import { peekIdOf } from '../brief/ids.ts';
import { citePathOf, claimPath } from '../brief/routes.ts';
import { wordsOf } from '../brief/words.ts';
import { againstMark, attribution, editorNote, kindMark, type Cited } from './fragments.ts';

/**
 * The wordings that marks of citation open in place: of each claim what it says, whose it is and where, and the ways on. A build
 * puts them into a file of their own, which is fetched when a reader reaches for the first.
 *
 * `peeks([{ id: 'peek-4', cited: [{ claim, isAgainst: false }] }], corpus)` →
 * `<section class="peeks"><div class="peek" id="peek-4" popover>…</div></section>`
 */
export function peeks(shown: readonly Peek[], corpus: Corpus): Element {
  const popovers = shown.map(({ id, cited }) => {
    const ariaLabel = cited.map(({ claim }) => claim.title).join('; ');
    const entries = cited.map((each) => entry(each, corpus));
    return h('div', { className: 'peek', id, popover: 'auto', role: 'group', ariaLabel }, entries);
  });
  return h('section', { className: 'peeks', dataTwin: 'omit' }, popovers);
}

/** What one mark opens. */
export interface Peek {
  /** `peek-4` for note 4 and those cited with it, `peek-letter-two-groups` for a claim in a table. */
  readonly id: string;
  readonly cited: readonly Cited[];
}

/** What each claim opens to which a link in a table or a figure leads. */
export function listMarked(tree: Root, corpus: Corpus): Peek[] {
  const paths = new Set<unknown>();
  visit(tree, { tagName: 'a' }, (link: Element) => {
    if (hasClass(link, 'stand-claim')) paths.add(link.properties.href);
  });
  const claims = [...corpus.claims.values()].filter((claim) => paths.has(claimPath(claim)));
  return claims.map((claim) => ({ id: peekIdOf(claimPath(claim)), cited: [{ claim, isAgainst: false }] }));
}

/** A link in a table or a figure to a claim; a script lets it open what the claim says. */
export function claimMark(claim: Claim, label: string, name: string): Element {
  return h('a', { className: 'stand-claim', href: claimPath(claim), ariaLabel: name }, label);
}

function entry({ claim, isAgainst }: Cited, corpus: Corpus): Element {
  const { note, places, kind, title, number } = claim;
  const words = wordsOf(corpus.brief);
  const path = claimPath(claim);
  const ariaLabel = `${words.passage.cite}${words.passage.claim} ${number}, ${title}`;
  return h('div', { className: 'peek-claim' }, [
    h('p', { className: 'peek-text' }, isAgainst ? againstMark(corpus) : undefined, claim.text),
    h('p', { className: 'peek-origin' }, kindMark(kind, corpus), ' ', attribution(corpus, claim), `, ${formatPlaces(places)}.`),
    note && editorNote(corpus, [note.text], note.refs),
    h(
      'p',
      { className: 'peek-ways' },
      h('a', { href: path }, words.passage.inSource(number)),
      ' ',
      h('a', { href: corpus.sources.get(claim.source)?.url ?? '' }, words.source.original),
      ' ',
      h('a', { className: 'cite-link', href: citePathOf(path), dataAddress: path, ariaLabel }, words.frame.cite),
    ),
  ]);
}
