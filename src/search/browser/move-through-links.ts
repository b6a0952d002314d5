/** Lets the arrow keys go from a field down through the links under it, and back up into the field. */
export function moveThroughLinks(root: HTMLElement, field: HTMLElement, listLinks: () => readonly HTMLElement[]): void {
  root.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const stops = [field, ...listLinks()];
    const from = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[from + step];
    if (from === -1 || !next) return;
    event.preventDefault();
    next.focus();
  });
}
