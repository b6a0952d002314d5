import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it, test } from 'vitest';
import { z } from 'zod';
import { loadCorpus } from '../../src/corpus/load.ts';
import { contentRoot } from '../../src/corpus/read-files.ts';
import { listPages } from '../../src/brief/overview.ts';
import type { ClaimItem, SourceItem } from '../../src/brief/schema/api.ts';
import { readSitePages } from '../support/site-pages.ts';

const folder = inject('siteFolder');
const { corpus } = loadCorpus(contentRoot);
const pages = readSitePages(folder);
const listed = [...pages.values()].filter(({ isListed }) => isListed);
const home = 'https://tumen.example';

test('the sitemap lists every page that may be listed, and no other, with its day in the content', () => {
  const entries = [...read('sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>\s*<lastmod>([^<]*)<\/lastmod>/g)];
  const found = entries.map(([, address = '', updated]) => ({ path: address.slice(home.length), updated }));
  expect(found).toEqual(listPages(corpus, corpus.brief.edition));
  expect(found.map(({ path }) => path).toSorted()).toEqual(listed.map(({ path }) => path).toSorted());
});

test('the licences of what the scripts carry go with them', () => {
  const licences = read('licences.md');
  for (const name of ['docx', 'diff', 'fastest-levenshtein', 'text-fragments-polyfill'])
    expect(licences).toMatch(new RegExp(`^## ${name} - .*\\n+[^#]*[Cc]opyright`, 'm'));
});

test('every entry of the feed has what Atom requires, and leads to a page', () => {
  const [head = '', ...entries] = read('feed.xml').split('<entry>');
  expect(head).toContain(`<link rel="self" type="application/atom+xml" href="${home}/feed.xml"/>`);
  for (const name of ['id', 'title', 'updated', 'author']) expect(head).toContain(`<${name}>`);
  const ids = entries.map((entry) => /<id>([^<]*)<\/id>/.exec(entry)?.[1] ?? '');
  expect(entries).not.toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
  for (const entry of entries) {
    expect(entry).toMatch(/<title>[^<]+<\/title>/);
    expect(entry).toMatch(/<updated>\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z<\/updated>/);
    for (const address of ownAddresses(entry)) expect(findMissing(address)).toBeUndefined();
  }
});

test('robots.txt names the sitemap', () => {
  expect(read('robots.txt')).toContain(`\nSitemap: ${home}/sitemap.xml\n`);
});

test('the search description leads to the search page', () => {
  expect(read('opensearch.xml')).toContain(`<Url type="text/html" template="${home}/search/?q={searchTerms}"/>`);
  expect(pages.has('/search/')).toBe(true);
});

test.each(['claims', 'sources'])('%s.json is as its schema says', (name) => {
  const data = JSON.parse(read(`api/${name}.json`)) as { $schema: string; items: unknown[] };
  const schema = JSON.parse(read(`api/${name}.schema.json`)) as z.core.JSONSchema.JSONSchema;
  expect(data.$schema).toBe(schema.$id);
  expect(z.fromJSONSchema(schema).safeParse(data).error).toBeUndefined();
  expect(data.items).not.toEqual([]);
});

test('every address in the data leads somewhere', () => {
  const claims = (JSON.parse(read('api/claims.json')) as { items: ClaimItem[] }).items;
  const sources = (JSON.parse(read('api/sources.json')) as { items: SourceItem[] }).items;
  const addresses = [...claims.flatMap(({ url, usedBy }) => [url, ...usedBy.map((use) => use.url)]), ...sources.map(({ url }) => url)];
  expect(addresses.flatMap((address) => findMissing(address) ?? [])).toEqual([]);
  expect(sources.map(({ id, claims: count }) => [id, count])).toEqual(
    sources.map(({ id }) => [id, claims.filter(({ source }) => source === id).length]),
  );
});

test.each(listed.filter(({ path }) => path !== '/search/'))(
  '$path describes itself in JSON-LD whose addresses exist',
  ({ structuredData, path }) => {
    expect(structuredData).toHaveLength(1);
    const [text = ''] = structuredData;
    const data = JSON.parse(text) as { '@graph': { '@id'?: string; url?: string }[] };
    expect(data['@graph'].some((node) => node['@id'] === home + path)).toBe(true);
    expect(text).not.toContain('<');
    expect(ownAddresses(text).flatMap((address) => findMissing(address) ?? [])).toEqual([]);
  },
);

test('every page that says it has a Markdown twin has one', () => {
  const advertised = [...pages.values()].filter(({ hasTwin }) => hasTwin);
  expect(advertised.length).toBeGreaterThan(30);
  expect(advertised.filter(({ twin }) => twin === undefined)).toEqual([]);
  expect([...pages.values()].filter(({ hasTwin, twin }) => !hasTwin && twin !== undefined)).toEqual([]);
});

const twins = [...pages.values()].flatMap(({ path, twin }) => (twin === undefined ? [] : [{ path, twin }]));

describe.each(twins)('the twin of $path', ({ path, twin }) => {
  it('says where it is from', () => {
    expect(twin).toContain(`\naddress: "${home}${path}"\nhorizon: "${corpus.brief.horizon}"\nlicence: `);
    expect(twin).toMatch(/^---\ntitle: ".+"\n[\s\S]*?\n---\n\n(?:.*\n)*?# .+\n/);
  });

  it('has a footnote for each mark, and some where it is a theme', () => {
    const marks = [...twin.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, number]) => number);
    const footnotes = [...twin.matchAll(/^\[\^(\d+)\]: \S/gm)].map(([, number]) => number);
    expect(marks).toEqual(footnotes);
    if (/^\/themes\/./.test(path)) expect(marks).not.toEqual([]);
  });

  it('holds no HTML and only whole addresses', () => {
    const lines = twin.replace(/`[^`]*`/g, '').split('\n');
    expect(lines.filter((line) => /<\/?[a-z][^>]*>/i.test(line) || /\]\((?!https?:\/\/)/.test(line))).toEqual([]);
  });
});

function read(file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

/** Addresses of pages of this site in some text; of files of data, only that they are named. */
function ownAddresses(text: string): string[] {
  return [...text.matchAll(/https:\/\/tumen\.example[^"\s<{}?]*/g)]
    .map(([address]) => address)
    .filter((address) => /\/(?:#[^#]*)?$/.test(address));
}

/** The address itself, where no page or no passage answers to it. */
function findMissing(address: string): string | undefined {
  const { pathname, hash } = new URL(address);
  const page = pages.get(pathname);
  return page && (hash === '' || page.ids.has(hash.slice(1))) ? undefined : address;
}
