import { loadDocument, MissingPageError } from '../../browser/load-document.ts';

/** Fetches the forms of citing a passage from the page that has them all. */
export async function loadCitations(address: string): Promise<HTMLElement[]> {
  const forms = (await loadDocument(address)).querySelectorAll<HTMLElement>('.cite-form');
  if (forms.length === 0) throw new MissingPageError(address);
  return Array.from(forms, (form) => document.importNode(form, true));
}

/** The body of a form: what is copied. */
export function bodyOf(form: Element): Element {
  const body = form.querySelector('p, pre');
  if (!body) throw new MissingPageError(location.href);
  return body;
}
