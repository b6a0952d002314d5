import { describe, expect, it } from 'vitest';
import { checkEdit, loadSmallBrief, readEdit, readFixture, type Row } from '../../support/check-fixture.ts';
import { noteEdits } from '../../support/note-edits.ts';

const [question, actors, timeline] = ['questions/promise-holds.yaml', 'actors.yaml', 'timeline.yaml'];
const [references, exchanges] = ['references.yaml', 'exchanges.yaml'];

describe('questions', () => {
  it.each<[string, string, string, Row[]]>([
    ['a theme nobody wrote', 'theme: treaty', 'theme: treety', [[question, 'UnknownTheme', 2, 8]]],
    ['a topic nobody knows', 'topics: [treaty]', 'topics: [treaty, tready]', [[question, 'UnknownTopic', 3, 18]]],
    [
      'a source nobody read',
      '  weekly-letter:',
      '  weekly-leter:\n    stand: silent\n    summary: Nothing\n  weekly-letter:',
      [[question, 'UnknownSource', 10, 3]],
    ],
    ['a stand that nothing shows', 'stand: silent', 'stand: asserts', [[question, 'StandWithoutClaim', 10, 3]]],
    [
      'a claim of another source',
      '[radio-talk#promise-may-fade]',
      '[weekly-letter#south-should-wait]',
      [[question, 'StandOnOtherSource', 9, 14]],
    ],
    ['a claim nobody makes', '[radio-talk#promise-may-fade]', '[radio-talk#promise-fades]', [[question, 'UnknownClaim', 9, 14]]],
  ])('with %s', (_, written, instead, rows) => {
    expect(checkEdit(question, written, instead)).toReport(rows);
  });

  it('without a source are reported for it by name', () => {
    const found = checkEdit(question, '  weekly-letter:\n    stand: silent\n    summary: Says nothing of how long it lasts\n', '');
    expect(found).toReport([[question, 'MissingStand', 5, 1]]);
    expect(found[0]?.hint).toBe('Add it under stands: weekly-letter: {stand: silent, summary: …} if it says nothing.');
  });
});

describe('actors', () => {
  it.each<[string, string, string, Row[]]>([
    [
      'another actor’s alias, in other letters',
      'name: River Gazette',
      'name: River Gazette\n  same: {en: [nB]}',
      [[actors, 'AliasOfTwo', 14, 15]],
    ],
    [
      'an alias in full-width letters',
      'name: River Gazette',
      'name: River Gazette\n  same: {zh-Hans: [ＮＢ]}',
      [[actors, 'AliasOfTwo', 14, 20]],
    ],
    [
      'another actor’s name for an alias',
      'name: River Gazette',
      'name: River Gazette\n  same: {en: [Anna Berg]}',
      [[actors, 'AliasOfTwo', 14, 15]],
    ],
    ['another actor’s name', 'name: River Gazette', 'name: North Bank', [[actors, 'AliasOfTwo', 13, 9]]],
    ['a related name that another has as well', 'name: River Gazette', 'name: River Gazette\n  related: {en: [Northtown, NB]}', []],
    [
      'the id of another',
      'id: talk-directory',
      'id: north-bank',
      [
        [actors, 'DuplicateId', 16, 7],
        ['sources/radio-talk.md', 'UnknownActor', 45, 81],
      ],
    ],
    ['the voice of nobody', 'voice: anna-berg', 'voice: anna', [[actors, 'UnknownActor', 20, 10]]],
    ['a voice of their own', 'voice: anna-berg', 'voice: talk-directory', [[actors, 'VoiceLoop', 20, 10]]],
    ['nobody through whom they are heard', 'voice: anna-berg', 'through: anna', [[actors, 'UnknownActor', 20, 12]]],
    ['themselves through whom they are heard', 'voice: anna-berg', 'through: talk-directory', [[actors, 'VoiceLoop', 20, 12]]],
    [
      'a voice through whom they are heard that is another’s',
      'name: River Gazette',
      'name: River Gazette\n  through: talk-directory',
      [[actors, 'VoiceLoop', 14, 12]],
    ],
    [
      'one voice, and another through whom they are heard',
      'voice: anna-berg',
      'voice: talk-directory\n  through: river-gazette',
      [[actors, 'VoiceLoop', 20, 10]],
    ],
    ['a claim nobody makes', 'claims: [radio-talk#aid-is-due]', 'claims: [radio-talk#aid-is-dew]', [[actors, 'UnknownClaim', 5, 12]]],
  ])('with %s', (_, written, instead, rows) => {
    expect(checkEdit(actors, written, instead)).toReport(rows);
  });
});

