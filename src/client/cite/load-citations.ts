/**
 * Fetches the forms of citing a passage from the page that has them all. The browser parses it, as it would if the reader
 * went there; no text of it is taken for HTML here.
 */
export function loadCitations(address: string): Promise<HTMLElement[]> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.open('GET', address);
    request.onerror = () => reject(new MissingCitationsError(address));
    request.onload = () => {
      const forms = request.responseXML?.querySelectorAll<HTMLElement>('.cite-form') ?? [];
      if (request.status !== 200 || forms.length === 0) reject(new MissingCitationsError(address));
      else resolve(Array.from(forms, (form) => document.importNode(form, true)));
    };
    request.send();
  });
}

/** The body of a form: what is copied. */
export function bodyOf(form: Element): Element {
  const body = form.querySelector('p, pre');
  if (!body) throw new MissingCitationsError(location.href);
  return body;
}

class MissingCitationsError extends Error {
  override readonly name = 'MissingCitationsError';

  constructor(address: string) {
    super(`No forms of citing came from ${address}`);
  }
}
