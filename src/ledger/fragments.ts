import { findNearest } from '../brief/nearest.ts';
import { decodeSafely, pinOf, splitPin } from '../brief/address.ts';

/**
 * The fragment that a link most likely meant which leads to nothing on its page, among all the ids of the page; undefined
 * where none is near. Only passages, which have pins, are guessed at. Whatever the fragment contains, this never throws.
 *
 * `resolveFragment('Two-Groups~3F', ['two-groups', 'two-groups~3fa9c1'])` → `{ fragment: 'two-groups~3fa9c1', … }`
 */
export function resolveFragment(written: string, ids: readonly string[]): ResolvedFragment | undefined {
  const meant = tidyFragment(written);
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

interface ResolvedFragment {
  /** An id of the page, with a pin where there is one. */
  readonly fragment: string;
  /** Whether another id was written, and this is only the nearest. */
  readonly isGuess: boolean;
  /** Whether a whole pin was written that the page does not know. */
  readonly isWordingUnknown: boolean;
}

const digestLength = 6;
const longestFragment = 200;
/** Fewer letters begin too much by chance. */
const shortestBeginning = 4;

/** As ids are written: lower case, hyphens for spaces, without the full stop or bracket that a mail program took along. */
function tidyFragment(written: string): string {
  if (written.length > longestFragment) return '';
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

/**
 * The pages that a path most likely meant which leads to none: by another way of writing it, by its last part, by a few
 * letters, or else the nearest page above it. Best first, three at most; whatever the path contains, this never throws.
 *
 * `resolvePath('/Theme/treaty.html', ['/', '/themes/', '/themes/treaty/', '/topics/treaty/'])` → `['/themes/treaty/', '/topics/treaty/']`
 */
export function resolvePath(written: string, pages: readonly string[]): string[] {
  if (written.length > longestPath) return [];
  const path = tidyPath(written);
  if (pages.includes(path)) return [path];
  const part = lastPart(path);
  const named = pages.filter((page) => part !== '' && lastPart(page) === part);
  const near = findNearest(path, pages);
  const nearPart = named.length > 0 ? undefined : findNearest(part, pages.map(lastPart).filter(Boolean));
  const found = new Set([
    ...(near === undefined || (named.length > 0 && !named.includes(near)) ? [] : [near]),
    ...named,
    ...pages.filter((page) => nearPart !== undefined && lastPart(page) === nearPart),
  ]);
  return found.size > 0 ? [...found].slice(0, most) : findAbove(path, pages);
}

const longestPath = 300;
const most = 3;

/** As paths of pages are written: lower case, hyphens, a slash at the end and no file’s name. */
function tidyPath(written: string): string {
  const path = decodeSafely(written)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
    .replace(/\/index\.(?:html|md)$|\.(?:html?|md)$|[^a-z0-9/]+$/, '');
  return `/${path}/`.replace(/\/{2,}/g, '/');
}

function lastPart(path: string): string {
  return path.split('/').at(-2) ?? '';
}

function findAbove(path: string, pages: readonly string[]): string[] {
  const parts = path
    .split('/')
    .slice(1, -1)
    .filter((part) => part !== 'cite');
  for (let length = parts.length - 1; length > 0; length -= 1) {
    const above = `/${parts.slice(0, length).join('/')}/`;
    if (pages.includes(above)) return [above];
  }
  return [];
}
