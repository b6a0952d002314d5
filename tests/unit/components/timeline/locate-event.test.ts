import { expect, it } from 'vitest';
import { locateEvent } from '../../../../src/components/timeline/locate-event.ts';
import { toDate } from '../../../../src/components/timeline/spans.ts';
import { makeBrief } from './make-brief.ts';

const dates = { letter: '2024-06-13', talk: '2024-06-21', panel: '2024-06' };

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
