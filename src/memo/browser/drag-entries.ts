/**
 * Lets entries be dragged by their handles, with a mouse, a pen or a finger. Nothing moves until it is dropped: a line shows
 * where it would go. Esc puts it back. Up and Down do the same without dragging.
 */
export function dragEntries(list: HTMLElement, move: (key: string, place: number) => void): void {
  let dragged: HTMLElement | undefined;
  let place = 0;
  let head = 0;

  const show = (y: number) => {
    const others = [...list.querySelectorAll<HTMLElement>('.memo-entry')].filter((entry) => entry !== dragged);
    place = others.filter((entry) => isAbove(entry, y)).length;
    clear(list);
    (others[place] ?? others.at(-1))?.setAttribute('data-drop', place < others.length ? 'before' : 'after');
    if (y < head + edge) scrollBy(0, -edge / 2);
    if (y > innerHeight - edge) scrollBy(0, edge / 2);
  };
  const end = () => {
    dragged?.removeAttribute('data-dragged');
    dragged = undefined;
    clear(list);
  };

  list.addEventListener('pointerdown', (event) => {
    const handle = event.target instanceof Element && event.button === 0 ? event.target.closest('.memo-handle') : null;
    if (!handle) return;
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    head = document.querySelector('.memo-bar')?.getBoundingClientRect().bottom ?? 0;
    dragged = handle.closest<HTMLElement>('.memo-entry') ?? undefined;
    dragged?.setAttribute('data-dragged', '');
  });
  list.addEventListener('pointermove', ({ clientY }) => dragged && show(clientY));
  list.addEventListener('pointerup', ({ clientY }) => {
    const key = dragged?.dataset.key;
    if (key === undefined) return;
    show(clientY);
    end();
    move(key, place);
  });
  list.addEventListener('pointercancel', end);
  addEventListener('keydown', ({ key }) => key === 'Escape' && end());
}

/** Pixels from the bar or the bottom of the window within which the page scrolls along. */
const edge = 48;

function clear(list: HTMLElement): void {
  list.querySelector('[data-drop]')?.removeAttribute('data-drop');
}

function isAbove(entry: HTMLElement, y: number): boolean {
  const { top, height } = entry.getBoundingClientRect();
  return top + height / 2 < y;
}
