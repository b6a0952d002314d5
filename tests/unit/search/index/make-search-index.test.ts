import { describe, expect, it } from 'vitest';
import { listSearchable, type Searchable } from '../../../../src/brief/searchable.ts';
import { indexPages, indexPassage, makeSearchIndex } from '../../../../src/search/index/make-search-index.ts';
import { loadSmallBrief } from '../../../support/check-fixture.ts';

const { corpus } = loadSmallBrief({ 'search/asked.yaml': '/themes/treaty/: North–South pledge\n' });
const passages = listSearchable(corpus);
const [claim] = passages.filter(({ type }) => type === 'claim');
if (!claim) throw new Error('The small brief has no claim');
const indexed = passages.map((passage) => indexPassage(passage, corpus));
const indexOf = (path: string) => indexed.find((passage) => passage.path === path);
/** As many claims as titles, each with a text. */
const makeClaims = (texts: readonly string[]): Searchable[] =>
  texts.map((text, at) => ({ ...claim, path: `/a/#${at}`, title: `Claim ${at}`, text }));

describe('makeSearchIndex', () => {
  it('has all passages of a small brief, in its order', () => {
    const index = makeSearchIndex(passages, corpus);
    expect(index).toMatchObject({ total: passages.length, words: '' });
    expect(index.passages.map(({ path }) => path)).toEqual(passages.map(({ path }) => path));
  });

  it('has of a large one only the words, the most frequent first, and no more than some thousands', () => {
    const texts = Array.from(
      { length: 1_501 },
      (_, at) =>
        `bridge ${at % 2 === 0 ? 'river' : ''} ${'abcdefghijk'
          .split('')
          .map((letter) => `${letter}w${at}`)
          .join(' ')}`,
    );
    const index = makeSearchIndex(makeClaims(texts), corpus);
    expect([index.total, index.passages.length]).toEqual([1_501, 0]);
    const words = index.words.split(' ');
    expect(words).toHaveLength(4_000);
    expect(words[0]).toBe('claim');
    expect(words.indexOf('bridge')).toBeLessThan(words.indexOf('river'));
  });

  it('has the names of topics, actors and terms', () => {
    const { names } = makeSearchIndex(passages, corpus);
    expect(names).toContainEqual({ name: 'North Bank', same: ['NB', '북안'], related: expect.anything() as unknown });
    expect(names.flatMap(({ topic }) => topic ?? [])).toEqual([...corpus.topics.keys()]);
  });

  it('has of words that are typed for others those of which the brief has any form', () => {
    const words = {
      synonyms: [[['treaty', 'boat'], ['accord']] as const, [['boat'], ['ship']] as const],
      foreign: [[['army'], ['군']] as const],
    };
    const { synonyms, foreign } = makeSearchIndex(makeClaims(['The armies of treaties.']), { ...corpus, words });
    expect([synonyms, foreign]).toEqual([[[['treaty'], ['accord']]], [[['army'], ['군']]]]);
  });
});

describe('indexPassage', () => {
  it('has of a claim who said it, in what, where and when, by their names, and their ids to narrow by', () => {
    const [first] = corpus.claims.values();
    expect(indexed.find(({ type }) => type === 'claim')).toMatchObject({
      kind: first?.kind,
      speaker: first && corpus.actors.get(first.speaker)?.name,
      source: first && corpus.sources.get(first.source)?.publication,
      filters: {
        kind: [first?.kind],
        source: [first?.source],
        speaker: [first?.speaker],
        topic: first?.topics,
        year: [first?.said.slice(0, 4)],
      },
    });
  });

  it.each([
    ['section', 'Section'],
    ['judgement', 'Key judgement'],
    ['question', 'Question'],
    ['event', 'Event'],
    ['actor', 'Glossary'],
  ])('calls what is no claim by its name: a %s a %s', (type, label) => {
    expect(indexed.find((passage) => passage.type === type)).toMatchObject({ label, kind: undefined });
  });

  it('has of a summary whose source it sums up', () => {
    expect(indexOf('/sources/radio-talk/#in-brief')).toMatchObject({
      ...{ title: 'In brief', page: 'River talk', speaker: 'Anna Berg', source: 'Evening Talk', date: '21 June 2024' },
      asked: 'summary of what Anna Berg argues, what the podcast of Evening Talk says; A talk about the river',
      filters: { topic: ['treaty'], source: ['radio-talk'], speaker: ['anna-berg'], year: ['2024'] },
    });
  });

  it('has the words in which people ask for a passage, and nothing of what it does not have', () => {
    expect(indexOf('/themes/treaty/')).toMatchObject({ asked: 'North–South pledge', speaker: undefined, date: undefined });
    expect(Object.keys(indexOf('/themes/treaty/#promises-made')?.filters ?? {})).toEqual(['theme', 'topic']);
  });
});

it('indexPages has every section of the pages about the brief, at its address', () => {
  const pages = [...corpus.pages.values()];
  expect(indexPages(corpus)).toHaveLength(pages.flatMap(({ sections }) => sections).length);
  for (const { type, path, filters } of indexPages(corpus)) {
    expect(path).toMatch(/^\/(?:[a-z-]+\/)?#[a-z0-9-]+$/);
    expect([type, filters]).toEqual(['section', {}]);
  }
});
