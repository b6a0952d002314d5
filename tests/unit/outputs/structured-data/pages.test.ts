import { expect, test } from 'vitest';
import {
  describeHome,
  describeList,
  describeSource,
  describeTheme,
  describeTopic,
  type StructuredData,
} from '../../../../src/outputs/structured-data/pages.ts';
import type { Node } from '../../../../src/outputs/structured-data/things.ts';
import { toSourceId, toThemeId, toTopicId } from '../../../../src/brief/ids.ts';
import { loadSmallBrief, publication } from '../../../support/check-fixture.ts';

const { corpus } = loadSmallBrief();
const theme = describeTheme(corpus, required(corpus.themes.get(toThemeId('treaty'))), publication);
const radio = describeSource(corpus, required(corpus.sources.get(toSourceId('radio-talk'))), publication);
const letter = describeSource(corpus, required(corpus.sources.get(toSourceId('weekly-letter'))), publication);
const trade = describeTopic(required(corpus.topics.get(toTopicId('trade'))), publication);
const all = [
  theme,
  radio,
  letter,
  trade,
  describeHome(corpus, publication),
  ...(['themes', 'sources', 'positions', 'timeline', 'actors', 'topics'] as const).map((part) => describeList(part, corpus, publication)),
];

test('a theme is an article based on the sources it cites', () => {
  const article = find(theme, 'Article');
  expect(article).toMatchObject({
    '@id': 'https://example.org/banks/themes/treaty/',
    dateModified: '2026-11-21',
    isBasedOn: [{ '@id': 'https://example.org/letter' }, { '@id': 'https://example.org/talk' }],
  });
  expect(article.citation).toMatchObject([
    { '@type': 'NewsArticle' },
    { '@type': 'PodcastEpisode', partOfSeries: { '@type': 'PodcastSeries', name: 'Evening Talk' } },
  ]);
});

test('a theme mentions actors, whose other names the page of actors has', () => {
  const named = {
    ...corpus,
    actors: new Map(
      [...corpus.actors].map(([id, actor]) => [id, { ...actor, name: actor.id === 'north-bank' ? 'Both banks' : actor.name }]),
    ),
  };
  const described = describeTheme(named, required(corpus.themes.get(toThemeId('treaty'))), publication);
  expect(find(described, 'Article').mentions).toEqual([
    { '@type': 'Country', '@id': 'https://example.org/banks/actors/#north-bank', name: 'Both banks' },
  ]);
  expect(JSON.stringify(describeList('actors', named, publication))).toContain('"name":"Both banks","alternateName":["NB","북안"]');
});

test('a source page describes the document and our article about it', () => {
  expect(find(radio, 'PodcastEpisode')).toMatchObject({
    '@id': 'https://example.org/talk',
    datePublished: '2024-06-21',
    contributor: [{ '@type': 'Role', roleName: 'guest', contributor: { '@type': 'Person', name: 'Anna Berg' } }],
  });
  expect(find(radio, 'Article')).toMatchObject({
    '@id': 'https://example.org/banks/sources/radio-talk/',
    isBasedOn: { '@id': 'https://example.org/talk' },
  });
  expect(find(letter, 'NewsArticle')).toMatchObject({
    headline: 'A letter from the south',
    author: { '@type': 'Organization', name: 'River Gazette' },
  });
});

test('a claim is its speaker’s and appears in the source', () => {
  expect(find(radio, 'Article').hasPart).toContainEqual({
    '@type': 'Claim',
    '@id': 'https://example.org/banks/sources/radio-talk/#grain-passes-daily',
    name: 'Grain passes daily',
    author: { '@id': 'https://example.org/banks/actors/#talk-directory' },
    datePublished: '2024-06-21',
    appearance: { '@id': 'https://example.org/talk' },
  });
});

test('the home page tells how to search', () => {
  expect(find(describeHome(corpus, publication), 'WebSite')).toMatchObject({
    potentialAction: { '@type': 'SearchAction', target: { urlTemplate: 'https://example.org/banks/search/?q={search_term_string}' } },
  });
});

test('the glossary is a set of terms that are also people and states', () => {
  const page = find(describeList('actors', corpus, publication), 'CollectionPage');
  expect(page.mainEntity).toMatchObject({
    '@type': 'DefinedTermSet',
    hasDefinedTerm: expect.arrayContaining([
      expect.objectContaining({ '@type': ['Country', 'DefinedTerm'], name: 'North Bank' }),
    ]) as unknown,
  });
});

test('the way to a page is its breadcrumbs', () => {
  expect(find(trade, 'BreadcrumbList').itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Topics', item: 'https://example.org/banks/topics/' },
    { '@type': 'ListItem', position: 2, name: 'Trade', item: 'https://example.org/banks/topics/trade/' },
  ]);
});

test('nothing is a review, and every author is named on the same page', () => {
  for (const data of all) {
    const text = JSON.stringify(data);
    expect(text).not.toContain('Review');
    const bare = [...text.matchAll(/"author":\{"@id":"([^"]+)"\}/g)].map(([, id]) => id);
    for (const id of bare) expect(text).toMatch(new RegExp(`"@type":"(?:Person|Organization)","@id":"${required(id)}"`));
  }
});

function find(data: StructuredData, type: string): Node {
  return required(data['@graph'].find((node) => node['@type'] === type));
}

function required<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('missing');
  return value;
}
