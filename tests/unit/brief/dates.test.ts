import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDates, formatDate, isDate, precedes } from '../../../src/brief/dates.ts';

describe('formatDate', () => {
  it.each([
    ['en-GB', '1961', '1961'],
    ['en-GB', '2024-06', 'June 2024'],
    ['en-GB', '2024-06-19', '19 June 2024'],
    ['en-GB', '2024-12-01', '1 December 2024'],
    ['de-CH', '2024-06-19', '19. Juni 2024'],
    ['de-CH', '2024-03', 'März 2024'],
    ['en-US', '2024-06-19', 'June 19, 2024'],
    ['ko-KR', '2024-06-19', '2024년 6월 19일'],
  ])('writes in %s %s as %s', (locale, date, written) => {
    expect(formatDate(date, locale)).toBe(written);
  });
});

describe('isDate', () => {
  it.each(['1961', '2024-06', '2024-06-19', '2024-02-29', '0001'])('knows that %s exists', (text) => {
    expect(isDate(text)).toBe(true);
  });

  it.each([
    '2023-02-29',
    '2024-13',
    '2024-00',
    '2024-06-31',
    '2024-6-1',
    '24-06-19',
    '2024-06-19T00:00',
    ' 2024',
    '',
    '+2024',
    '19 June 2024',
  ])('refuses “%s”', (text) => {
    expect(isDate(text)).toBe(false);
  });

  it('accepts every day before 2200, and none after', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (day) => {
        expect(isDate(day.toISOString().slice(0, 10))).toBe(day < new Date('2200-01-01'));
      }),
    );
  });

  it('answers for any text at all', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof isDate(text) === 'boolean'));
  });
});

describe('compareDates', () => {
  it('puts a month after its last day and a year after its last month', () => {
    expect(['2024', '2024-06', '2025', '2024-07-01', '2024-06-30', '1961'].toSorted(compareDates)).toEqual([
      '1961',
      '2024-06-30',
      '2024-06',
      '2024-07-01',
      '2024',
      '2025',
    ]);
  });

  it('orders any dates in one way only', () => {
    const date = fc
      .tuple(
        fc.integer({ min: 1000, max: 9999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1, max: 3 }),
      )
      .map(([year, month, day, parts]) =>
        [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].slice(0, parts).join('-'),
      );
    fc.assert(
      fc.property(date, date, date, (a, b, c) => {
        expect(compareDates(a, b)).toBe(0 - compareDates(b, a));
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0) expect(compareDates(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('precedes', () => {
  it.each([
    ['2024-06-13', '2024-06-18', true],
    ['2024-06-13', '2024-07', true],
    ['2023', '2024-01-01', true],
    ['2024-06-13', '2024-06', false],
    ['2024', '2024-06-13', false],
    ['2024-06-18', '2024-06-13', false],
    ['2024-06-18', '2024-06-18', false],
  ])('compares %s with %s: %s', (a, b, answer) => {
    expect(precedes(a, b)).toBe(answer);
  });
});
