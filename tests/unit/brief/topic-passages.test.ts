import { describe, expect, it } from 'vitest';
import { toTopicId } from '../../../src/brief/ids.ts';
import { listSearchable } from '../../../src/brief/searchable.ts';
import { divideSources, gatherTopic } from '../../../src/brief/overview.ts';
import { loadEdit, loadSmallBrief } from '../../support/check-fixture.ts';

const { corpus } = loadSmallBrief();
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
