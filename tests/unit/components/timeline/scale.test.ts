import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelAxis, makeScale, toDate, toSpan } from '../../../../src/components/timeline/scale.ts';

const scaleOf = (...dates: readonly string[]) => makeScale(dates.map(toSpan));
const noonOf = (date: string) => toSpan(date).first + 0.5;

describe('makeScale', () => {
  const scale = scaleOf('2023-09-13', '2024-01-03', '2024-06-13', '2024-06-21', '2024-06', '2024-07');

  it('draws the month of most marks in days, and what is before and after it in months', () => {
    expect(scale.parts.map(({ from, to, unit, ticks }) => [from, to, unit, ticks.length])).toEqual([
      [0, 25.92, 'month', 9],
      [27.92, 86.48, 'day', 30],
      [88.48, 100, 'month', 1],
    ]);
  });

  it('keeps a span in the part in which it begins and ends', () => {
    expect(scale.placeSpan(toSpan('2024-06'))).toEqual({ from: 27.92, to: 86.48 });
    expect(scale.placeSpan(toSpan('2024-05')).to).toBe(25.92);
    expect(scale.placeSpan(toSpan('2024-07'))).toEqual({ from: 88.48, to: 100 });
  });

  it('gives the whole width to one month', () => {
    expect(scaleOf('2024-06-13', '2024-06-21').parts.map(({ from, to }) => [from, to])).toEqual([[0, 100]]);
  });

  it('gives every day one length where no month has a third of the marks', () => {
    const { parts } = scaleOf('2023-01', '2023-05', '2023-08', '2024-01');
    expect(parts.map(({ from, to, unit }) => [from, to, unit])).toEqual([[0, 100, 'month']]);
  });

  it('has ticks for years where there are many', () => {
    const [before] = scaleOf('2010-03', '2024-06-13', '2024-06-21').parts;
    expect(before?.ticks.map(({ date }) => date).slice(0, 2)).toEqual(['2010-03-01', '2011-01-01']);
  });

  it('puts what is later further to the right, from 0 to 100', () => {
    const day = fc.integer({ min: 0, max: 30_000 });
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 9 }), (days) => {
        const { place } = makeScale(days.map((first) => ({ first, last: first })));
        const places = days.toSorted((a, b) => a - b).map((time) => place(time + 0.5));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...places)).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('puts a day at its tick', () => {
    const tick = scale.parts[1]?.ticks.find(({ date }) => date === '2024-06-13');
    expect(scale.place(noonOf('2024-06-13'))).toBe(tick?.x);
  });
});

describe('labelAxis', () => {
  const label = (...dates: readonly string[]) => {
    const { fine, coarse } = labelAxis(scaleOf(...dates).parts);
    return [fine.map(({ text }) => text).join(' '), coarse.map(({ text, isRoomy }) => (isRoomy ? `(${text})` : text)).join(' ')];
  };

  it('names days, the months that begin a quarter, years, and the month in days', () => {
    expect(label('2023-09-13', '2024-06-13', '2024-06-21', '2024-07')).toEqual(['Oct Jan Apr 1 10 20 30', '(2023) 2024 June 2024 July']);
  });

  it('leaves a year out that would touch the next', () => {
    expect(label('2023-12-13', '2024-06-13', '2024-06-21')[1]).toBe('2024 June 2024');
  });
});

it.each([
  ['2024-06-13', '2024-06-13', '2024-06-13'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-12', '2023-12-01', '2023-12-31'],
  ['1961', '1961-01-01', '1961-12-31'],
])('takes %s for all from %s to %s', (date, first, last) => {
  const span = toSpan(date);
  expect([toDate(span.first), toDate(span.last)]).toEqual([first, last]);
});
