import type { Outline, Paragraph } from '../document/export/outline.ts';
import { make, tagLanguages } from '../../browser/make-element.ts';
import { renderNotes } from './render-runs.ts';

/**
 * A memo as a document to be read or printed: what is exported, in HTML. `prefix` begins the ids of its notes, so that two
 * memos can stand on one page.
 */
export function renderDocument({ title, paragraphs, notes }: Outline, prefix: string): HTMLElement[] {
  const list = make('ol', { class: 'memo-notes-list' }, ...renderNotes(notes, prefix));
  return [
    make('h3', { class: 'memo-document-title' }, title),
    ...paragraphs.map((paragraph) => renderParagraph(paragraph, prefix)),
    ...(notes.length === 0 ? [] : [make('h4', { class: 'label' }, 'Notes'), list]),
  ];
}

function renderParagraph({ role, lead, lines, note }: Paragraph, prefix: string): HTMLElement {
  if (role === 'heading') return make('h4', { class: 'memo-document-heading' }, ...lines);
  const words = lines.flatMap((line, index) => [...(index > 0 ? [make('br', {})] : []), ...tagLanguages(line)]);
  const leading = lead === '' ? [] : [make('b', {}, lead), ' '];
  const mark =
    note === 0 ? [] : [make('a', { class: 'cite', href: `#${prefix}-note-${note}`, 'aria-label': `Note ${note}` }, String(note))];
  const paragraph = make('p', { 'data-role': role }, ...leading, ...words, ...mark);
  return role === 'quotation' ? make('blockquote', {}, paragraph) : paragraph;
}
