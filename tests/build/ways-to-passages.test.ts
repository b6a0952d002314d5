import { toString } from 'hast-util-to-string';
import { describe, expect, inject, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { contentRoot } from '../../src/corpus/read-files.ts';
import { findActorPassages } from '../../src/brief/mentions.ts';
import { listSearchable, type Searchable } from '../../src/brief/searchable.ts';
import { filterNames, readSearch, searchPathOf } from '../../src/search/query/search-address.ts';
import { readSitePages } from '../support/site-pages.ts';
import { citePathOf } from '../../src/brief/routes.ts';

const { corpus } = loadCorpus(contentRoot);
const passages = listSearchable(corpus);
const addresses = new Set(passages.map(({ path }) => path));
const pages = readSitePages(inject('siteFolder'));

describe.each([...corpus.topics.keys()])('the page of the topic “%s”', (topic) => {
  it('links the passages that a search for the topic finds, and no others', () => {
    const linked = new Set(listLinks(`/topics/${topic}/`).flatMap(({ href }) => (addresses.has(href) ? [href] : [])));
    expect([...linked].toSorted()).toEqual(pathsOf(find(searchPathOf({ topic }))).toSorted());
  });

  it('leads to searches that find as many passages as it says', () => {
    const searches = listLinks(`/topics/${topic}/`).filter(({ href }) => href.startsWith('/search/?'));
    expect(searches[0]).toEqual({ href: searchPathOf({ topic }), text: 'Search within this topic' });
    for (const { href, text } of searches.slice(1)) expect([href, Number(/\d+/.exec(text)?.[0])]).toEqual([href, find(href).length]);
    expect(searches.length).toBeGreaterThan(3);
  });
});

describe('the pages of the actors and of the timeline', () => {
  it.each([
    ['/actors/', 'actor'],
    ['/timeline/', 'event'],
  ] as const)('%s leads from each entry to its citations', (path, type) => {
    const citations = listLinks(path).flatMap(({ href, text }) => (text === 'Cite' ? [href] : []));
    const entries = passages.filter((passage) => passage.type === type);
    expect(citations.toSorted()).toEqual(
      pathsOf(entries)
        .map((address) => citePathOf(address))
        .toSorted(),
    );
    for (const citation of citations) {
      const [page = '', id = ''] = citation.split('#');
      expect(pages.get(page)?.ids, citation).toContain(id);
    }
  });

  it('leads from each name to a search for it, and from each speaker to what it says', () => {
    const links = new Set(listLinks('/actors/').map(({ href }) => href));
    const speakers = new Set(passages.flatMap((passage) => passage.speakers));
    for (const { id, name } of corpus.actors.values()) {
      expect(links).toContain(searchPathOf({ typed: name }));
      expect(links.has(searchPathOf({ speaker: id }))).toBe(speakers.has(id));
    }
  });

  it('counts the passages of each actor, and lists its claims or, of many passages, leads to the search', () => {
    const { elements } = requirePage('/actors/');
    const isLong = (found: readonly unknown[]) => found.length > 20;
    const all = [...findActorPassages(corpus)];
    expect(new Set(all.map(([, found]) => isLong(found)))).toEqual(new Set([true, false]));
    for (const [id, found] of all) {
      const entry = elements.find(({ properties }) => properties.id === id);
      const text = entry ? toString(entry) : '';
      if (found.length > 1) expect(text).toContain(isLong(found) ? `Search the ${found.length} passages` : `${found.length} passages`);
      for (const { type, title } of found) if (type === 'claim' && !isLong(found)) expect(text).toContain(title);
    }
  });
});

describe('without a script', () => {
  it('the page of the search leads to topics, themes, sections, questions, sources, summaries, events and names', () => {
    const links = listLinks('/search/').map(({ href }) => href);
    const expected = [
      ...[...corpus.topics.keys()].map((id) => `/topics/${id}/`),
      ...[...corpus.sources.keys()].map((id) => `/sources/${id}/`),
      ...pathsOf(passages.filter(({ type }) => type !== 'claim' && type !== 'judgement')),
    ];
    expect(links).toEqual(expect.arrayContaining(expected));
  });

  it('the page of the search leads to the page of every claim and judgement, which stands there', () => {
    const linked = new Set(listLinks('/search/').map(({ href }) => href.replace(/#.*/, '')));
    const further = pathsOf(passages.filter(({ type }) => type === 'claim' || type === 'judgement'));
    expect(further.length).toBeGreaterThan(100);
    const unreached = further.filter((address) => {
      const [path = '', id = ''] = address.split('#');
      return !linked.has(path) || !requirePage(path).ids.has(id);
    });
    expect(unreached).toEqual([]);
  });

  it('the home page has a form that leads there', () => {
    const { elements } = requirePage('/');
    const form = elements.find(({ tagName, properties }) => tagName === 'form' && String(properties.className).includes('home-search'));
    const field = elements.find(({ properties }) => properties.dataSearchField !== undefined);
    expect(form?.properties).toMatchObject({ role: 'search', action: '/search/' });
    expect(field?.properties).toMatchObject({ name: 'q', id: 'search-home' });
    expect(elements.some(({ tagName, properties }) => tagName === 'label' && String(properties.htmlFor) === 'search-home')).toBe(true);
  });
});

/** What a search without words finds: a choice of each group in which any is made. */
function find(address: string): Searchable[] {
  const { filters } = readSearch(new URLSearchParams(address.split('?')[1]));
  const idsOf: Readonly<Record<string, (passage: Searchable) => readonly string[]>> = {
    kind: ({ kinds }) => kinds,
    theme: ({ themes }) => themes,
    topic: ({ topics }) => topics,
    source: ({ sources }) => sources,
    speaker: ({ speakers }) => speakers,
  };
  const chosen = filterNames.filter((name) => filters[name].length > 0);
  return passages.filter((passage) => chosen.every((name) => filters[name].some((id) => idsOf[name]?.(passage).includes(id))));
}

function pathsOf(found: readonly Searchable[]): string[] {
  return found.map(({ path }) => path);
}

function listLinks(path: string): { href: string; text: string }[] {
  return requirePage(path).elements.flatMap((element) =>
    element.tagName === 'a' && typeof element.properties.href === 'string'
      ? [{ href: element.properties.href, text: toString(element).trim() }]
      : [],
  );
}

function requirePage(path: string) {
  const page = pages.get(path);
  if (!page) throw new Error(`No page at ${path}`);
  return page;
}
