import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { hasClass } from '../brief/classes.ts';
import { formatPlaces, type Claim, type Corpus } from '../brief/corpus.ts';
import { peekIdOf, type ClaimKey } from '../brief/ids.ts';
import { citePathOf, claimPath } from '../brief/routes.ts';
import { attribution, kindMark, referenceLinks, text } from './fragments.ts';
import { wordsOf } from '../brief/words.ts';

/**
 * The wordings that marks of citation open in place: of each claim what it says, whose it is and where, and the ways on. A build
 * puts them into a file of their own, which is fetched when a reader reaches for the first.
 *
 * `peeks([{ id: 'peek-4', claims: [claim] }], corpus)` → `<section class="peeks"><div class="peek" id="peek-4" popover>…</div></section>`
 */
export function peeks(shown: readonly Peek[], corpus: Corpus): Element {
  return h(
    'section',
    { className: 'peeks', dataTwin: 'omit' },
    shown.map(({ id, claims, against = new Set() }) =>
      h(
        'div',
        { className: 'peek', id, popover: 'auto', role: 'group', ariaLabel: claims.map(({ title }) => title).join('; ') },
        claims.map((claim) => entry(claim, corpus, against.has(claim.key))),
      ),
    ),
  );
}

/** What one mark opens. */
export interface Peek {
  /** `peek-4` for note 4 and those cited with it, `peek-letter-two-groups` for a claim in a table. */
  readonly id: string;
  readonly claims: readonly Claim[];
  /** Those of them that are cited because they say otherwise. */
  readonly against?: ReadonlySet<ClaimKey>;
}

/** What each claim opens to which a link in a table or a figure leads. */
export function listMarked(tree: Root, corpus: Corpus): Peek[] {
  const paths = new Set<unknown>();
  visit(tree, { tagName: 'a' }, (link: Element) => {
    if (hasClass(link, 'stand-claim')) paths.add(link.properties.href);
  });
  const claims = [...corpus.claims.values()].filter((claim) => paths.has(claimPath(claim)));
  return claims.map((claim) => ({ id: peekIdOf(claimPath(claim)), claims: [claim] }));
}

/** A link in a table or a figure to a claim; a script lets it open what the claim says. */
export function claimMark(claim: Claim, label: string, name: string): Element {
  return h('a', { className: 'stand-claim', href: claimPath(claim), ariaLabel: name }, label);
}

function entry(claim: Claim, corpus: Corpus, isAgainst: boolean): ElementContent {
  const { note, places, kind, title, number } = claim;
  const words = wordsOf(corpus.brief);
  const path = claimPath(claim);
  const original = corpus.sources.get(claim.source)?.url ?? '';
  return h('div', { className: 'peek-claim' }, [
    h('p', { className: 'peek-text' }, [
      ...(isAgainst ? [h('span', { className: 'note-against' }, `${words.passage.against}:`), text(' ')] : []),
      text(claim.text),
    ]),
    h('p', { className: 'peek-origin' }, [
      kindMark(kind, corpus),
      text(' '),
      ...attribution(corpus, claim),
      text(`, ${formatPlaces(places)}.`),
    ]),
    ...(note
      ? [h('p', { className: 'editor-note' }, h('b', `${words.passage.editorsNote}.`), ` ${note.text}`, referenceLinks(corpus, note.refs))]
      : []),
    h('p', { className: 'peek-ways' }, [
      h('a', { href: path }, words.passage.inSource(number)),
      text(' '),
      h('a', { href: original }, words.source.original),
      text(' '),
      h(
        'a',
        {
          className: 'cite-link',
          href: citePathOf(path),
          dataAddress: path,
          ariaLabel: `${words.passage.cite}${words.passage.claim} ${number}, ${title}`,
        },
        words.frame.cite,
      ),
    ]),
  ]);
}
