import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { readSitePages, type SitePage } from '../support/site-pages.ts';

const folder = inject('siteFolder');
const pages = [...readSitePages(folder).values()];

/** Bytes on the line, in kilobytes of a thousand. */
const kilobytes = (content: string | Buffer): number => brotliCompressSync(content).length / 1_000;
const weigh = (files: readonly string[]): number => files.reduce((sum, file) => sum + kilobytes(readFileSync(join(folder, file))), 0);

describe.each(pages.map((page) => [page.path, page] as const))('%s', (path, page) => {
  it('brings its text and its style in 30 kB', () => {
    expect(kilobytes(page.html) + weigh(styleSheets(page))).toBeLessThanOrEqual(30);
  });

  it('brings scripts of 6 kB at most before anybody searches', () => {
    if (path !== '/search/') expect(weigh(withImports(scripts(page)))).toBeLessThanOrEqual(6);
  });
});

function styleSheets({ elements }: SitePage): string[] {
  return elements
    .filter(({ tagName, properties }) => tagName === 'link' && String(properties.rel) === 'stylesheet')
    .map(({ properties }) => String(properties.href));
}

function scripts({ elements }: SitePage): string[] {
  return elements
    .filter(({ tagName, properties }) => tagName === 'script' && properties.src !== undefined)
    .map(({ properties }) => String(properties.src));
}

/** With what they import at once; what they import when it is needed is not counted. */
function withImports(files: readonly string[]): string[] {
  const seen = new Set<string>();
  const add = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const match of readFileSync(join(folder, file), 'utf8').matchAll(/(?:^|[;}])\s*import\s*(?:[^"'()]*?from\s*)?["']([^"']+)["']/g))
      add(new URL(match[1] ?? '', `file://${file}`).pathname);
  };
  files.forEach(add);
  return [...seen];
}