describe('events', () => {
  it.each<[string, string, string, Row[]]>([
    ['a claim nobody makes', 'radio-talk#aid-is-due', 'radio-talk#aid-is-dew', [[timeline, 'UnknownClaim', 5, 12]]],
    ['an actor nobody knows', 'actors: [north-bank]', 'actors: [north-bank, south-bank]', [[timeline, 'UnknownActor', 6, 24]]],
    ['a topic nobody knows', 'topics: [treaty]', 'topics: [tready]', [[timeline, 'UnknownTopic', 7, 12]]],
    ['no claim', 'claims: [radio-talk#aid-is-due]', 'claims: []', [[timeline, 'InvalidField', 5, 11]]],
    ['an id of one word', 'id: treaty-signed', 'id: signed', [[timeline, 'InvalidField', 1, 7]]],
  ])('with %s', (_, written, instead, rows) => {
    expect(checkEdit(timeline, written, instead)).toReport(rows);
  });
});

describe('exchanges', () => {
  const grain = readFixture('an exchange with itself', exchanges).replace('to: north-bank', 'to: river-gazette');

  it.each<[string, string, string, Row[]]>([
    ['all that they need', 'what: grain', 'what: grain and oil', []],
    ['a giver nobody knows', 'from: north-bank', 'from: north-bang', [[exchanges, 'UnknownActor', 2, 9]]],
    ['a taker nobody knows', 'to: river-gazette', 'to: river-gazet', [[exchanges, 'UnknownActor', 3, 7]]],
    ['a claim nobody makes', 'grain-passes-daily]', 'grain-passes-daily, radio-talk#grain-passes]', [[exchanges, 'UnknownClaim', 6, 43]]],
    ['no claim', '[radio-talk#grain-passes-daily]', '[]', [[exchanges, 'InvalidField', 6, 11]]],
    ['their claims left out', '  claims: [radio-talk#grain-passes-daily]\n', '', [[exchanges, 'MissingField', 1, 3]]],
    ['a standing nobody knows', 'standing: reported', 'standing: rumoured', [[exchanges, 'InvalidField', 5, 13]]],
    ['nothing that is given', 'what: grain', 'what: ""', [[exchanges, 'InvalidField', 4, 9]]],
    ['an id of one word', 'id: grain-to-nobody', 'id: grain', [[exchanges, 'InvalidField', 1, 7]]],
    ['the id of another', '- id', `${grain}- id`, [[exchanges, 'DuplicateId', 7, 7]]],
  ])('with %s', (_, written, instead, rows) => {
    expect(checkEdit(exchanges, written, instead, { [exchanges]: grain })).toReport(rows);
  });

  it('are not blamed for what a faulty file would have defined', () => {
    const broken = { [exchanges]: grain.replace('to: river-gazette', 'to: talk-directory') };
    expect(checkEdit(actors, 'voice: anna-berg', 'voice: [anna-berg]', broken).map(({ name }) => name)).toEqual(['InvalidField']);
  });
});

describe('references', () => {
  const papers = { [references]: readFixture('a reference that no note names', references) };
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

  it.each<[string, string, string, Row[]]>([
    ['later than the horizon, and says so', 'date: "1961-07-06"', 'date: "2024-11-12"\n  afterHorizon: true', []],
    ['of the month of the horizon', 'date: "1961-07-06"', 'date: "2024-06"', []],
    ['of the day after the horizon', 'date: "1961-07-06"', 'date: "2024-06-28"', [[references, 'ReferenceBeyondHorizon', 5, 9]]],
    [
      'not later, whatever it says',
      'date: "1961-07-06"',
      'date: "1961-07-06"\n  afterHorizon: false',
      [[references, 'InvalidField', 6, 17]],
    ],
    ['of a day that does not exist', '1961-07-06', '1961-07-32', [[references, 'InvalidField', 5, 9]]],
    ['of another type', 'type: report', 'type: rumour', [[references, 'InvalidField', 2, 9]]],
    ['a script', 'https://example.org/river-papers', 'javascript:alert(1)', [[references, 'InvalidField', 6, 8]]],
    ['data', 'https://example.org/river-papers', 'data:text/html,x', [[references, 'InvalidField', 6, 8]]],
    ['listed twice', '- id', `${papers[references] ?? ''}- id`, [[references, 'DuplicateId', 7, 7]]],
  ])('may not be %s', (_, written, instead, rows) => {
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
