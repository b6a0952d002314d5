import { expect, it } from 'vitest';
import { summariseTimeline } from '../../../../src/components/timeline/summarise-timeline.ts';
import { makeBrief } from './make-brief.ts';

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
