import type { Run } from '../../cite/formats/citation.ts';
import { make, tagLanguages } from '../../browser/make-element.ts';

/** A note as it will be exported: its italics and its links. */
function renderRuns(runs: readonly Run[]): (Node | string)[] {
  return runs.flatMap(({ text, italic, href }) => {
    const words = tagLanguages(text);
    const set = italic ? [make('i', {}, ...words)] : words;
    return href === undefined ? set : [make('a', { href }, ...set)];
  });
}

/** The notes of a memo; `prefix` begins their ids: `memo-note-1`. */
export function renderNotes(notes: readonly (readonly Run[])[], prefix: string): HTMLElement[] {
  return notes.map((runs, index) => make('li', { id: `${prefix}-note-${index + 1}`, tabindex: '-1' }, ...renderRuns(runs)));
}
