import { expect, it } from 'vitest';
import { chooseEvents } from '../../../../src/components/timeline/choose-events.ts';
import { makeBrief } from './make-brief.ts';

const dates = { letter: '2024-06-13', talk: '2024-06-21' };
const both = { letter: ['fact'], talk: ['fact'] } as const;
const choose = (...brief: Parameters<typeof makeBrief>) => chooseEvents(makeBrief(...brief)).map(({ event }) => event.id);

it('takes events of which two sources speak rather than those of which one does', () => {
  const alone = { talk: ['fact', 'fact', 'fact'] } as const;
  expect(choose(dates, { 'told-once': ['2024-03-01', alone], 'told-twice': ['2024-05-02', both] })).toEqual(['told-twice']);
});

it('takes those with claims of one source where no event has two', () => {
  expect(choose(dates, { 'told-once': ['2024-03-01', { talk: ['fact'] }] })).toEqual(['told-once']);
});

it('leaves out what is more than twelve months older than the last source', () => {
  expect(choose(dates, { 'long-ago': ['1961-07-06', both], 'year-ago': ['2023-06-20', both], 'less-ago': ['2023-06-23', both] })).toEqual([
    'less-ago',
  ]);
});

it('leaves out what may have been on any day of a month, unless the claims say more', () => {
  const reported = { letter: ['forecast'], talk: ['fact'] } as const;
  expect(choose(dates, { 'some-day': ['2024-05', both], 'between-both': ['2024-06', reported] })).toEqual(['between-both']);
});

it('leaves out what was within two days of an event of which more is said', () => {
  const more = { letter: ['fact'], talk: ['fact', 'assessment'] } as const;
  expect(
    choose(dates, { 'day-before': ['2024-06-18', both], 'treaty-signed': ['2024-06-19', more], 'later-on': ['2024-06-22', both] }),
  ).toEqual(['treaty-signed', 'later-on']);
});

it('puts them in order of time', () => {
  expect(choose(dates, { 'later-on': ['2024-06-11', both], 'before-it': ['2024-02-03', both] })).toEqual(['before-it', 'later-on']);
});

it('takes no more than five: those with most sources, then with most claims', () => {
  const more = { letter: ['fact'], talk: ['fact', 'assessment'] } as const;
  const told = Object.fromEntries([1, 2, 3, 4, 5].map((month) => [`month-${month}`, [`2024-0${month}-09`, more] as const]));
  expect(choose(dates, { 'fewer-claims': ['2024-04-20', both], ...told })).toEqual(Object.keys(told));
});

it('adds the first event that lay ahead of every source, whoever speaks of it', () => {
  const ahead = { talk: ['forecast'] } as const;
  expect(choose(dates, { 'far-ahead': ['2025', ahead], 'next-month': ['2024-07', ahead], 'told-twice': ['2024-05-02', both] })).toEqual([
    'told-twice',
    'next-month',
  ]);
});

it('takes none where there is none', () => {
  expect(choose(dates, {})).toEqual([]);
});
