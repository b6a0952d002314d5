import { describe, expect, it } from 'vitest';
import { requirePassage } from '../../../src/brief/passages.ts';
import { listSearchable } from '../../../src/brief/searchable.ts';
import { loadEdit, loadSmallBrief, noteEdits } from '../../support/check-fixture.ts';

const { corpus } = loadSmallBrief();
const claim = '/sources/radio-talk/#promise-may-fade';
const textAt = (path: string, brief: typeof corpus) => listSearchable(brief).find((passage) => passage.path === path)?.text;

describe('what search can find', () => {
  it('stands at one address each', () => {
    const paths = listSearchable(corpus).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toEqual([
      '/sources/radio-talk/#aid-is-due',
      '/sources/radio-talk/#promise-may-fade',
      '/sources/radio-talk/#grain-passes-daily',
      '/sources/weekly-letter/#south-should-wait',
      '/sources/weekly-letter/#in-brief',
      '/sources/radio-talk/#in-brief',
      '/themes/treaty/',
      '/themes/treaty/#promise-is-mutual',
      '/themes/treaty/#promises-made',
      '/themes/treaty/#goods-traded',
      '/themes/treaty/#sources-stand',
      '/positions/#promise-holds',
      '/timeline/#treaty-signed',
      ...['north-bank', 'anna-berg', 'river-gazette', 'talk-directory'].map((id) => `/actors/#${id}`),
    ]);
  });

  it('includes the summary of a source, with whose it is', () => {
    expect(listSearchable(corpus).find(({ path }) => path === '/sources/weekly-letter/#in-brief')).toEqual({
      passage: requirePassage(corpus, '/sources/weekly-letter/#in-brief'),
      type: 'section',
      path: '/sources/weekly-letter/#in-brief',
      page: 'Southern letter',
      title: 'In brief',
      text: corpus.sources.values().find(({ id }) => id === 'weekly-letter')?.inBrief.text,
      topics: ['treaty'],
      themes: [],
      sources: ['weekly-letter'],
      speakers: ['river-gazette'],
      kinds: [],
      place: undefined,
      date: '2024-06-13',
      printedDate: '13 June 2024',
      asked: 'summary of what River Gazette argues, what the article of River Gazette says; A letter from the south',
    });
  });
});

it.each(noteEdits())('an editor’s note on $kind is found with it, and with nothing else', ({ path, file, written, instead }) => {
  const { corpus: brief } = loadEdit(file, written, instead);
  const without = path === claim ? 'The promise will hold only as long as the bridge is open.' : textAt(path, corpus);
  expect(textAt(path, brief)).toBe(`${without} Editor’s note: It was a ford.`);
  expect(listSearchable(brief).filter(({ text }) => text.includes('ford'))).toHaveLength(1);
});
