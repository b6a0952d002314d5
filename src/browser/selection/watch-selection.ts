/** Waits until words of the text are selected, or copied, and only then fetches the tools for them. */
let waiting: ReturnType<typeof setTimeout> | undefined;
let isPressed = false;

function look({ type }: Event): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    if (isPressed || getSelection()?.isCollapsed !== false) return;
    import('./offer-tools.ts').then(
      ({ offerTools }) => offerTools(type === 'copy'),
      () => undefined,
    );
  }, settled);
}

/** Milliseconds without a change after which a selection is taken to be made. */
const settled = 250;

document.addEventListener('selectionchange', look);
document.addEventListener('copy', look);
for (const type of ['pointerdown', 'pointerup', 'pointercancel'])
  document.addEventListener(type, (event) => {
    isPressed = type === 'pointerdown';
    look(event);
  });
