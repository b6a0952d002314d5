import { findEntry } from '../document/change-memo.ts';
import type { PassageBlock } from '../document/composed.ts';
import type { Memo, MemoEntry } from '../document/memo.ts';
import type { EntryActions } from './entry-actions.ts';
import { make } from '../../browser/make-element.ts';
import { createEntryTools } from './entry-tools.ts';
import { createFieldView } from './field-view.ts';
import { nameEntry } from './name-entry.ts';
import { createPassageView } from './passage-view.ts';

/** Shows the entries of a memo in their order. What stands there already is kept and moved, and the focus with it. */
export function createListView(list: HTMLElement, actions: EntryActions): ListView {
  const views = new Map<string, EntryView>();
  const show = (memo: Memo, passages: ReadonlyMap<string, PassageBlock>) => {
    const focused = document.activeElement;
    for (const [key, view] of views) {
      if (findEntry(memo, key)) continue;
      view.element.remove();
      views.delete(key);
    }
    for (const [index, entry] of memo.entries.entries()) {
      const view = views.get(entry.key) ?? createEntryView(entry, actions);
      views.set(entry.key, view);
      view.update(entry, passages.get(entry.key), { isFirst: index === 0, isLast: index === memo.entries.length - 1 });
      const standing = list.children[index];
      if (standing !== view.element) list.insertBefore(view.element, standing ?? null);
    }
    if (focused instanceof HTMLElement && focused.isConnected && document.activeElement !== focused) focused.focus();
  };
  return {
    show,
    focus: (key, part) => {
      const control = views.get(key)?.element.querySelector<HTMLElement>(part === 'remove' ? '.memo-remove' : 'input, textarea, a, button');
      control?.focus();
      return control !== undefined && control !== null;
    },
  };
}

export interface ListView {
  readonly show: (memo: Memo, passages: ReadonlyMap<string, PassageBlock>) => void;
  /** Moves the focus to an entry: to its field or link, or to its Remove. Tells whether there was one. */
  readonly focus: (key: string, part: 'body' | 'remove') => boolean;
}

/** An entry of the list: the passage or the field, and its controls. It is made once and told of changes, so that it keeps the focus. */
function createEntryView(entry: MemoEntry, actions: EntryActions): EntryView {
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

interface EntryView {
  readonly element: HTMLElement;
  readonly update: (
    entry: MemoEntry,
    passage: PassageBlock | undefined,
    place: { readonly isFirst: boolean; readonly isLast: boolean },
  ) => void;
}
