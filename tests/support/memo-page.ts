import type { Page } from 'playwright-core';
import type { Memo, MemoEntry } from '../../src/memo/document/memo.ts';
import { phraseOf, titleOf, wordings } from './content.ts';
import type { Visit, Visitor } from './visitor.ts';

/** Passages of the brief that tests collect. */
export const passages = {
  aid: '/sources/impossible-state/#aid-without-delay',
  watch: '/themes/treaty/#what-to-watch',
} as const;

/** The heading of the second, which other themes have too. */
export const watchHeading = titleOf(passages.watch);

/** What they are called now. */
export const titles = { aid: titleOf(passages.aid), watch: `${watchHeading}: ${wordings.get(passages.watch)?.theme?.short ?? ''}` };

/** Three words that the first of them has now. */
export const wordsOfAid = phraseOf(wordings.get(passages.aid)?.text.slice(titles.aid.length) ?? '');

/** A section of a theme beside which the editor notes something, and what the note says. */
export const noted = [...wordings.values()].flatMap(({ address, part, page, note }) =>
  part === 'section' && page.startsWith('/themes/') && note !== undefined ? [{ address, note }] : [],
)[0] ?? { address: '', note: '' };

/** `[passage('aid'), …]` for a memo that is kept already. */
export const passage = (name: keyof typeof passages, more: object = {}): MemoEntry => ({
  key: name,
  type: 'passage',
  address: passages[name],
  ...more,
});

/** Opens the memo’s page with some entries in the memo. */
export async function openMemo(
  visitor: Visitor,
  entries: readonly MemoEntry[],
  options: Parameters<Visitor['open']>[1] = {},
): Promise<Visit> {
  const { prepare, ...others } = options;
  const visit = await visitor.open('memo/', {
    ...others,
    prepare: async (page) => {
      await page.addInitScript(keepOnce, JSON.stringify({ version: 1, title: '', entries }));
      await prepare?.(page);
    },
  });
  await visit.page.locator('.memo-work').waitFor();
  return visit;
}

/** Before the first page only, so that what tests do to it is not undone when they load another. */
function keepOnce(text: string): void {
  if (sessionStorage.getItem('kept') !== null) return;
  sessionStorage.setItem('kept', '');
  localStorage.setItem('tumen.memo', text);
}

/** What is kept, as soon as `isReady` says that it is what the test waits for. */
export async function readKept(page: Page): Promise<Memo> {
  return JSON.parse((await page.evaluate(() => localStorage.getItem('tumen.memo'))) ?? 'null') as Memo;
}

/** Inserts a heading or a note after what is named, or at the beginning, by the keyboard; the focus is in its field then. */
export async function insert(page: Page, type: 'Heading' | 'Note', place = 'at the beginning'): Promise<void> {
  const menu = page.locator('details', { has: page.locator(`summary[aria-label="Insert ${place.replaceAll('"', '\\"')}"]`) });
  await menu.locator('summary').press('Enter');
  await menu.getByRole('button', { name: type, exact: true }).press('Enter');
  await page.locator(`.memo-own-${type.toLowerCase()}:focus`).waitFor();
}

/** The entries on the page in short: titles of passages, words of the writer. */
export function listEntries(page: Page): Promise<string[]> {
  return page
    .locator('.memo-entry')
    .evaluateAll((entries) =>
      entries.map(
        (entry) => entry.querySelector<HTMLInputElement>('input, textarea')?.value ?? entry.querySelector('h3')?.textContent ?? '',
      ),
    );
}

/** The accessible name, or else the text, of what has the focus. */
export function nameFocused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
}
