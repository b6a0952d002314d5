import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { hasClass } from '../../src/brief/classes.ts';

/** Every page of a built site, by its path: `/themes/treaty/`. Pages that are no `index.html`, such as 404, are left out. */
export function readSitePages(folder: string): ReadonlyMap<string, SitePage> {
  const pages = sites.get(folder) ?? new Map(listPaths(folder).map((path) => [path, readPage(path, join(folder, path, 'index.html'))]));
  sites.set(folder, pages);
  return pages;
}

/** Many files of tests read the same site. */
const sites = new Map<string, ReadonlyMap<string, SitePage>>();

/** The paths of those pages. */
export function listPaths(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?:^|[/\\])index\.html$/.test(file))
    .sort()
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`);
}

/** The page for addresses that are not there, which a host sends in their place. */
export function readMissingPage(folder: string): SitePage {
  return readPage('/404.html', join(folder, '404.html'));
}

/** What tests ask of a page. */
export interface SitePage {
  readonly path: string;
  readonly html: string;
  /** All its elements, in the order of the document. */
  readonly elements: readonly Element[];
  /** The Markdown beside it. */
  readonly twin: string | undefined;
  readonly ids: ReadonlySet<string>;
  /** Whether search engines may list it. */
  readonly isListed: boolean;
  readonly hasTwin: boolean;
  /** Its JSON-LD blocks, as they are written. */
  readonly structuredData: readonly string[];
}

export function readPage(path: string, file: string): SitePage {
  const html = readFileSync(file, 'utf8');
  const elements: Element[] = [];
  visit(unified().use(rehypeParse).parse(html), 'element', (element) => void elements.push(element));
  const twin = file.replace(/html$/, 'md');
  return {
    path,
    html,
    elements,
    twin: existsSync(twin) ? readFileSync(twin, 'utf8') : undefined,
    ids: new Set(elements.flatMap(({ properties }) => (typeof properties.id === 'string' ? [properties.id] : []))),
    isListed: !elements.some(({ tagName, properties }) => tagName === 'meta' && properties.name === 'robots'),
    hasTwin: elements.some(({ tagName, properties }) => tagName === 'link' && properties.type === 'text/markdown'),
    structuredData: elements
      .filter(({ tagName, properties }) => tagName === 'script' && properties.type === 'application/ld+json')
      .map((element) => toString(element)),
  };
}

/** All elements in another of which something is so, in the order of the document. */
export function findWithin(root: Element, matches: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(root, 'element', (element) => {
    if (element !== root && matches(element)) found.push(element);
  });
  return found;
}

/** The same by a class: `findByClass(figure, 'standing')`. */
export function findByClass(root: Element, name: string): Element[] {
  return findWithin(root, (element) => hasClass(element, name));
}

/** Where the links in an element lead. */
export function listAddresses(root: Element): string[] {
  return findWithin(root, ({ tagName }) => tagName === 'a').map(({ properties }) => String(properties.href));
}

/** The text of an element in one line. */
export function readText(element: Element): string {
  return inOneLine(toString(element));
}

/** The same without the marks of citation in it. */
export function readProse(element: Element): string {
  const children = element.children.map((child) => {
    if (child.type !== 'element') return toString(child);
    return hasClass(child, 'cites') ? '' : readProse(child);
  });
  return inOneLine(children.join(''));
}

export function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** One page of each kind, for what is worth looking at everywhere but takes too long for every page. */
export const pageKinds = [
  ...[
    '',
    'themes/',
    'themes/treaty/',
    'sources/',
    'sources/impossible-state/',
    'sources/wilson-center/',
    'cite/sources/ifans/#china-response-crucial',
    'positions/',
    'timeline/',
    'history/themes/treaty/',
  ],
  ...['topics/', 'topics/treaty/', 'actors/', 'search/', 'search/?q=DPRK', 'memo/', 'about/', 'accessibility/', 'no/such/page/'],
];
