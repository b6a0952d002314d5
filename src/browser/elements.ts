/** `make('a', { href: '/themes/' }, 'Themes')`: an element with attributes and children; texts become text nodes, whatever they contain. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...children);
  return element;
}

/**
 * Finds an element that a script cannot do without, and says which one is missing otherwise.
 *
 * `requireElement(document, '#search-form', HTMLFormElement)`
 */
export function requireElement<Wanted extends Element>(root: ParentNode, selector: string, type: new () => Wanted): Wanted {
  const element = root.querySelector(selector);
  if (element instanceof type) return element;
  throw new MissingMarkupError(`The page has no ${type.name} at ${selector}`);
}

class MissingMarkupError extends Error {
  override readonly name = 'MissingMarkupError';
}

/** Whether a click means to follow a link here, rather than in another tab or window. */
export function isPlainClick({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
}

/**
 * Tells users of screen readers what their action did. Behind an open dialog the page’s own live region is silent, so the
 * dialog is given one.
 */
export function announce(words: string): void {
  const dialog = document.querySelector('dialog[open]');
  if (!dialog) return speak(document.querySelector('#page-announcer'), words);
  const own = dialog.querySelector('.announcer');
  if (own) return speak(own, words);
  const region = make('p', { class: 'announcer visually-hidden', role: 'status' });
  dialog.append(region);
  // A live region says only what changes in it once it is known.
  requestAnimationFrame(() => speak(region, words));
}

function speak(region: Element | null, words: string): void {
  if (region) region.textContent = words;
}

/** Whether the reader’s keyboard has ⌘ where others have Ctrl. */
export const isMac = /Macintosh|iPhone|iPad/.test(navigator.userAgent);

/** Labels keys as they are on the reader’s keyboard: `<kbd>Ctrl K</kbd>` → `<kbd>⌘K</kbd>` on a Mac. */
export function nameKeys(): void {
  if (!isMac) return;
  for (const key of document.querySelectorAll('kbd')) key.textContent = key.textContent.replace(`${__WORDS__.frame.ctrl} `, '⌘');
}

/**
 * Copies text, and says whether it did: the clipboard is missing without encryption, refuses where the reader or the browser
 * does not wish it, and in some browsers never answers. Text that has yet to be made is given as a promise, since WebKit wants
 * to be asked while the click lasts. Where it does not come, nothing is copied.
 */
export async function copyText(text: string | Promise<string>): Promise<boolean> {
  try {
    const { clipboard } = navigator;
    const blobOf = (words: string) => new Blob([words], { type: 'text/plain' });
    if (typeof text === 'string') await inTime(clipboard.writeText(text));
    else await inTime(clipboard.write([new ClipboardItem({ 'text/plain': text.then(blobOf) })]));
    return true;
  } catch {
    return false;
  }
}

/** The same promise, but rejected where it is not settled in eight seconds: readers do not wait longer for what they pressed. */
export function inTime<Value>(promise: Promise<Value>): Promise<Value> {
  const end = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('It took too long.')), 8_000));
  return Promise.race([promise, end]);
}
