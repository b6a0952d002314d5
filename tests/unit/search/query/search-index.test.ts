import { expect, it } from 'vitest';
import { listSearchable } from '../../../../src/brief/searchable.ts';
import { indexPassage } from '../../../../src/search/index/make-search-index.ts';
import { readPagefindRecord, toPagefindRecord } from '../../../../src/search/query/search-index.ts';
import { loadSmallBrief } from '../../../support/check-fixture.ts';
import { samplePassage } from '../../../support/sample-search.ts';

it('every passage comes back from its record as it was, wherever the site is', () => {
  const { corpus } = loadSmallBrief();
  const indexed = listSearchable(corpus).map((passage) => indexPassage(passage, corpus));
  const back = indexed.map((passage, order) => {
    const { url, ...record } = toPagefindRecord(passage, order, 'passage');
    expect(record.filters).toMatchObject({ part: ['passage'], type: [passage.type] });
    return readPagefindRecord({ ...record, url: `/site/${url.slice(1)}` }, '/site/');
  });
  expect(back).toEqual(JSON.parse(JSON.stringify(indexed)));
});

it.each([
  ['Holmen–Han summit', 'Holmen–\u2060 Han summit'],
  ['Han Ga-eun', 'Han Ga-\u2060 eun'],
  ['and/or 2023/24', 'and/\u2060 or 2023/\u2060 24'],
  ['a – b, -c- and d-', 'a – b, -c- and d-'],
])('the words of “%s” are parted for the index', (text, indexed) => {
  const { content, meta, sort } = toPagefindRecord(samplePassage('a', { title: text, text }), 17, 'page');
  expect([content, meta.title, sort.order]).toEqual([indexed, indexed, '17']);
});
