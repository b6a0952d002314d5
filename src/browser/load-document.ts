/**
 * Fetches a page of this site. The browser parses it, as it would if the reader went there; no text of it is taken for HTML
 * here. Rejects with a `MissingPageError` where it does not come.
 */
export function loadDocument(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.open('GET', address);
    request.onerror = () => reject(new MissingPageError(address));
    request.onload = () => {
      if (request.status === 200 && request.responseXML) resolve(request.responseXML);
      else reject(new MissingPageError(address));
    };
    request.send();
  });
}

export class MissingPageError extends Error {
  override readonly name = 'MissingPageError';

  constructor(address: string) {
    super(`What was asked for did not come from ${address}`);
  }
}
