import { make } from './elements.ts';
import overlays from '../styles/overlays.css?url';

/**
 * Fetches, once, the style of what scripts lay over the text; no page needs it before. Settles when it applies, and also
 * where it cannot be had: what it would style is of use without it.
 */
export function loadOverlays(): Promise<void> {
  return (loaded ??= new Promise((resolve) => {
    const link = make('link', { rel: 'stylesheet', href: overlays });
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  }));
}

let loaded: Promise<void> | undefined;

/**
 * Moves an element below a box of the window, or above it where there is no room below, and within the width of the window.
 * The element is positioned within whatever it stands in.
 */
export function moveNear(element: HTMLElement, box: Pick<DOMRect, 'left' | 'top' | 'bottom'>): void {
  element.style.insetBlockStart = '0';
  element.style.insetInlineStart = '0';
  const { left: originX, top: originY, width, height } = element.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const below = box.bottom + gap;
  const above = box.top - gap - height;
  const top = below + height <= clientHeight || above < 0 ? below : above;
  const left = Math.max(edge, Math.min(box.left, clientWidth - width - edge));
  element.style.insetBlockStart = `${top - originY}px`;
  element.style.insetInlineStart = `${left - originX}px`;
}

const gap = 6;
const edge = 8;

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
