import { expect, test, describe, it } from 'vitest';
import { countTopics, groupActors, outlinePassages, divideSources, gatherTopic } from '../../../src/brief/overview.ts';
import { loadSmallBrief, loadEdit } from '../../support/check-fixture.ts';
import { listSearchable } from '../../../src/brief/searchable.ts';
import { toTopicId } from '../../../src/brief/ids.ts';

const { corpus } = loadSmallBrief();

test('counts the passages of each topic, and its claims by kind', () => {
  expect(countTopics(corpus).map(({ topic, count, kinds }) => [topic.id, count, kinds])).toEqual([
    [
      'treaty',
      11,
      [
        { kind: 'fact', count: 1 },
        { kind: 'forecast', count: 1 },
        { kind: 'recommendation', count: 1 },
      ],
    ],
    [
      'trade',
      3,
      [
        { kind: 'fact', count: 1 },
        { kind: 'forecast', count: 1 },
      ],
    ],
  ]);
});

test('groups the glossary by what its entries are, each group by its alphabet', () => {
  expect(groupActors(corpus).map(({ title, actors }) => [title, actors.map(({ name }) => name)])).toEqual([
    ['People', ['Anna Berg']],
    ['States', ['North Bank']],
    ['Publications', ['River Gazette', 'Talk Directory']],
  ]);
});

const passages = listSearchable(corpus);
const claims = passages.filter(({ type }) => type === 'claim');
const [judgement, event] = (['judgement', 'event'] as const).flatMap((type) => passages.filter((passage) => passage.type === type));

describe('outlinePassages', () => {
  it('puts claims under their source, and there under who says them and when', () => {
    expect(outlinePassages(claims, corpus)).toEqual([
      {
        title: 'Southern letter, River Gazette, 13 June 2024',
        links: [{ name: 'South Bank should wait', path: '/sources/weekly-letter/#south-should-wait' }],
      },
      {
        title: 'River talk, Anna Berg, 21 June 2024',
        links: [
          { name: 'Aid is due at once', path: '/sources/radio-talk/#aid-is-due' },
          { name: 'The promise may not last', path: '/sources/radio-talk/#promise-may-fade' },
        ],
      },
      {
        title: 'River talk, Talk Directory, 21 June 2024',
        links: [{ name: 'Grain passes daily', path: '/sources/radio-talk/#grain-passes-daily' }],
      },
    ]);
  });

  it('puts the others under their page, a judgement by its first sentence', () => {
    expect(
      outlinePassages(
        [judgement, event].flatMap((each) => each ?? []),
        corpus,
      ),
    ).toEqual([
      { title: 'The treaty', links: [{ name: 'The promise binds both banks', path: '/themes/treaty/#promise-is-mutual' }] },
      { title: 'Timeline', links: [{ name: 'The neighbours sign a treaty', path: '/timeline/#treaty-signed' }] },
    ]);
  });

  it('leaves all of them to search where they are many', () => {
    const times = (count: number) =>
      Array.from({ length: count }, () => claims)
        .flat()
        .slice(0, count);
    expect(outlinePassages(times(20), corpus)).toHaveLength(3);
    expect(outlinePassages(times(21), corpus)).toEqual([]);
  });
});

const treaty = gatherTopic(corpus, toTopicId('treaty'));
const pathsOf = (passages: readonly { readonly path: string }[]) => passages.map(({ path }) => path);
const listSources = ({ sources }: typeof treaty) =>
  sources.map(({ source, summary, claims }) => [source.id, pathsOf(summary), claims.map(({ id }) => id)]);

describe('gatherTopic', () => {
  it('gives a theme its bottom line, its judgements and sections that carry the topic, then its questions', () => {
    expect(treaty.themes.map(({ theme, passages }) => [theme.id, pathsOf(passages)])).toEqual([
      [
        'treaty',
        [
          '/themes/treaty/',
          '/themes/treaty/#promise-is-mutual',
          '/themes/treaty/#promises-made',
          '/themes/treaty/#sources-stand',
          '/positions/#promise-holds',
        ],
      ],
    ]);
  });

  it('gives a source its summary and the claims that carry it, and the events after that', () => {
    expect(listSources(treaty)).toEqual([
      ['weekly-letter', ['/sources/weekly-letter/#in-brief'], ['south-should-wait']],
      ['radio-talk', ['/sources/radio-talk/#in-brief'], ['aid-is-due', 'promise-may-fade']],
    ]);
    expect(pathsOf(treaty.events)).toEqual(['/timeline/#treaty-signed']);
  });

  it('leaves out themes and sources that have none', () => {
    const trade = gatherTopic(corpus, toTopicId('trade'));
    expect(listSources(trade)).toEqual([['radio-talk', [], ['promise-may-fade', 'grain-passes-daily']]]);
    expect(trade.themes.map(({ passages }) => pathsOf(passages))).toEqual([['/themes/treaty/#goods-traded']]);
    expect(gatherTopic(corpus, toTopicId('peace'))).toEqual({ all: [], themes: [], events: [], sources: [] });
  });

  it('gives a source whose summary alone carries it that summary', () => {
    const { corpus: brief } = loadEdit('sources/weekly-letter.md', '{#in-brief topics="treaty"}', '{#in-brief topics="trade"}');
    expect(listSources(gatherTopic(brief, toTopicId('trade')))[0]).toEqual(['weekly-letter', ['/sources/weekly-letter/#in-brief'], []]);
  });

  it.each([...corpus.topics.keys()])('puts each passage of “%s” in one place, and no other passage', (topic) => {
    const { all, themes, events, sources } = gatherTopic(corpus, topic);
    const placed = [
      ...pathsOf([...themes.flatMap(({ passages }) => passages), ...events]),
      ...sources.flatMap(({ summary }) => pathsOf(summary)),
      ...sources.flatMap(({ source, claims }) => claims.map(({ id }) => `/sources/${source.id}/#${id}`)),
    ];
    expect(placed.toSorted()).toEqual(pathsOf(all).toSorted());
    expect(all).toEqual(listSearchable(corpus).filter(({ topics }) => topics.includes(topic)));
  });
});

describe('divideSources', () => {
  const [letter, radio] = treaty.sources;
  const withClaims = (count: number) =>
    radio && {
      ...radio,
      claims: Array.from({ length: count }, () => radio.claims)
        .flat()
        .slice(0, count),
    };

  it('ends a page with the source that brings it to three hundred claims', () => {
    const sources = [withClaims(200), withClaims(99), withClaims(1), withClaims(299), letter].flatMap((each) => each ?? []);
    expect(divideSources(sources).map((page) => page.map(({ claims }) => claims.length))).toEqual([
      [200, 99, 1],
      [299, 1],
    ]);
  });

  it('has one page where there is nothing', () => {
    expect(divideSources([])).toEqual([[]]);
  });
});
