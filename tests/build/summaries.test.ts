import type { Element } from 'hast';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { contentRoot } from '../../src/corpus/read-files.ts';
import { hasClass } from '../../src/brief/classes.ts';
import { findWithin, inOneLine, readProse, readSitePages, readText } from '../support/site-pages.ts';
import { findElements, parseXml, type XmlElement } from '../support/xml.ts';

const folder = inject('siteFolder');
const pages = readSitePages(folder);
const { corpus } = loadCorpus(contentRoot);
const sources = [...corpus.sources.values()].map((source) => [source.id, source] as const);

let feed: XmlElement;
beforeAll(async () => void (feed = await parseXml(readFileSync(join(folder, 'feed.xml'), 'utf8'))));

describe.each(sources)('the summary of %s', (id, { inBrief, claims }) => {
  const path = `/sources/${id}/`;
  const page = pages.get(path);
  const elements = page?.elements ?? [];
  const summary = inOneLine(inBrief.text);

  it('is what its page begins with', () => {
    expect(listParagraphs(elements, inBrief.id).map(readProse).join(' ')).toBe(summary);
    const first = elements.find(({ tagName }) => tagName === 'h2');
    expect(first?.properties.id).toBe(inBrief.id);
  });

  it('leads from each of its marks to the claim of that number', () => {
    const numbers = new Map(claims.map((claim) => [`#${claim.id}`, claim.number]));
    const marks = listParagraphs(elements, inBrief.id).flatMap((paragraph) =>
      findWithin(paragraph, (element) => hasClass(element, 'cite')),
    );
    expect(marks).not.toEqual([]);
    for (const mark of marks) {
      const { href, ariaLabel } = mark.properties;
      expect([mark.tagName, readText(mark)]).toEqual(['a', String(numbers.get(String(href)))]);
      expect(ariaLabel).toBe(`Claim ${readText(mark)}: ${claims.find((claim) => `#${claim.id}` === href)?.title ?? ''}`);
    }
    expect(new Set(marks.map(({ properties }) => properties.href))).toEqual(
      new Set(claims.filter(({ key }) => inBrief.claims.includes(key)).map((claim) => `#${claim.id}`)),
    );
  });

  it('is in its twin, its marks as links to the claims', () => {
    const [, section = ''] = new RegExp(`^## [^\\n]*#${inBrief.id}\\)\\n(.*?)(?=^## )`, 'ms').exec(page?.twin ?? '') ?? [];
    const mark = /\[\d+\]\(https?:[^)\s]+\)/g;
    expect(section.match(mark)?.length).toBeGreaterThan(0);
    expect(inOneLine(section.replace(new RegExp(`${mark.source}(?:, )?`, 'g'), '').replaceAll('\\', ''))).toContain(summary);
  });

  it('is what the feed says of the source', () => {
    const entry = findElements(feed, 'entry').find((each) => readXml(each, 'id') === `https://tumen.example${path}`);
    expect(inOneLine(entry ? readXml(entry, 'summary') : '')).toBe(summary);
  });

  it('describes the page by its first sentence', () => {
    const described = elements.filter(
      ({ tagName, properties }) =>
        tagName === 'meta' && ['description', 'og:description'].includes(String(properties.name ?? properties.property)),
    );
    expect(described.length).toBeGreaterThan(0);
    for (const { properties } of described) {
      const description = inOneLine(String(properties.content));
      expect(description).toMatch(/^.{20,}[.?!]$/u);
      expect([description, summary.startsWith(description)]).toEqual([description, true]);
    }
  });
});

/** The paragraphs between a heading of the second level and the next. */
function listParagraphs(elements: readonly Element[], id: string): Element[] {
  const prose = elements.find((element) => hasClass(element, 'prose'));
  const blocks = (prose?.children ?? []).filter((child): child is Element => child.type === 'element');
  const start = blocks.findIndex(
    (block) => findWithin(block, (element) => element.tagName === 'h2' && element.properties.id === id).length > 0,
  );
  const after = blocks.slice(start + 1);
  const end = after.findIndex((block) => hasClass(block, 'heading'));
  return after.slice(0, end === -1 ? undefined : end).filter(({ tagName }) => tagName === 'p');
}

function readXml(element: XmlElement, name: string): string {
  const [found] = findElements(element, name);
  return found?.children.filter((child) => typeof child === 'string').join('') ?? '';
}
