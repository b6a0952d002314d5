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
