import { expect, test } from 'vitest';
import { type CslDate, cslToDate, dateToCsl, noteWithDate, partsOf } from '../../../../src/cite/formats/csl.ts';
import { episode, undated } from '../../../support/sample-works.ts';

test.each([
  ['2024-06-01', [2024, 6, 1]],
  ['2024-06', [2024, 6]],
  ['1961', [1961]],
  ['0961-07', [961, 7]],
])('%s has the parts %j, and comes back', (date, parts) => {
  expect(dateToCsl(date)).toEqual({ 'date-parts': [parts] });
  expect(partsOf(dateToCsl(date))).toEqual(parts);
  expect(cslToDate(dateToCsl(date))).toBe(date);
});

test.each<[string, CslDate | undefined]>([
  ['no date', undefined],
  ['a date in words', undated.issued],
  ['a date in words that could be one', { literal: '2024-06-21' }],
])('%s has no parts', (_, date) => {
  expect(partsOf(date)).toBeUndefined();
  expect(cslToDate(date)).toBeUndefined();
});

test('a note says the date in words before anything else, and no other', () => {
  expect(noteWithDate(undated)).toBe('n.d., recorded before 9 July 2024');
  expect(noteWithDate({ ...undated, note: 'Cut' })).toBe('n.d., recorded before 9 July 2024. Cut');
  expect(noteWithDate({ ...episode, note: 'Cut' })).toBe('Cut');
  expect(noteWithDate(episode)).toBeUndefined();
});
