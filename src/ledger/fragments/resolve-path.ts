import { findNearest } from '../../brief/nearest.ts';
import { decodeSafely } from './decode-safely.ts';

/**
 * The pages that a path most likely meant which leads to none: by another way of writing it, by its last part, by a few
 * letters, or else the nearest page above it. Best first, three at most; whatever the path contains, this never throws.
 *
 * `resolvePath('/Theme/treaty.html', ['/', '/themes/', '/themes/treaty/', '/topics/treaty/'])` → `['/themes/treaty/', '/topics/treaty/']`
 */
export function resolvePath(written: string, pages: readonly string[]): string[] {
  if (written.length > longestWritten) return [];
  const path = tidy(written);
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

const longestWritten = 300;
const most = 3;

/** As paths of pages are written: lower case, hyphens, a slash at the end and no file’s name. */
function tidy(written: string): string {
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
