import { countPassages, emptyMemo, titleMemo } from '../document/change-memo.ts';
import { composeMemo } from '../document/compose-memo.ts';
import type { Memo } from '../document/memo.ts';
import { mergeMemos, restoreMemo } from '../document/merge-memos.ts';
import { limits } from '../document/limits.ts';
import { requireElement } from '../../browser/require-element.ts';
import { announce } from '../../browser/announce.ts';
import { dragEntries } from './drag-entries.ts';
import { createEntryActions } from './edit-entries.ts';
import { offerExports } from './export-memo.ts';
import { createMemoView } from './memo-view.ts';
import { memoKey } from './memo-key.ts';
import type { KeptMemo, MemoChange } from './memo-store.ts';
import { ownMemo } from './own-memo.ts';
import { type Choice, showSharedMemo } from './shared-view.ts';
import { createUndoBar } from './undo-bar.ts';
import { formatShare } from '../document/format-share.ts';
import { copyText } from '../../browser/copy-text.ts';
import { isPlainClick } from '../../browser/is-plain-click.ts';
import type { Manifest, SentManifest } from '../document/manifest.ts';
import { unpackManifest } from '../document/unpack-manifest.ts';

/** Makes the memo’s page work: shows what is kept, keeps what is changed, here and in other windows. */
export async function startMemo(page: HTMLElement): Promise<void> {
  const manifest = await loadManifest();
  let kept = await ownMemo.read();
  const compose = () => composeMemo(kept.memo, manifest);
  const show = (now: KeptMemo) => {
    kept = now;
    view.show(kept, compose());
    document.dispatchEvent(new CustomEvent('memo:changed', { detail: { count: countPassages(kept.memo) } }));
  };
  const change = async (made: MemoChange): Promise<void> => show(await ownMemo.change(made));
  const read = () => kept.memo;

  const undo = createUndoBar(requireElement(page, '.memo-undo', HTMLElement), ({ undo: back, key, done }) => {
    void change(back).then(() => {
      announce(`Undone: ${done}`);
      if (key === undefined || !view.focus(key, 'body')) title.focus();
    });
  });
  const title = requireElement(page, '#memo-title', HTMLInputElement);
  const actions = createEntryActions({
    read,
    change,
    offer: undo.offer,
    focus: (key, part) => view.focus(key, part) || undo.focus(),
    manifest,
  });
  const view = createMemoView(page, actions);

  const replaceAll = async (replace: MemoChange, done: string): Promise<void> => {
    let before = kept.memo;
    await change((memo) => {
      before = memo;
      return replace(memo);
    });
    const replacement = kept.memo;
    undo.offer({ done, undo: (memo) => restoreMemo(memo, before, replacement) });
    undo.focus();
    announce(done);
  };
  const choose = (choice: Choice, shared: Memo): string | undefined => {
    const count = kept.memo.entries.length + shared.entries.length;
    if (choice === 'add' && count > limits.entries)
      return `Your memo has no room for all of it: together they would have ${count.toLocaleString('en')} entries, and a memo has at most ${limits.entries.toLocaleString('en')}. Remove some of your own, or replace them.`;
    if (choice === 'replace') void replaceAll(() => shared, 'Replaced your memo by the one sent to you');
    else if (choice === 'leave') title.focus();
    else void replaceAll((memo) => mergeMemos(memo, shared), 'Added the memo sent to you below yours');
    return undefined;
  };

  title.addEventListener('input', () => {
    const { value } = title;
    void change((memo) => titleMemo(memo, value));
  });
  requireElement(page, '.memo-clear', HTMLButtonElement).addEventListener(
    'click',
    () => void replaceAll(() => emptyMemo, 'Cleared your memo'),
  );
  addEventListener('storage', ({ key }) => (key === memoKey || key === null) && void ownMemo.read().then(show));
  addEventListener('pageshow', ({ persisted }) => persisted && void ownMemo.read().then(show));
  addEventListener('pagehide', () => ownMemo.settle());
  dragEntries(view.entries, actions.move);
  followNotes(page);
  const closing = requireElement(page, '.memo-closing', HTMLElement);
  const status = requireElement(closing, '.memo-export-status', HTMLElement);
  offerExports(closing, status, compose, manifest);
  offerLink(closing, status, read);

  show(kept);
  requireElement(page, '.memo-work', HTMLElement).hidden = false;
  showSharedMemo(requireElement(page, '.memo-shared', HTMLElement), manifest, choose);
}

/** Lets a button copy a link that holds the memo. Where the clipboard refuses, the link is shown to be copied by hand. */
function offerLink(place: HTMLElement, status: HTMLElement, read: () => Memo): void {
  const shown = requireElement(place, '.memo-link-shown', HTMLElement);
  const field = requireElement(shown, 'input', HTMLInputElement);
  const tell = (words: string) => {
    status.textContent = words;
    announce(words);
  };
  const copy = async (): Promise<void> => {
    shown.hidden = true;
    const { fragment, over } = await formatShare(read());
    if (over > 0) {
      tell(
        `The memo is too long for a link, by ${over.toLocaleString('en')} characters. Shorten your notes, or send one of the files instead.`,
      );
      return;
    }
    const link = new URL(fragment, location.href).href;
    if (await copyText(link)) {
      tell('Link copied. Whoever opens it gets a copy of the memo as it is now.');
      return;
    }
    shown.hidden = false;
    field.value = link;
    field.select();
    tell('The browser did not allow copying. Here is the link, to be copied by hand.');
  };
  requireElement(place, 'button[data-share]', HTMLButtonElement).addEventListener('click', () => void copy());
}

/** Follows the marks of notes, and the way past all entries, without a trace in the address, which may hold a memo that was sent. */
function followNotes(page: HTMLElement): void {
  page.addEventListener('click', (event) => {
    const mark = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.cite, a.memo-ahead') : null;
    const note = mark && document.getElementById(mark.hash.slice(1));
    if (!note || !isPlainClick(event)) return;
    event.preventDefault();
    note.focus();
  });
}

/** Fetches what the memo’s page knows of the brief. Rejects where it does not come. */
async function loadManifest(): Promise<Manifest> {
  const response = await fetch(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/memo/passages.json`);
  if (!response.ok) throw new Error(`The passages did not come: ${response.status}`);
  return unpackManifest((await response.json()) as SentManifest);
}
