import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** Every page of a built site, by its path: `/themes/treaty/`. Pages that are no `index.html`, such as 404, are left out. */
export function readSitePages(folder: string): ReadonlyMap<string, SitePage> {
  return new Map(listPaths(folder).map((path) => [path, readPage(path, join(folder, path, 'index.html'))]));
}

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

function readPage(path: string, file: string): SitePage {
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
