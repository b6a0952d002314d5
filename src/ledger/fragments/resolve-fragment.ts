import { pinOf, splitPin } from './address.ts';
import { findNearest } from '../../brief/nearest.ts';
import { decodeSafely } from './decode-safely.ts';

/**
 * The fragment that a link most likely meant which leads to nothing on its page, among all the ids of the page; undefined
 * where none is near. Only passages, which have pins, are guessed at. Whatever the fragment contains, this never throws.
 *
 * `resolveFragment('Two-Groups~3F', ['two-groups', 'two-groups~3fa9c1'])` → `{ fragment: 'two-groups~3fa9c1', … }`
 */
export function resolveFragment(written: string, ids: readonly string[]): ResolvedFragment | undefined {
  const meant = tidy(written);
  if (meant === '') return undefined;
  if (ids.includes(meant)) return { fragment: meant, isGuess: false, isWordingUnknown: false };
  const { id, digest } = splitPin(meant);
  const found = findId(id, ids);
  if (found === undefined) return undefined;
  const isGuess = found !== id;
  if (digest === undefined) return { fragment: found, isGuess, isWordingUnknown: false };
  const pin = only(ids.filter((each) => each.startsWith(pinOf(found, digest))));
  return { fragment: pin ?? found, isGuess, isWordingUnknown: pin === undefined && digest.length === digestLength };
}

export interface ResolvedFragment {
  /** An id of the page, with a pin where there is one. */
  readonly fragment: string;
  /** Whether another id was written, and this is only the nearest. */
  readonly isGuess: boolean;
  /** Whether a whole pin was written that the page does not know. */
  readonly isWordingUnknown: boolean;
}

const digestLength = 6;
const longestWritten = 200;
/** Fewer letters begin too much by chance. */
const shortestBeginning = 4;

/** As ids are written: lower case, hyphens for spaces, without the full stop or bracket that a mail program took along. */
function tidy(written: string): string {
  if (written.length > longestWritten) return '';
  return decodeSafely(written)
    .normalize('NFKC')
    .toLowerCase()
    .trim()
    .replace(/[\s_]+/g, '-')
    .replace(/[^a-z0-9~]+$/, '')
    .replace(/^[#/]+/, '');
}

function findId(id: string, ids: readonly string[]): string | undefined {
  if (ids.includes(id)) return id;
  if (!/^[a-z0-9-]+$/.test(id)) return undefined;
  const passages = [...new Set(ids.filter((each) => each.includes('~')).map((pin) => splitPin(pin).id))];
  const begun = id.length < shortestBeginning ? undefined : only(passages.filter((each) => each.startsWith(id)));
  return begun ?? findNearest(id, passages);
}

function only(found: readonly string[]): string | undefined {
  return found.length === 1 ? found[0] : undefined;
}
