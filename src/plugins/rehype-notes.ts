import type { Element, ElementContent, Root, RootContent } from 'hast';
import { findAndReplace } from 'hast-util-find-and-replace';
import { h } from 'hastscript';
import type { VFile } from 'vfile';
import { hasClass } from '../model/classes.ts';
import { formatPlaces, type Claim, type Corpus } from '../model/corpus.ts';
import { isClaimKey, parseClaimKey, type ClaimKey } from '../model/ids.ts';
import { attribution, claimLink, isSameAttribution, kindMark, speakerName, text } from './fragments.ts';
import { identify, type PluginOptions } from './document.ts';

/**
 * Turns citations into numbered marks and puts the notes they lead to beside their paragraph. A note opens in place where
 * there is no margin, which `<details>` does without a script.
 *
 * `<p>Binding. [@ifans#a-b]</p>` →
 * `<div class="row"><p>Binding.<a class="cite" …>1</a></p><details class="notes"><summary>…</summary><ol>…</ol></details></div>`
 */
export function rehypeNotes({ corpus: read }: PluginOptions) {
  return (tree: Root, file: VFile): void => {
    if (identify(file).folder === 'sources') return;
    const corpus = read();
    const numbered: Numbered = { corpus, next: 1, first: new Map() };
    tree.children = tree.children.map((node): RootContent => (node.type === 'element' ? annotate(node, numbered) : node));
  };
}

/** A block with its notes; lists of judgements get theirs item by item. */
function annotate(element: Element, numbered: Numbered): Element {
  if (hasClass(element, 'judgements')) {
    for (const item of element.children) {
      if (item.type !== 'element') continue;
      const notes = replaceCitations(item, numbered);
      if (notes.length > 0) item.children.push(notesOf(notes, numbered.corpus));
    }
    return element;
  }
  const notes = replaceCitations(element, numbered);
  if (notes.length === 0) return element;
  return h(
    'div',
    { className: ['row', ...(hasClass(element, 'bottom-line') ? ['row-lead'] : [])] },
    element,
    notesOf(notes, numbered.corpus),
  );
}

/** Replaces `[@a#b; @c#d]` below an element by marks and returns the notes they need. */
function replaceCitations(element: Element, numbered: Numbered): Note[] {
  const notes: Note[] = [];
  findAndReplace(element, [
    /\s*\[(@[^\][]+)\]/g,
    (_: string, list: string): ElementContent[] => {
      const first = numbered.next;
      const cited = list.split(';').flatMap((written): Note[] => {
        const key = written.trim().replace(/^@/, '');
        const claim = isClaimKey(key) ? numbered.corpus.claims.get(parseClaimKey(key)) : undefined;
        if (!claim) return [];
        const number = numbered.next;
        numbered.next += 1;
        const earlier = numbered.first.get(claim.key);
        if (earlier === undefined) numbered.first.set(claim.key, number);
        return [{ number, claim, mark: first, earlier }];
      });
      notes.push(...cited);
      return cited.length === 0 ? [] : [mark(cited, numbered.corpus)];
    },
  ]);
  return notes;
}

/** One mark for all claims cited together: “4, 5”. It leads to the first of their notes, which stand one under another. */
function mark(cited: readonly Note[], corpus: Corpus): Element {
  const numbers = cited.map(({ number }) => number);
  const label = `${cited.length === 1 ? 'Note' : 'Notes'} ${numbers.join(', ')}: ${listSpeakers(cited, corpus)}`;
  return h('a', { className: 'cite', id: `cite-${numbers[0]}`, href: `#note-${numbers[0]}`, ariaLabel: label }, numbers.join(', '));
}

function listSpeakers(notes: readonly Note[], corpus: Corpus): string {
  return [...new Set(notes.map(({ claim }) => speakerName(corpus, claim)))].join(', ');
}

function notesOf(notes: readonly Note[], corpus: Corpus): Element {
  const numbers = notes.length === 1 ? String(notes[0]?.number) : `${notes[0]?.number}–${notes.at(-1)?.number}`;
  return h('details', { className: 'notes' }, [
    h('summary', h('span', { className: 'notes-numbers' }, numbers), ` ${listSpeakers(notes, corpus)}`),
    h(
      'ol',
      { role: 'list' },
      notes.map((note, index) => item(note, notes[index - 1], corpus)),
    ),
  ]);
}

function item(note: Note, before: Note | undefined, corpus: Corpus): Element {
  const { number, claim, mark: from } = note;
  return h('li', { id: `note-${number}` }, [
    h('a', { className: 'note-number', href: `#cite-${from}`, ariaLabel: `Back to the text at note ${number}` }, String(number)),
    text(' '),
    ...origin(note, before, corpus),
    text(' '),
    kindMark(claim.kind),
    text(' '),
    claimLink(claim),
  ]);
}

/** Who, where and when; shorter where the mark’s note before says it already, or where the claim was cited before. */
function origin({ claim, mark: from, earlier }: Note, before: Note | undefined, corpus: Corpus): ElementContent[] {
  if (earlier !== undefined) {
    return [h('b', speakerName(corpus, claim)), text(', as in note '), h('a', { href: `#note-${earlier}` }, String(earlier)), text('.')];
  }
  const places = `, ${formatPlaces(claim.places)}.`;
  const isSame = before?.mark === from && before.earlier === undefined && isSameAttribution(before.claim, claim, corpus);
  return isSame ? [text(`The same${places}`)] : [...attribution(corpus, claim), text(places)];
}

interface Note {
  readonly number: number;
  readonly claim: Claim;
  /** The number of the mark that leads here. */
  readonly mark: number;
  /** The number of the note that cites the same claim for the first time, if this one does not. */
  readonly earlier: number | undefined;
}

interface Numbered {
  readonly corpus: Corpus;
  next: number;
  /** Claims cited so far, with the number of their first note. */
  readonly first: Map<ClaimKey, number>;
}
