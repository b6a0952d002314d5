import { indexPassages } from '../document/compose-memo.ts';
import type { ComposedMemo } from '../document/composed.ts';
import { outlineMemo } from '../document/export/outline.ts';
import { requireElement } from '../../browser/require-element.ts';
import { createAdditions } from './entry-tools.ts';
import type { EntryActions } from './entry-actions.ts';
import { fillField } from './fill-field.ts';
import { createListView, type ListView } from './list-view.ts';
import type { KeptMemo } from './memo-store.ts';
import { renderDocument } from './render-document.ts';
import { renderNotes } from './render-runs.ts';

/** The reader’s memo on its page: title, entries, notes, and the same as a document for the printer. */
export function createMemoView(page: HTMLElement, actions: EntryActions): MemoView {
  const find = (selector: string) => requireElement(page, selector, HTMLElement);
  const title = requireElement(page, '#memo-title', HTMLInputElement);
  const notice = find('.memo-notice');
  const entries = find('.memo-entries');
  const list = createListView(entries, actions);
  find('.memo-start').prepend(createAdditions(undefined, actions).element);
  return {
    entries,
    focus: list.focus,
    show: (kept, composed) => {
      const { memo } = kept;
      const outline = outlineMemo(composed);
      const trouble = describeTrouble(kept);
      notice.hidden = trouble === '';
      if (notice.textContent !== trouble) notice.textContent = trouble;
      fillField(title, memo.title);
      list.show(memo, indexPassages(composed));
      find('.memo-empty').hidden = memo.entries.length > 0;
      find('.memo-closing').hidden = memo.entries.length === 0;
      find('.memo-notes').hidden = outline.notes.length === 0;
      find('.memo-notes-list').replaceChildren(...renderNotes(outline.notes, 'memo'));
      find('.memo-printed').replaceChildren(...renderDocument(outline, 'printed'));
    },
  };
}

export interface MemoView {
  readonly entries: HTMLElement;
  readonly show: (kept: KeptMemo, composed: ComposedMemo) => void;
  readonly focus: ListView['focus'];
}

/** What a reader should know of where the memo is kept; empty where all is well. */
function describeTrouble({ trouble, setAside }: Pick<KeptMemo, 'trouble' | 'setAside'>): string {
  const lost =
    setAside === undefined
      ? ''
      : `What was kept here could not be read. It is not deleted: it lies in this browser’s storage under “${setAside}”. This is a new memo.`;
  return [lost, trouble ? causes[trouble] : ''].filter(Boolean).join(' ');
}

const causes = {
  forbidden: 'This browser keeps nothing for this site: the memo lasts until you leave this page. Save it in one of the forms below.',
  full: 'This browser has no more room for this site: what you change now lasts until you leave this page. Save it in one of the forms below.',
  newer:
    'The memo in this browser was written by a newer version of this site and is left as it is. Load this page anew; what you write here until then is not kept.',
} as const;
