import { loadDocument, MissingPageError } from '../../browser/load-document.ts';
import { wholePageId } from '../../ledger/fragments/address.ts';

/**
 * Fetches the forms of citing a passage, or a page as a whole. The page that has them has those of its other passages too,
 * and is kept for these.
 *
 * `await loadCitations('/cite/sources/ifans/#two-groups')` → `[<div class="cite-form" data-form="note">, …]`
 */
export async function loadCitations(address: string): Promise<HTMLElement[]> {
  const [page = '', id] = address.split('#');
  const citations = await loadOnce(page);
  const forms = citations.getElementById(id ?? wholePageId)?.querySelectorAll<HTMLElement>('.cite-form') ?? [];
  if (forms.length === 0) throw new MissingPageError(address);
  return Array.from(forms, (form) => document.importNode(form, true));
}

/** A page that did not come is asked for again. */
async function loadOnce(page: string): Promise<Document> {
  const citations = loaded.get(page) ?? (await loadDocument(page));
  loaded.set(page, citations);
  return citations;
}

const loaded = new Map<string, Document>();

/** The body of a form: what is copied. */
export function bodyOf(form: Element): Element {
  const body = form.querySelector('p, pre');
  if (!body) throw new MissingPageError(location.href);
  return body;
}
