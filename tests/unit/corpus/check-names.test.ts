import { describe, expect, it } from 'vitest';
import { checkEdit, grainTo, loadSmallBrief, noteEdits, readEdit, riverPapers, type Row } from '../../support/check-fixture.ts';

const [actors, timeline, references, exchanges] = ['actors.yaml', 'timeline.yaml', 'references.yaml', 'exchanges.yaml'];

describe('events', () => {
  it.each<[string, string, string, ...Row[]]>([
    ['a claim nobody makes', 'radio-talk#aid-is-due', 'radio-talk#aid-is-dew', [timeline, 'UnknownClaim', 5, 12]],
    ['an actor nobody knows', 'actors: [north-bank]', 'actors: [north-bank, south-bank]', [timeline, 'UnknownActor', 6, 24]],
    ['a topic nobody knows', 'topics: [treaty]', 'topics: [tready]', [timeline, 'UnknownTopic', 7, 12]],
    ['no claim', 'claims: [radio-talk#aid-is-due]', 'claims: []', [timeline, 'InvalidField', 5, 11]],
    ['an id of one word', 'id: treaty-signed', 'id: signed', [timeline, 'InvalidField', 1, 7]],
  ])('with %s', (_, written, instead, ...rows) => {
    expect(checkEdit(timeline, written, instead)).toReport(rows);
  });
});

describe('exchanges', () => {
  const grain = grainTo('river-gazette');

  it.each<[string, string, string, ...Row[]]>([
    ['all that they need', 'what: grain', 'what: grain and oil'],
    ['a giver nobody knows', 'from: north-bank', 'from: north-bang', [exchanges, 'UnknownActor', 2, 9]],
    ['a taker nobody knows', 'to: river-gazette', 'to: river-gazet', [exchanges, 'UnknownActor', 3, 7]],
    ['a claim nobody makes', 'grain-passes-daily]', 'grain-passes-daily, radio-talk#grain-passes]', [exchanges, 'UnknownClaim', 6, 43]],
    ['no claim', '[radio-talk#grain-passes-daily]', '[]', [exchanges, 'InvalidField', 6, 11]],
    ['their claims left out', '  claims: [radio-talk#grain-passes-daily]\n', '', [exchanges, 'MissingField', 1, 3]],
    ['a standing nobody knows', 'standing: reported', 'standing: rumoured', [exchanges, 'InvalidField', 5, 13]],
    ['nothing that is given', 'what: grain', 'what: ""', [exchanges, 'InvalidField', 4, 9]],
    ['an id of one word', 'id: grain-to-nobody', 'id: grain', [exchanges, 'InvalidField', 1, 7]],
    ['the id of another', '- id', `${grain}- id`, [exchanges, 'DuplicateId', 7, 7]],
  ])('with %s', (_, written, instead, ...rows) => {
    expect(checkEdit(exchanges, written, instead, { [exchanges]: grain })).toReport(rows);
  });

  it('are not blamed for what a faulty file would have defined', () => {
    const broken = { [exchanges]: grain.replace('to: river-gazette', 'to: talk-directory') };
    expect(checkEdit(actors, 'voice: anna-berg', 'voice: [anna-berg]', broken).map(({ name }) => name)).toEqual(['InvalidField']);
  });
});

describe('references', () => {
  const papers = { [references]: riverPapers() };
  const [onEvent] = noteEdits('river-papers').filter(({ file }) => file === timeline);
  const noted = onEvent ? readEdit(timeline, onEvent.written, onEvent.instead) : '';

  it.each([
    ...noteEdits('river-papers'),
    { kind: 'a page', file: 'pages/about.md', written: 'Begin', instead: '::note[It was a ford.]{refs=river-papers}\n\nBegin' },
  ])('may be named in a note on $kind', ({ file, written, instead }) => {
    expect(checkEdit(file, written, instead, papers)).toReport([]);
  });

  it.each([
    ...noteEdits('river-papers, no-papers'),
    { kind: 'a page', file: 'pages/about.md', written: 'Begin', instead: '::note[It was a ford.]{refs="river-papers no-papers"}\n\nBegin' },
  ])('are missed where a note on $kind names one that is not listed', ({ file, written, instead }) => {
    const found = checkEdit(file, written, instead, papers);
    const lines = readEdit(file, written, instead).split('\n');
    const line = lines.findIndex((text) => text.includes('no-papers'));
    expect(found).toReport([[file, 'UnknownReference', line + 1, (lines[line] ?? '').indexOf('no-papers') + 1]]);
  });

  it('are suggested by likeness', () => {
    const [found] = checkEdit('sources/radio-talk.md', '“ridge”.]', '“ridge”.]{refs="river-papers river-paper"}', papers);
    expect(found?.hint).toBe('Did you mean river-papers?');
  });

  it.each<[string, string, string, ...Row[]]>([
    ['later than the horizon, and says so', 'date: "1961-07-06"', 'date: "2024-11-12"\n  afterHorizon: true'],
    ['of the month of the horizon', 'date: "1961-07-06"', 'date: "2024-06"'],
    ['of the day after the horizon', 'date: "1961-07-06"', 'date: "2024-06-28"', [references, 'ReferenceBeyondHorizon', 5, 9]],
    ['not later, whatever it says', 'date: "1961-07-06"', 'date: "1961-07-06"\n  afterHorizon: false', [references, 'InvalidField', 6, 17]],
    ['of a day that does not exist', '1961-07-06', '1961-07-32', [references, 'InvalidField', 5, 9]],
    ['of another type', 'type: report', 'type: rumour', [references, 'InvalidField', 2, 9]],
    ['a script', 'https://example.org/river-papers', 'javascript:alert(1)', [references, 'InvalidField', 6, 8]],
    ['data', 'https://example.org/river-papers', 'data:text/html,x', [references, 'InvalidField', 6, 8]],
    ['listed twice', '- id', `${papers[references] ?? ''}- id`, [references, 'DuplicateId', 7, 7]],
  ])('may not be %s', (_, written, instead, ...rows) => {
    expect(checkEdit(references, written, instead, { ...papers, [timeline]: noted })).toReport(rows);
  });

  it('are not called unused where a file could not be read that might have named them', () => {
    expect(checkEdit('themes/treaty.md', 'order: 1', 'order: first', papers).map(({ name }) => name)).toEqual(['InvalidField']);
    expect(checkEdit(timeline, 'about: "2024-06-19"', 'about: [soon]', papers).map(({ name }) => name)).toEqual(['InvalidField']);
  });

  it('and exchanges are lists that a brief may do without', () => {
    expect([...loadSmallBrief().corpus.references, ...loadSmallBrief().corpus.exchanges]).toEqual([]);
    expect(loadSmallBrief({ [references]: '[]', [exchanges]: '[]' }).problems).toReport([]);
  });
});

it('suggests a claim of the same source, or none', () => {
  const hint = (key: string) => checkEdit(timeline, 'radio-talk#aid-is-due', key)[0]?.hint;
  expect(hint('radio-talk#aid-due')).toBe('Did you mean radio-talk#aid-is-due?');
  expect(hint('radio-talk#tax-on-grain')).toBe('Correct the key, or write the claim.');
});
