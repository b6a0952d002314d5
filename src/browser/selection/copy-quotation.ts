import { escapeHtml } from '../../memo/document/export/escape-html.ts';
import { quote } from '../../memo/document/export/quotation.ts';
import { bodyOf, loadCitations } from '../../cite/browser/load-citations.ts';
import { copyRich } from '../clipboard/copy-rich.ts';
import { writeHtml } from '../clipboard/write-html.ts';
import type { Passage } from '../passage/passage-at.ts';

/** Copies words in quotation marks, and under them the note that cites their passage. Says what became of it. */
export async function copyQuotation(words: string, { citePage, address }: Passage): Promise<string> {
  const quotation = quote(words);
  const note = await loadCitations(citePage).then(findNote, () => undefined);
  // Where the note does not arrive, the address says as much as can be said without it.
  const plain =
    note?.textContent.replace(/\s+/g, ' ').trim() ?? new URL(`${import.meta.env.BASE_URL}${address.slice(1)}`, location.href).href;
  const isCopied = await copyRich({
    html: `<p>${escapeHtml(quotation)}</p><p>${note ? writeHtml(note).trim() : escapeHtml(plain)}</p>`,
    text: `${quotation}\n\n${plain}`,
  });
  if (!isCopied) return 'Not copied: the browser did not allow it';
  return note ? 'Quotation and note copied' : 'Quotation copied with its address; the note did not arrive';
}

function findNote(forms: readonly Element[]): Element | undefined {
  const form = forms.find((each) => each.matches('[data-form="note"]'));
  return form && bodyOf(form);
}
