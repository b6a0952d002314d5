import type { Run } from '../../cite/formats/citation.ts';
import type { Content, Outline, Paragraph } from '../document/export/outline.ts';
import { make } from '../../browser/elements.ts';
import { tagLanguages } from '../../browser/tag-languages.ts';

/**
 * A memo as a document to be read or printed: what is exported, in HTML. `prefix` begins the ids of its notes, so that two
 * memos can stand on one page.
 */
export function renderDocument({ title, paragraphs, notes }: Outline, prefix: string): HTMLElement[] {
  const list = make('ol', { class: 'memo-notes-list' }, ...renderNotes(notes, prefix));
  return [
    make('h3', { class: 'memo-document-title' }, title),
    ...paragraphs.map((paragraph) => renderParagraph(paragraph, prefix)),
    ...(notes.length === 0 ? [] : [make('h4', { class: 'label' }, __WORDS__.passage.notes), list]),
  ];
}

/** Notes of a memo, all of them or those of these numbers; `prefix` begins their ids: `memo-note-1`. */
export function renderNotes(notes: Outline['notes'], prefix: string, numbers = notes.map((_, index) => index + 1)): HTMLElement[] {
  return numbers.map((number) => {
    const attributes = { id: `${prefix}-note-${number}`, value: String(number), tabindex: '-1' };
    return make('li', attributes, ...renderRuns(notes[number - 1]?.runs ?? []));
  });
}

function renderParagraph({ role, lead, content }: Paragraph, prefix: string): HTMLElement {
  const words = renderContent(content, prefix);
  if (role === 'heading') return make('h4', { class: 'memo-document-heading' }, ...words);
  const leading = lead === '' ? [] : [make('b', {}, lead), ' '];
  const paragraph = make('p', { 'data-role': role }, ...leading, ...words);
  return role === 'quotation' ? make('blockquote', {}, paragraph) : paragraph;
}

/** Words with the marks of their notes; `prefix` begins the ids of these. */
export function renderContent(content: readonly Content[], prefix: string): (Node | string)[] {
  return content.flatMap((piece) => {
    if ('break' in piece) return [make('br', {})];
    if ('text' in piece) return tagLanguages(piece.text);
    const { note } = piece;
    return [make('a', { class: 'cite', href: `#${prefix}-note-${note}`, 'aria-label': `${__WORDS__.passage.note} ${note}` }, String(note))];
  });
}

/** A note as it will be exported: its italics and its links. */
function renderRuns(runs: readonly Run[]): (Node | string)[] {
  return runs.flatMap(({ text, italic, href }) => {
    const words = tagLanguages(text);
    const set = italic ? [make('i', {}, ...words)] : words;
    return href === undefined ? set : [make('a', { href }, ...set)];
  });
}
