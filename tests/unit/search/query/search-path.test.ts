import { expect, test } from 'vitest';
import { searchPathOf } from '../../../../src/search/query/search-path.ts';

test.each([
  ['leads to the page of the search where nothing is sought', {}, '/search/'],
  ['narrows to a topic', { topic: 'treaty' }, '/search/?topic=treaty'],
  ['names the filters in the order in which the search page does', { topic: 'treaty', kind: 'fact' }, '/search/?kind=fact&topic=treaty'],
  ['writes a name as it may stand in an address', { typed: 'Putin–Kim summit' }, '/search/?q=Putin%E2%80%93Kim+summit'],
])('%s', (_, sought, expected) => {
  expect(searchPathOf(sought)).toBe(expected);
});
