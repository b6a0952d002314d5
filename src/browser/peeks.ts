import { peekIdOf } from '../brief/ids.ts';
import { make } from './elements.ts';
import { loadDocument, loadOverlays } from './overlays.ts';

/**
 * Fetches, once, what the marks of this page open, with its style. In development it is in the page. Rejects where it cannot
 * be had.
 *
 * `<section class="peeks" data-from="/themes/treaty/wordings.html"></section>` → `<section …><div class="peek" popover>…</section>`
 */
export function loadPeeks(): Promise<void> {
  return (loaded ??= fetchPeeks().catch((error: unknown) => {
    loaded = undefined;
    throw error;
  }));
}

let loaded: Promise<void> | undefined;

async function fetchPeeks(): Promise<void> {
  const place = document.querySelector<HTMLElement>('.peeks[data-from]');
  const { from } = place?.dataset ?? {};
  const [file] = await Promise.all([from === undefined ? undefined : loadDocument(from), loadOverlays()]);
  place?.append(...(file?.body.children ?? []));
}

/**
 * Opens what a mark cites, beside it. From then on the mark is a button: what opens and closes, and where the focus goes, is
 * the browser’s own. Rejects where there is nothing to open.
 */
export async function openPeek(mark: HTMLAnchorElement): Promise<void> {
  await loadPeeks();
  const id = peekIdOf(mark.getAttribute('href') ?? '');
  const peek = document.getElementById(id);
  if (!peek) throw new Error(`Nothing is called ${id}`);
  // The mark was pressed twice.
  if (!mark.isConnected) return;
  const attributes = Array.from(mark.attributes, ({ name, value }) => [name, value] as const).filter(([name]) => name !== 'href');
  const button = make('button', { ...Object.fromEntries(attributes), type: 'button', popovertarget: id }, ...mark.childNodes);
  peek.addEventListener('toggle', () => uncover(button, peek));
  mark.replaceWith(button);
  button.focus();
  button.click();
}

/** Moves the text up where what opens at the foot of the window would cover the mark that opens it. */
function uncover(mark: HTMLElement, peek: HTMLElement): void {
  if (!peek.matches(':popover-open') || document.activeElement !== mark) return;
  const [at, cover] = [mark.getBoundingClientRect(), peek.getBoundingClientRect()];
  if (at.right < cover.left || at.left > cover.right || at.bottom < cover.top || at.top > cover.bottom) return;
  scrollBy({ top: at.bottom - cover.top + 8, behavior: 'instant' });
}
