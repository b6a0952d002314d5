import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { hasClass } from '../../src/brief/classes.ts';
import { peekIdOf } from '../../src/brief/ids.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { contentRoot } from '../../src/corpus/read-files.ts';
import { contentSecurityPolicy, hashOfStyle, layerOrder } from '../../src/layouts/policy.ts';
import { checkLinks, validateHtml } from '../support/check-pages.ts';
import { readHeaderRules } from '../../src/commands/serve-site.ts';
import { readMissingPage, readSitePages, type SitePage } from '../support/site-pages.ts';

const folder = inject('siteFolder');
const pages = [...readSitePages(folder).values(), readMissingPage(folder)];

it('has all pages of the brief', () => {
  expect(pages.length).toBeGreaterThanOrEqual(40);
});

it('leads nowhere but to what is there', () => {
  const { checked, broken } = checkLinks(folder, { base: '/', origin: 'https://tumen.example' });
  expect(broken).toEqual([]);
  expect(checked).toBeGreaterThan(3_000);
});

it('has beside each page with marks of citation a file of what they open', () => {
  const marked = pages.flatMap((page) => {
    const paths = page.elements
      .filter((element) => ['cite', 'stand-claim', 'stand-mark'].some((name) => hasClass(element, name)))
      .map(({ properties }) => String(properties.href))
      .filter((href) => !page.path.startsWith('/sources/') || href.startsWith('#note-'));
    return paths.length > 0 ? [{ page, opened: new Set(paths.map(peekIdOf)) }] : [];
  });
  expect(marked.length).toBeGreaterThan(5);
  for (const { page, opened } of marked) {
    const file = /<section class="peeks[^>]* data-from="([^"]+)"><\/section>/.exec(page.html)?.[1] ?? '';
    expect(file).toBe(`${page.path}wordings.html`);
    const ids = [...readFileSync(join(folder, file), 'utf8').matchAll(/ id="(peek-[^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids)).toEqual(opened);
    expect(page.html).not.toContain('popover="auto"');
  }
});

describe.each(pages.map((page) => [page.path, page] as const))('%s', (_, page) => {
  it('is valid HTML', async () => {
    expect(await validateHtml(page)).toEqual([]);
  });

  it('has one heading of the first level, a title, a description and a language', () => {
    expect(withTag(page, 'h1')).toHaveLength(1);
    expect(titlesOf(page)).toEqual([expect.stringMatching(/Tumen/)]);
    expect(withTag(page, 'meta').filter(({ properties }) => properties.name === 'description' && properties.content !== '')).toHaveLength(
      1,
    );
    expect(withTag(page, 'html').map(({ properties }) => properties.lang)).toEqual(['en']);
  });

  it('says its own day, which is not that of anything it speaks of', () => {
    const [, first] = /First published <time datetime="([^"]+)"/.exec(page.html) ?? [];
    const [, last] = /; last changed <time datetime="([^"]+)"/.exec(page.html) ?? [];
    const read = (name: string) =>
      withTag(page, 'meta').flatMap(({ properties }) => (properties.property === `article:${name}_time` ? [properties.content] : []));
    expect(read('published')).toEqual([first ?? loadCorpus(contentRoot).corpus.brief.edition]);
    expect(read('modified')).toEqual(last === undefined ? [] : [last]);
  });

  // A line break before an expression in a template is a space on the page.
  it('has no space before a comma, a semicolon, a colon or a full stop', () => {
    // Between what a passage said and what it says there may be one, since both are printed.
    const left = page.html.replace(/<script[\s\S]*?<\/script>|<p class="difference[\s\S]*?<\/p>/gu, '');
    const text = left.replace(/<[^>]+>/gu, '');
    expect(text.match(/.{0,20}\s[,;:.](?=\s)/gu) ?? []).toEqual([]);
  });

  it('runs and loads nothing but files of its own', () => {
    const scripts = withTag(page, 'script').filter(({ properties }) => properties.type !== 'application/ld+json');
    expect(scripts.map((script) => toString(script)).join('')).toBe('');
    const media = ['img', 'iframe', 'source', 'video', 'audio', 'object', 'embed'].flatMap((tag) => withTag(page, tag));
    const links = withTag(page, 'link').filter(({ properties }) => /stylesheet|icon|preload|manifest|search/.test(String(properties.rel)));
    const loaded = [...scripts, ...media, ...links].flatMap(({ properties }) => [properties.src, properties.href, properties.data]);
    for (const address of loaded) if (address !== undefined) expect(address).toMatch(/^(?:\/(?!\/)|data:image\/)/u);
  });

  it('states its policy before anything that the policy governs', () => {
    const head = page.elements.findIndex(({ tagName }) => tagName === 'head');
    const [charset, policy] = page.elements.slice(head + 1);
    expect(charset?.properties).toEqual({ charSet: 'utf-8' });
    // Those of pages that scripts fetch for a part of them are allowed too.
    const allowed = new Set(
      [page, ...pages.filter(({ path }) => /^\/(?:cite|history)\//.test(path))].map((each) => hashOfStyle(styleOf(each))),
    );
    const content = contentSecurityPolicy.replace(hashOfStyle(layerOrder), [...allowed].toSorted().join(' '));
    expect(policy?.properties).toEqual({ httpEquiv: ['Content-Security-Policy'], content });
  });

  it('has all its style in itself, and the order of the layers before anything else', () => {
    expect(styleOf(page).startsWith(`${layerOrder}@layer`)).toBe(true);
    expect(page.elements.filter(isStyleSheet)).toEqual([]);
  });

  it('brings its text and its style in 30 kB, and one script of 3.5 kB at most before anybody searches', () => {
    // A page of citations has nine forms of each passage of another page; it is fetched when one of them is asked for.
    expect(kilobytes(page.html)).toBeLessThanOrEqual(page.path.startsWith('/cite/') ? 32 : 30);
    const scripts = withTag(page, 'script').flatMap(({ properties }) => (typeof properties.src === 'string' ? [properties.src] : []));
    expect(withImports(scripts)).toEqual(scripts);
    if (page.path !== '/search/') expect(weigh(scripts)).toBeLessThanOrEqual(3.5);
  });
});

it('gives each page a title of its own', () => {
  const titles = pages.flatMap(titlesOf);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

const headers = new Map(
  readHeaderRules(folder)
    .filter(({ path }) => path.test('/themes/treaty/'))
    .flatMap((rule) => rule.headers),
);

it('sends the same policy as a header, and forbids framing, which a page cannot', () => {
  const sent = (headers.get('Content-Security-Policy') ?? '').split('; ');
  const allowed = [...new Set(pages.map((page) => hashOfStyle(styleOf(page))))].toSorted();
  const expected = contentSecurityPolicy.replace(hashOfStyle(layerOrder), allowed.join(' ')).split('; ');
  expect(sent.filter((directive) => !directive.startsWith('frame-ancestors'))).toEqual(expected);
  expect(sent).toContain("frame-ancestors 'none'");
});

it('allows styles in pages by their hash alone', () => {
  expect(contentSecurityPolicy).not.toMatch(/unsafe-inline|unsafe-eval'(?<!'wasm-unsafe-eval')|https?:/u);
});

it.each([
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['X-Content-Type-Options', 'nosniff'],
])('sends %s: %s', (name, value) => {
  expect(headers.get(name)).toBe(value);
});

/** Drawings have titles too, so only the head counts. */
function titlesOf(page: SitePage): string[] {
  const [head] = withTag(page, 'head');
  return (head?.children ?? []).flatMap((child) => (child.type === 'element' && child.tagName === 'title' ? [toString(child).trim()] : []));
}

function withTag({ elements }: SitePage, tag: string) {
  return elements.filter(({ tagName }) => tagName === tag);
}

/** The style in a page; fails where there is not exactly one. */
function styleOf(page: SitePage): string {
  const styles = withTag(page, 'style');
  expect(styles).toHaveLength(1);
  return styles.map((style) => toString(style)).join('');
}

function isStyleSheet({ tagName, properties }: Element): boolean {
  return tagName === 'link' && String(properties.rel) === 'stylesheet';
}

/** Bytes on the line, in kilobytes of a thousand. */
function kilobytes(content: string | Buffer): number {
  return brotliCompressSync(content).length / 1_000;
}

function weigh(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + kilobytes(readFileSync(join(folder, file))), 0);
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
