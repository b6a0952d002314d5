import { expect, test } from 'vitest';
import { listWorks } from '../../../../src/cite/pages/list-works.ts';
import { listCitable } from '../../../../src/cite/pages/list-citable.ts';
import { wordingOf } from '../../../../src/ledger/record/record.ts';
import { loadSmallBrief, publication } from '../../../support/check-fixture.ts';

const { corpus } = loadSmallBrief();
const works = (address: string) => listWorks(corpus, address, publication);

test('a claim names the original, then our section with the address of its wording', () => {
  const address = '/sources/radio-talk/#aid-is-due';
  expect(works(address)).toMatchObject([
    { id: 'radio-talk', type: 'broadcast' },
    {
      id: 'tumen-sources-radio-talk-aid-is-due',
      type: 'webpage',
      title: 'What was promised',
      'container-title': 'Tumen',
      issued: { 'date-parts': [[2026, 11, 21]] },
      URL: `https://example.org/tumen${address}~${wordingOf(corpus, address).digest}`,
    },
  ]);
});

test('a theme is a report of ours, its sections are pages', () => {
  expect(works('/themes/treaty/')).toMatchObject([{ id: 'tumen-themes-treaty', type: 'report', publisher: 'Tumen' }]);
  expect(works('/themes/treaty/#promises-made')).toMatchObject([{ id: 'tumen-themes-treaty-promises-made', type: 'webpage' }]);
});

test('no two passages share a key', () => {
  const keys = listCitable(corpus).map(({ address }) => works(address).at(-1)?.id);
  expect(new Set(keys).size).toBe(keys.length);
});

test('nothing is cited where nothing stands', () => {
  expect(() => works('/themes/treaty/#no-such-passage')).toThrow('There is nothing to cite at /themes/treaty/#no-such-passage');
});
