import { expect, it } from 'vitest';
import { weighKnowledge } from '../../../../src/components/timeline/knowledge.ts';
import { toDate } from '../../../../src/components/timeline/spans.ts';
import { makeBrief } from './make-brief.ts';

const dates = { letter: '2024-06-13', talk: '2024-06-21', panel: '2024-06' };
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
