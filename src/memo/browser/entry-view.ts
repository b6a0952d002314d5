import type { PassageBlock } from '../document/composed.ts';
import type { MemoEntry } from '../document/memo.ts';
import { make } from '../../browser/make-element.ts';
import type { EntryActions } from './entry-actions.ts';
import { createEntryTools } from './entry-tools.ts';
import { createFieldView } from './field-view.ts';
import { nameEntry } from './name-entry.ts';
import { createPassageView } from './passage-view.ts';

/** An entry of the list: the passage or the field, and its controls. It is made once and told of changes, so that it keeps the focus. */
export function createEntryView(entry: MemoEntry, actions: EntryActions): EntryView {
  const body = entry.type === 'passage' ? createPassageView() : createFieldView(entry, (text) => actions.rewrite(entry.key, text));
  const tools = createEntryTools(entry.key, actions);
  return {
    element: make('li', { class: 'memo-entry', 'data-type': entry.type, 'data-key': entry.key }, body.element, tools.element),
    update: (now, passage, { isFirst, isLast }) => {
      body.update(now, passage);
      tools.update(nameEntry(now, passage), isFirst, isLast);
    },
  };
}

export interface EntryView {
  readonly element: HTMLElement;
  readonly update: (
    entry: MemoEntry,
    passage: PassageBlock | undefined,
    place: { readonly isFirst: boolean; readonly isLast: boolean },
  ) => void;
}
