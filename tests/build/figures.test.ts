import type { Element } from 'hast';
import { describe, expect, inject, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { contentRoot } from '../../src/corpus/read-files.ts';
import { hasClass } from '../../src/brief/classes.ts';
import { standings } from '../../src/brief/vocabulary.ts';
import { findByClass, findWithin, readSitePages, readText } from '../support/site-pages.ts';

const pages = readSitePages(inject('siteFolder'));
const { corpus } = loadCorpus(contentRoot);
const nameOf = (id: Parameters<typeof corpus.actors.get>[0]) => corpus.actors.get(id)?.name ?? '';
const withTag = (root: Element, tag: string) => findWithin(root, ({ tagName }) => tagName === tag);

const exchanges = listFigures('exchanges');

it('the exchanges are drawn somewhere', () => {
  expect(exchanges.length).toBeGreaterThan(0);
});

describe.each(exchanges)('who gives what to whom, on %s', (_, figure) => {
  const [drawing] = findByClass(figure, 'exchanges-drawing');
  const items = withTag(figure, 'li');

  it('is one picture with a name and a description', () => {
    expect(drawing?.properties.role).toBe('img');
    const [title, description] = ['title', 'desc'].map((tag) => (drawing ? withTag(drawing, tag).map(readText) : []));
    expect(title).toEqual([expect.stringMatching(/\w/)]);
    expect(description).toEqual([expect.stringMatching(/\w.{40,}/)]);
    expect(readText(figure)).toContain(title?.[0] ?? '-');
  });

  it('has a list that says what each number of the picture stands for', () => {
    const numbers = drawing ? findByClass(drawing, 'exchanges-number').map(readText) : [];
    expect(new Set(numbers)).toEqual(new Set(items.map((__, index) => String(index + 1))));
  });

  it.each(corpus.exchanges)('says in words: $from, $to, $what', ({ from, to, what, standing, claims }) => {
    const said = items.find((item) => {
      const text = readText(item);
      return (
        text.includes(`: ${what}`) && text.includes(nameOf(from)) && text.includes(nameOf(to)) && text.includes(standings[standing].name)
      );
    });
    const openers = said ? findByClass(said, 'stand-claim') : [];
    const targets = claims.map((key) => `/sources/${key.replace('#', '/#')}`);
    expect(openers.map(({ properties }) => properties.href)).toEqual(expect.arrayContaining(targets));
  });

  it('hides its signs from those who listen, and has words for them', () => {
    const signs = items.flatMap((item) => findWithin(item, ({ properties }) => properties.ariaHidden === 'true'));
    expect(signs.map(readText).filter((sign) => !/^[→⇄]$/.test(sign))).toEqual([]);
    expect(items.flatMap((item) => findByClass(item, 'visually-hidden')).map(readText)).toHaveLength(signs.length);
  });
});

const timeline = listFigures('timeline-figure');

it('what each source could know is drawn on the timeline', () => {
  expect(timeline.map(([path]) => path)).toEqual(['/timeline/']);
});

describe.each(timeline)('what each source could know, on %s', (path, figure) => {
  const ids = pages.get(path)?.ids ?? new Set();
  const drawings = withTag(figure, 'svg');

  it('has a name that stands above it', () => {
    const heading = withTag(figure, 'h2').find(({ properties }) => properties.id === String(figure.properties.ariaLabelledBy));
    expect(heading && readText(heading)).toMatch(/\w/);
  });

  it('is one picture with a name and a description; the rest of it is hidden', () => {
    const pictures = drawings.filter(({ properties }) => properties.role === 'img');
    expect(pictures).toHaveLength(1);
    const [picture] = pictures;
    expect(picture?.properties.ariaLabel).toMatch(/\w/);
    const description =
      picture && withTag(picture, 'desc').find(({ properties }) => properties.id === String(picture.properties.ariaDescribedBy));
    expect(description && readText(description)).toMatch(/\w.{40,}/);
    const hidden = new Set(
      findWithin(figure, ({ properties }) => properties.ariaHidden === 'true').flatMap((each) => [each, ...withTag(each, 'svg')]),
    );
    expect(drawings.filter((drawing) => drawing !== picture && !hidden.has(drawing))).toEqual([]);
  });

  it('says in words of each source what it could know of each event', () => {
    const rows = withTag(figure, 'li').filter((row) => findByClass(row, 'source').length > 0);
    expect(rows).toHaveLength(corpus.sources.size);
    const events = findByClass(figure, 'known-events')
      .flatMap((list) => withTag(list, 'a'))
      .map(readText);
    expect(events.length).toBeGreaterThan(0);
    for (const row of rows) {
      const [words = ''] = findByClass(row, 'visually-hidden').map(readText);
      expect(words).toMatch(/could know|may have known|could not know/);
      for (const event of events) expect(words).toContain(event);
    }
  });

  it('leads to each event below', () => {
    const links = findByClass(figure, 'known-events').flatMap((list) => withTag(list, 'a'));
    for (const { properties } of links) expect(ids.has(String(properties.href).slice(1))).toBe(true);
  });
});

/** The figures of a class, with the page that each is on. */
function listFigures(name: string): (readonly [path: string, figure: Element])[] {
  return [...pages.values()].flatMap(({ path, elements }) =>
    elements.filter((element) => element.tagName === 'figure' && hasClass(element, name)).map((figure) => [path, figure] as const),
  );
}
