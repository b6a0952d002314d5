import { placeNear } from '../place-near.ts';
import { blockOf, type SelectedWords } from './read-words.ts';

/**
 * Shows tools below the words they are for and, for those who press Tab, behind their block. They take no focus; Esc and
 * letting go of the words hide them.
 */
export function showTools(tools: HTMLElement, { first, last }: SelectedWords): void {
  hide();
  const block = blockOf(last.node);
  if (!block) return;
  if (block.matches('p, h1, h2, h3, blockquote')) block.after(tools);
  else block.append(tools);
  // The marks of the last sentence may stand in a line of their own, which must not be covered.
  const following = last.node.nextSibling;
  const marks = following instanceof Element && following.matches('.cites') ? following : undefined;
  const place = () => {
    const [{ top }, { left, bottom }] = [boxOf(first), boxOf(last)];
    placeNear(tools, { top, left, bottom: Math.max(bottom, marks?.getBoundingClientRect().bottom ?? bottom) });
  };
  place();

  const leave = new AbortController();
  const { signal } = leave;
  hide = () => {
    leave.abort();
    growth.disconnect();
    tools.remove();
    hide = () => undefined;
  };
  addEventListener('resize', place, { signal });
  const growth = new ResizeObserver(place);
  growth.observe(tools);
  // Pressing a button must not let go of the words.
  tools.addEventListener('pointerdown', (event) => event.preventDefault());
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape') hide();
      // Where the text was clicked on, the focus is on all of it, and Tab would lead to its first link.
      if (event.key !== 'Tab' || event.shiftKey || !document.activeElement?.matches('body, main')) return;
      event.preventDefault();
      tools.querySelector('button')?.focus();
    },
    { signal },
  );
  document.addEventListener(
    'selectionchange',
    () => {
      // A touch may let go of the words before it becomes a click.
      setTimeout(() => {
        if (!signal.aborted && getSelection()?.isCollapsed !== false && !tools.contains(document.activeElement)) hide();
      }, untilClick);
    },
    { signal },
  );
}

/** Takes the tools away that are shown, if there are any. */
export function hideTools(): void {
  hide();
}

let hide = (): void => undefined;

const untilClick = 300;

function boxOf({ node, from, to }: SelectedWords['first']): DOMRect {
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return range.getBoundingClientRect();
}
