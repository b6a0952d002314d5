import { expect, test } from 'vitest';
import { requirePassage } from '../../../../src/brief/passages.ts';
import { listCitable, passageToCsl } from '../../../../src/cite/pages/cite-passage.ts';
import { pinFor } from '../../../../src/ledger/record/anchors.ts';
import { loadSmallBrief, publication } from '../../../support/check-fixture.ts';

const { corpus } = loadSmallBrief();
const work = (address: string) => passageToCsl(corpus, requirePassage(corpus, address), publication);

test('a claim is our section, with the address of its wording', () => {
  const address = '/sources/radio-talk/#aid-is-due';
  expect(work(address)).toMatchObject({
    id: 'two-banks-sources-radio-talk-aid-is-due',
    type: 'webpage',
    title: 'What was promised',
    'container-title': 'Two Banks',
    issued: { 'date-parts': [[2026, 11, 21]] },
    URL: `https://example.org/banks/sources/radio-talk/#${pinFor(corpus, address)}`,
  });
});

test('a theme is a report of ours, its sections are pages', () => {
  expect(work('/themes/treaty/')).toMatchObject({ id: 'two-banks-themes-treaty', type: 'report', publisher: 'Two Banks' });
  expect(work('/themes/treaty/#promises-made')).toMatchObject({ id: 'two-banks-themes-treaty-promises-made', type: 'webpage' });
});

test('no two passages share a key', () => {
  const keys = listCitable(corpus).map(({ path }) => work(path).id);
  expect(new Set(keys).size).toBe(keys.length);
});

test('nothing is cited where nothing stands', () => {
  expect(() => work('/themes/treaty/#no-such-passage')).toThrow('There is nothing at /themes/treaty/#no-such-passage');
});
