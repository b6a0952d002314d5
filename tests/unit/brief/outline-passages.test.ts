import { describe, expect, it } from 'vitest';
import { outlinePassages } from '../../../src/brief/overview.ts';
import { listSearchable } from '../../../src/brief/searchable.ts';
import { loadSmallBrief } from '../../support/check-fixture.ts';

const { corpus } = loadSmallBrief();
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
