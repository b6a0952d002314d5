import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { formatPlaces, type Claim, type Corpus } from '../brief/corpus.ts';
import type { ClaimKey } from '../brief/ids.ts';
import { citePathOf } from '../brief/routes.ts';
import { claimPath } from '../brief/routes.ts';
import { attribution, kindMark, referenceLinks, text } from './fragments.ts';
import { wordsOf } from '../brief/words.ts';

/**
 * The wordings that marks of citation open in place: of each claim what it says, whose it is and where, and the ways on.
 *
 * `peeks([{ id: 'peek-4', claims: [claim] }], corpus)` → `<div class="peeks"><div class="peek" id="peek-4" popover>…</div></div>`
 */
export function peeks(shown: readonly Peek[], corpus: Corpus): Element {
  return h(
    'div',
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

/** The id of what a claim in a table opens: `peek-letter-two-groups`. */
export function peekId({ source, id }: Pick<Claim, 'source' | 'id'>): string {
  return `peek-${source}-${id}`;
}

/** A button in a table or a figure that opens what a claim says. */
export function peekButton(claim: Claim, label: string, name: string): Element {
  return h('button', { type: 'button', className: 'stand-claim', popoverTarget: peekId(claim), ariaLabel: name }, label);
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
