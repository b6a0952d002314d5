/**
 * Places an element below a box of the window, or above it where there is no room below, and within the width of the window.
 * The element is positioned within whatever it stands in.
 */
export function placeNear(element: HTMLElement, box: Box): void {
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

type Box = Pick<DOMRect, 'left' | 'top' | 'bottom'>;

const gap = 6;
const edge = 8;
