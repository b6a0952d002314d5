import { make } from '../../browser/elements.ts';
import { tagLanguages } from '../../browser/tag-languages.ts';
import type { PassageBlock } from '../document/compose-passage.ts';
import { quote, shorten, type Outline } from '../document/export/outline.ts';
import { limits, type MemoEntry, type WrittenEntry } from '../document/memo.ts';
import { renderContent, renderNotes } from './render-document.ts';
import { shareField, type Merge } from './share-field.ts';

/**
 * An entry of the memo: a passage or a field, and its controls, which say in `data-action` what they do. It is made once and
 * told of changes, so that it keeps the focus.
 */
export function createEntryView(entry: MemoEntry, write: (merge: Merge) => Promise<unknown>): EntryView {
  const body = entry.type === 'passage' ? createPassage() : createField(entry, write);
  const tools = createTools();
  return {
    element: make('li', { class: 'memo-entry', 'data-type': entry.type, 'data-key': entry.key }, body.element, tools.element, tools.insert),
    update: (shown) => {
      body.update(shown);
      tools.update(shown);
    },
  };
}

export interface EntryView {
  readonly element: HTMLElement;
  readonly update: (shown: ShownEntry) => void;
}

interface ShownEntry {
  readonly entry: MemoEntry;
  readonly passage: PassageBlock | undefined;
  readonly notes: Outline['notes'];
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/**
 * What an entry is called in the names of its buttons and in what is announced.
 *
 * `“Aid is due without delay”` · `the heading “Promises”` · `the note “I doubt this, because it is…”` · `the empty note`
 */
export function nameEntry(entry: MemoEntry, title: string | undefined): string {
  if (entry.type === 'passage') return __WORDS__.quoted(title ?? entry.address);
  const words = shorten(entry.text);
  return words === '' ? __WORDS__.memo.empty[entry.type] : `${__WORDS__.memo.written[entry.type]} ${__WORDS__.quoted(words)}`;
}

/**
 * The controls of an entry: a handle to drag it by, Up, Down, Remove, and behind it what may be inserted there. Each says in its
 * name which entry it is for. At an end of the list, Up or Down stays where it is, so that the focus does.
 */
function createTools() {
  const makeButton = (sign: string, words: string, action: string) =>
    make('button', { type: 'button', title: words, 'data-action': action }, sign);
  const up = makeButton('↑', __WORDS__.memo.up, 'up');
  const down = makeButton('↓', __WORDS__.memo.down, 'down');
  const remove = makeButton('×', __WORDS__.memo.remove, 'remove');
  remove.classList.add('memo-remove');
  const handle = make('span', { class: 'memo-handle', 'aria-hidden': 'true', title: __WORDS__.memo.drag });
  const insert = make('summary', {}, '+');
  const insertions = (['heading', 'note'] as const).map((type) =>
    make('button', { type: 'button', class: 'button', 'data-action': type }, __WORDS__.memo.insert[type]),
  );
  return {
    element: make('div', { class: 'memo-tools' }, handle, up, down, remove),
    insert: make('details', { class: 'memo-insert memo-menu memo-buttons', name: 'memo-menu' }, insert, ...insertions),
    update: ({ entry, passage, isFirst, isLast }: ShownEntry) => {
      const name = nameEntry(entry, passage?.title);
      up.setAttribute('aria-label', __WORDS__.memo.moveUp(name));
      down.setAttribute('aria-label', __WORDS__.memo.moveDown(name));
      remove.setAttribute('aria-label', __WORDS__.memo.removeOne(name));
      insert.setAttribute('aria-label', __WORDS__.memo.insertAfter(name));
      up.setAttribute('aria-disabled', String(isFirst));
      down.setAttribute('aria-disabled', String(isLast));
    },
  };
}

/** A heading or a note of the writer’s own, to be written in place. */
function createField({ type, text }: WrittenEntry, write: (merge: Merge) => Promise<unknown>): EntryView {
  const attributes = { class: `memo-own-${type}`, maxlength: String(type === 'note' ? limits.text : limits.line) };
  const field = type === 'note' ? make('textarea', { ...attributes, rows: '2' }) : make('input', { ...attributes, type: 'text' });
  field.value = text;
  const show = shareField(field, write);
  const name = make('span', { class: 'label' }, __WORDS__.memo.own[type]);
  return {
    element: make('label', { class: 'memo-body' }, name, field),
    update: ({ entry }) => entry.type !== 'passage' && show(entry.text),
  };
}

/** A passage as it will stand in the memo: its title as a link to it, its words with the numbers of its notes, whose they are, its notes. */
function createPassage(): EntryView {
  const words = make('div', { class: 'memo-body' });
  const list = make('ol', { class: 'memo-notes-list' });
  let shown = '';
  return {
    element: make('div', { class: 'memo-passage' }, words, list),
    update: ({ passage, notes }) => {
      const own = (passage?.paragraphs.flat() ?? []).flatMap((piece) => ('note' in piece ? piece.note : []));
      // Left alone where nothing changed, so that neither the focus nor what is unfolded is lost.
      const state = JSON.stringify([passage, own.map((number) => notes[number - 1])]);
      if (!passage || state === shown) return;
      const focused = words.contains(document.activeElement);
      shown = state;
      words.replaceChildren(...renderPassage(passage));
      list.replaceChildren(...renderNotes(notes, 'memo', own));
      if (focused) words.querySelector('a')?.focus();
    },
  };
}

function renderPassage(passage: PassageBlock): Node[] {
  const { address, title, paragraphs, isQuote, editorNotes, warning } = passage;
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  const name = paragraphs.length === 0 ? title : make('a', { href: base + address }, ...tagLanguages(title));
  return [
    make('h3', { class: 'memo-passage-title' }, name),
    ...paragraphs.map((pieces) =>
      make('p', { class: isQuote ? 'memo-quote' : 'memo-words' }, ...renderContent(isQuote ? quote(pieces) : pieces, 'memo')),
    ),
    ...editorNotes.map((note) => make('p', { class: 'editor-note' }, ...tagLanguages(note))),
    ...renderLead(passage),
    ...(warning === undefined ? [] : [createWarning(passage, warning)]),
  ];
}

/** `◐ ASSESSMENT Anna Berg` */
function renderLead({ kind, kindName = '', speaker }: PassageBlock): Node[] {
  const mark = kind ? [make('span', { class: 'kind', 'data-kind': kind }, kindName), ' '] : [];
  const who = speaker === undefined ? [] : [make('b', {}, speaker)];
  return mark.length + who.length === 0 ? [] : [make('p', { class: 'memo-lead' }, ...mark, ...who)];
}

/** What the writer should know of a passage and, where it was reworded, what it said before, with the differences marked. */
function createWarning({ before, now = '' }: PassageBlock, words: string): HTMLElement {
  const warning = make('div', { class: 'memo-warning' }, make('p', {}, words));
  if (before === undefined || before === now) return warning;
  const earlier = make('div', { class: 'memo-before' }, ...before.split('\n').map((paragraph) => make('p', {}, paragraph)));
  const details = make('details', {}, make('summary', {}, __WORDS__.memo.saidBefore), earlier);
  // What compares is fetched only here; where it does not come, the earlier text stands without marks.
  const markDifferences = () =>
    import('./render-differences.ts').then(
      (module) => earlier.replaceChildren(...module.renderDifferences(before, now)),
      () => undefined,
    );
  details.addEventListener('toggle', () => void markDifferences(), { once: true });
  warning.append(details);
  return warning;
}
