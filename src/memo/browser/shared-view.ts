import { makeKey } from '../document/change-memo.ts';
import { composeMemo } from '../document/compose-memo.ts';
import { outlineMemo, type Content, type Outline } from '../document/export/outline.ts';
import type { Manifest } from '../document/manifest.ts';
import type { Memo } from '../document/memo.ts';
import { readShare, type SharedMemo } from '../document/share.ts';
import { requireElement, announce } from '../../browser/elements.ts';
import { renderDocument } from './render-document.ts';

/**
 * Shows the memo that came with the page’s address, to be read, and asks what to do with it. The reader’s own is not touched
 * before they have chosen. Then the address is that of the page alone, unless `choose` gives back why it cannot be done.
 */
export function showSharedMemo(section: HTMLElement, manifest: Manifest, choose: (choice: Choice, memo: Memo) => string | undefined): void {
  const find = (selector: string) => requireElement(section, selector, HTMLElement);
  const choices = find('.memo-choices');
  let memo: Memo | undefined;

  const open = async (): Promise<void> => {
    const { hash } = location;
    if (hash.length < 2 || document.getElementById(hash.slice(1))) return;
    const read = await readShare(hash, manifest, makeKey);
    if (hash !== location.hash) return;
    memo = 'memo' in read ? read.memo : undefined;
    const outline = memo && outlineMemo(composeMemo(memo, manifest));
    find('h2').textContent = memo ? __WORDS__.memo.sent : __WORDS__.memo.notSent;
    find('.memo-shared-about').textContent = 'memo' in read ? describeShared(read) : read.reason;
    find('.memo-document').replaceChildren(...(outline ? renderDocument(addressReader(outline), 'shared') : []));
    for (const button of choices.querySelectorAll<HTMLButtonElement>('[data-choice="add"], [data-choice="replace"]')) button.hidden = !memo;
    section.hidden = false;
    find('h2').focus();
    announce(find('h2').textContent);
  };

  choices.addEventListener('click', ({ target }) => {
    const choice = target instanceof HTMLElement ? target.dataset.choice : undefined;
    if (choice !== 'add' && choice !== 'replace' && choice !== 'leave') return;
    const refusal = choose(choice, memo ?? { version: 1, title: '', entries: [] });
    if (refusal !== undefined) {
      find('.memo-shared-about').textContent = refusal;
      announce(refusal);
      return;
    }
    history.replaceState(null, '', location.pathname + location.search);
    section.hidden = true;
  });
  addEventListener('hashchange', () => void open());
  void open();
}

/** What a memo says to its writer, as it is said to somebody else. */
function addressReader(outline: Outline): Outline {
  const paragraphs = outline.paragraphs.map((paragraph) =>
    paragraph.role === 'remark' ? { ...paragraph, content: paragraph.content.map(addressWords) } : paragraph,
  );
  return { ...outline, paragraphs };
}

function addressWords(piece: Content): Content {
  return 'text' in piece ? { text: piece.text.replaceAll(__WORDS__.memo.sinceYou, __WORDS__.memo.sinceThey) } : piece;
}

export type Choice = 'add' | 'replace' | 'leave';

function describeShared({ dropped, unquoted }: SharedMemo): string {
  return [
    __WORDS__.memo.sentAbout,
    ...(dropped > 0 ? [__WORDS__.memo.dropped(dropped)] : []),
    ...(unquoted > 0 ? [__WORDS__.memo.unquoted(unquoted)] : []),
  ].join(' ');
}
