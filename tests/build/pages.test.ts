import { toString } from 'hast-util-to-string';
import { describe, expect, inject, it } from 'vitest';
import { checkLinks, validateHtml } from '../support/check-pages.ts';
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

describe.each(pages.map((page) => [page.path, page] as const))('%s', (_, page) => {
  it('is valid HTML', async () => {
    expect(await validateHtml(page)).toEqual([]);
  });

  it('uses no id twice', () => {
    const ids = page.elements.flatMap(({ properties }) => (typeof properties.id === 'string' ? [properties.id] : []));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('has one heading of the first level, a title, a description and a language', () => {
    expect(withTag(page, 'h1')).toHaveLength(1);
    expect(titlesOf(page)).toEqual([expect.stringMatching(/Tumen/)]);
    expect(withTag(page, 'meta').filter(({ properties }) => properties.name === 'description' && properties.content !== '')).toHaveLength(
      1,
    );
    expect(withTag(page, 'html').map(({ properties }) => properties.lang)).toEqual(['en']);
  });

  it('skips no level of heading', () => {
    const levels = page.elements.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName.slice(1))] : []));
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  // A line break before an expression in a template is a space on the page.
  it('has no space before a comma, a semicolon, a colon or a full stop', () => {
    // Between what a passage said and what it says there may be one, since both are printed.
    const left = page.html.replace(/<script[\s\S]*?<\/script>|<p class="difference[\s\S]*?<\/p>/gu, '');
    const text = left.replace(/<[^>]+>/gu, '');
    expect(text.match(/.{0,20}\s[,;:.](?=\s)/gu) ?? []).toEqual([]);
  });

  it('carries no style and no handler in its attributes', () => {
    const carriers = page.elements.filter(({ properties }) =>
      Object.keys(properties).some((name) => name === 'style' || /^on[A-Za-z]/.test(name)),
    );
    expect(carriers.map(({ tagName, properties }) => [tagName, properties])).toEqual([]);
  });

  it('runs no script but from files of its own', () => {
    const scripts = withTag(page, 'script').filter(({ properties }) => properties.type !== 'application/ld+json');
    for (const script of scripts) {
      expect(toString(script)).toBe('');
      expect(script.properties.src).toMatch(/^\/[^/]/u);
    }
  });

  it('loads nothing from anywhere else', () => {
    const loaded = page.elements.flatMap(({ tagName, properties }) => {
      const isLink =
        tagName === 'link' &&
        ['stylesheet', 'icon', 'preload', 'modulepreload', 'manifest', 'search'].some((kind) =>
          String(properties.rel).split(/[ ,]/).includes(kind),
        );
      return ['script', 'img', 'iframe', 'source', 'video', 'audio', 'object', 'embed'].includes(tagName) || isLink
        ? [properties.src, properties.href, properties.data].filter((address) => typeof address === 'string')
        : [];
    });
    for (const address of loaded) expect(address).toMatch(/^(?:\/(?!\/)|data:image\/)/u);
  });
});

it('gives each page a title of its own', () => {
  const titles = pages.flatMap(titlesOf);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

/** Drawings have titles too, so only the head counts. */
function titlesOf(page: SitePage): string[] {
  const [head] = withTag(page, 'head');
  return (head?.children ?? []).flatMap((child) => (child.type === 'element' && child.tagName === 'title' ? [toString(child).trim()] : []));
}

function withTag({ elements }: SitePage, tag: string) {
  return elements.filter(({ tagName }) => tagName === tag);
}
