/**
 * Fetches a page of this site. The browser parses it, as it would if the reader went there; no text of it is taken for HTML
 * here. Rejects where it does not come.
 */
export function loadDocument(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.open('GET', address);
    request.onloadend = () => {
      if (request.status === 200 && request.responseXML) resolve(request.responseXML);
      else reject(new Error(`No page came from ${address}`));
    };
    request.send();
  });
}
