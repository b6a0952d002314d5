import { make } from './make-element.ts';
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
