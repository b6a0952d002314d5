import type { PassageBlock } from '../document/composed.ts';
import { limits } from '../document/limits.ts';
import type { MemoEntry, WrittenEntry } from '../document/memo.ts';
import { make } from '../../browser/make-element.ts';
import { fillField } from './fill-field.ts';

/** A heading or a note of the writer’s own, to be written in place. */
export function createFieldView({ type, text }: WrittenEntry, rewrite: (text: string) => void): BodyView {
  const attributes = { class: `memo-own-${type}`, maxlength: String(type === 'note' ? limits.text : limits.line) };
  const field = type === 'note' ? make('textarea', { ...attributes, rows: '2' }) : make('input', { ...attributes, type: 'text' });
  field.value = text;
  field.addEventListener('input', () => rewrite(field.value));
  const name = make('span', { class: 'label' }, type === 'note' ? 'Your note' : 'Your heading');
  return {
    element: make('label', { class: 'memo-body' }, name, field),
    update: (entry) => entry.type !== 'passage' && fillField(field, entry.text),
  };
}

/** What an entry shows, without its controls. */
export interface BodyView {
  readonly element: HTMLElement;
  readonly update: (entry: MemoEntry, passage: PassageBlock | undefined) => void;
}
