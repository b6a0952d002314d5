import { formatDirective } from '../../search/query/format-directive.ts';
import { generateFragmentFromRange } from 'text-fragments-polyfill/dist/fragment-generation-utils.js';

/**
 * A text directive that leads to a range of this page; undefined where no words lead there alone. What scripts put into the
 * text is not there yet when such a link is followed, so it is taken out of the way while the text is searched.
 */
export function linkWords(range: Range): string | undefined {
  const root = document.documentElement;
  root.toggleAttribute('data-linking', true);
  try {
    const { status, fragment } = generateFragmentFromRange(range.cloneRange());
    return status === 0 && fragment ? formatDirective(fragment) : undefined;
  } catch {
    return undefined;
  } finally {
    root.toggleAttribute('data-linking', false);
  }
}
