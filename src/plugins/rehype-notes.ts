import type { Element, ElementContent, Root, RootContent } from 'hast';
import { findAndReplace } from 'hast-util-find-and-replace';
import { h } from 'hastscript';
import type { VFile } from 'vfile';
import type { Claim, Corpus } from '../model/corpus.ts';
import { isClaimKey, parseClaimKey } from '../model/ids.ts';
import { attribution, claimLink, kindMark, speakerName } from './fragments.ts';
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
    const numbered: Numbered = { corpus, next: 1 };
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
  return h('div', { className: ['row', ...(hasClass(element, 'bottom-line') ? ['row-lead'] : [])] }, element, notesOf(notes, numbered.corpus));
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
        numbered.next += 1;
        return [{ number: numbered.next - 1, claim, mark: first }];
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
    h('ol', { role: 'list' }, notes.map((note, index) => item(note, corpus, notes[index - 1]?.claim))),
  ]);
}

function item({ number, claim, mark: from }: Note, corpus: Corpus, before: Claim | undefined): Element {
  return h('li', { id: `note-${number}` }, [
    h('a', { className: 'note-number', href: `#cite-${from}`, ariaLabel: `Back to the text at note ${number}` }, String(number)),
    ' ',
    ...attribution(corpus, claim, before),
    kindMark(claim.kind),
    ' ',
    claimLink(claim),
  ]);
}

function hasClass(element: Element, name: string): boolean {
  const { className } = element.properties;
  return Array.isArray(className) && className.includes(name);
}

interface Note {
  readonly number: number;
  readonly claim: Claim;
  /** The number of the mark that leads here. */
  readonly mark: number;
}

interface Numbered {
  readonly corpus: Corpus;
  next: number;
}
