import { describe, expect, it } from 'vitest';
import { chooseEvents, locateEvent, weighKnowledge } from '../../../../src/components/timeline/knowledge.ts';
import { toDate } from '../../../../src/components/timeline/scale.ts';
import { makeBrief } from './make-brief.ts';

const dates = { letter: '2024-06-13', talk: '2024-06-21', panel: '2024-06' };

describe('weighKnowledge', () => {
  const weigh = (...brief: Parameters<typeof makeBrief>) => weighKnowledge(makeBrief(...brief));
  const knowsOf = (...brief: Parameters<typeof makeBrief>) =>
    Object.fromEntries(weigh(...brief).sources.map(({ source, knows }) => [source.id, knows.join(' ')]));

  it('says of an event whose day is given that sources before it could not know it, and those after it could', () => {
    const told = { 'treaty-signed': ['2024-06-19', { letter: ['forecast'], talk: ['fact'] }] } as const;
    expect(knowsOf(dates, told)).toEqual({ letter: 'no', talk: 'yes', panel: 'unsure' });
  });

  it('says the same of an event whose month is given, as far as the claims do', () => {
    const told = { 'treaty-signed': ['2024-06', { letter: ['forecast'], talk: ['fact'], panel: ['fact'] }] } as const;
    expect(knowsOf(dates, told)).toEqual({ letter: 'no', talk: 'yes', panel: 'yes' });
  });

  it('cannot tell what a source knew that was written within the days of the event', () => {
    const told = { 'treaty-signed': ['2024-06', { letter: ['forecast'], panel: ['fact'], talk: ['fact'] }] } as const;
    expect(knowsOf({ ...dates, note: '2024-06-17' }, told)).toMatchObject({ note: 'unsure' });
  });

  it('puts the sources in order of time, a month after its days', () => {
    const { sources } = weigh({ panel: '2024-06', talk: '2024-06-21', letter: '2024-01-03' }, {});
    expect(sources.map(({ source }) => source.id)).toEqual(['letter', 'talk', 'panel']);
  });

  it('takes a source of which the month is given to be later than what it reports', () => {
    const { sources } = weigh(dates, { 'treaty-signed': ['2024-06-19', { panel: ['fact'] }] });
    const panel = sources.at(-1)?.span;
    expect([panel?.first, panel?.last].map((day) => toDate(day ?? 0))).toEqual(['2024-06-19', '2024-06-30']);
  });
});

describe('chooseEvents', () => {
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
    expect(choose(dates, { 'long-ago': ['1961-07-06', both], 'year-ago': ['2023-06-20', both], 'less-ago': ['2023-06-23', both] })).toEqual(
      ['less-ago'],
    );
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
});

describe('locateEvent', () => {
  it.each([
    ['stands on its day', '2024-06-19', { letter: ['fact'] }, '2024-06-19', '2024-06-19'],
    ['came after a source that only forecasts it', '2024-06', { letter: ['forecast', 'forecast'] }, '2024-06-14', '2024-06-30'],
    ['came no later than a source that reports it', '2024-06', { talk: ['fact', 'forecast'], panel: ['fact'] }, '2024-06-01', '2024-06-21'],
    ['came between the two', '2024-06', { letter: ['forecast'], talk: ['fact'] }, '2024-06-14', '2024-06-21'],
    ['came before a forecast of what follows from it', '2024-06', { letter: ['fact'], talk: ['forecast'] }, '2024-06-01', '2024-06-13'],
    ['is not moved by what is thought of it', '2024-06', { letter: ['assessment', 'forecast'] }, '2024-06-01', '2024-06-30'],
    ['is still to come where the facts are about its preparation', '2024-07', { talk: ['fact'] }, '2024-07-01', '2024-07-31'],
  ] as const)('%s', (_, about, kinds, first, last) => {
    const brief = makeBrief(dates, { 'treaty-signed': [about, kinds] });
    const [event] = brief.events;
    const span = event && locateEvent(event, brief);
    expect([span?.first, span?.last].map((day) => toDate(day ?? 0))).toEqual([first, last]);
  });
});
