import { expect, it } from 'vitest';
import {
  describeKnowledge,
  describeSpan,
  summariseTimeline,
  layOutKnowledge,
} from '../../../../src/components/timeline/lay-out-knowledge.ts';
import { weighKnowledge } from '../../../../src/components/timeline/knowledge.ts';
import { toSpan } from '../../../../src/components/timeline/scale.ts';
import { makeBrief } from './make-brief.ts';

const brief = makeBrief(
  { study: '2024-01-03', letter: '2024-06-13', talk: '2024-06-21', panel: '2024-06' },
  {
    'envoys-met': ['2023-09-13', { study: ['fact'], letter: ['fact'] }],
    'treaty-signed': ['2024-06', { letter: ['forecast'], talk: ['fact'], panel: ['fact'] }],
    'visit-paid': ['2024-06-26', { talk: ['forecast'], panel: ['assessment'] }],
    'summit-due': ['2024-07', { talk: ['forecast'] }],
  },
);
const { events, rows } = layOutKnowledge(weighKnowledge(brief));
const row = (id: string) => rows.find(({ source }) => source.id === id);

it('numbers the events, with a width where their day is not known', () => {
  expect(events.map(({ number, event, band }) => [number, event.id, band !== undefined])).toEqual([
    [1, 'envoys-met', false],
    [2, 'treaty-signed', true],
    [3, 'visit-paid', false],
    [4, 'summit-due', true],
  ]);
});

it('puts an event in the middle of its days', () => {
  const [, signed] = events;
  expect(signed?.x).toBeCloseTo(((signed?.band?.from ?? 0) + (signed?.band?.to ?? 0)) / 2, 1);
});

it('draws what a source could know to the left of its mark and what it could not to the right', () => {
  for (const { mark, dots, known, unknown } of rows) {
    for (const { x, knows } of dots) {
      if (knows === 'yes') expect(x).toBeLessThanOrEqual(mark.from);
      if (knows === 'no') expect(x).toBeGreaterThanOrEqual(mark.to);
    }
    expect(known.at(-1)?.to).toBe(mark.from);
    expect(unknown.every(({ from }) => from >= mark.to)).toBe(true);
  }
});

it('marks a day by a point, and a month by a span that begins at what is known', () => {
  expect(row('letter')?.mark).toMatchObject({ isSpan: false, from: row('letter')?.mark.to });
  expect(row('panel')?.mark).toMatchObject({ isSpan: true, from: events[1]?.x });
});

it('leaves the gaps between the parts of the scale free', () => {
  expect(row('letter')?.known).toHaveLength(2);
  expect(row('study')?.unknown).toHaveLength(3);
});

it('says the same in words', () => {
  expect(rows.map((each) => describeKnowledge(each))).toEqual([
    'could know 1 (envoys-met); could not know 2 (treaty-signed), 3 (visit-paid), 4 (summit-due)',
    'could know 1 (envoys-met); could not know 2 (treaty-signed), 3 (visit-paid), 4 (summit-due)',
    'could know 1 (envoys-met), 2 (treaty-signed); could not know 3 (visit-paid), 4 (summit-due)',
    'could know 1 (envoys-met), 2 (treaty-signed); may have known 3 (visit-paid); could not know 4 (summit-due)',
  ]);
});

it.each([
  ['2024-06-13', '2024-06-13', '2024-06-13', '13 June 2024'],
  ['2024-06', '2024-06-01', '2024-06-30', 'June 2024'],
  ['2024-06', '2024-06-14', '2024-06-21', 'between 14 and 21 June 2024'],
  ['2024-06', '2024-06-14', '2024-06-14', '14 June 2024'],
  ['2024', '2024-03-14', '2024-06-21', 'between 14 March 2024 and 21 June 2024'],
])('calls %s, from %s to %s, “%s”', (date, first, last, words) => {
  expect(describeSpan(date, { first: toSpan(first).first, last: toSpan(last).last })).toBe(words);
});

const summarise = (...brief: Parameters<typeof makeBrief>) => summariseTimeline(makeBrief(...brief));

it('counts sources and events, and names their months and the first year', () => {
  const events = { 'bridge-built': ['2024-02-03', {}], 'pact-made': ['1961', {}] } as const;
  expect(summarise({ talk: '2024-06', letter: '2024-01-03' }, events)).toBe('2 sources, from January to June 2024, on 2 events since 1961');
});

it.each([
  [{ letter: '2024-06-13' }, '1 source, June 2024, on 0 events'],
  [{ letter: '2023-11-13', talk: '2024-06' }, '2 sources, from November 2023 to June 2024, on 0 events'],
])('of %j says “%s”', (dates, words) => {
  expect(summarise(dates, {})).toBe(words);
});
