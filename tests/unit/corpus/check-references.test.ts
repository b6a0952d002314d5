import { describe, expect, it } from 'vitest';
import { checkEdit, type Row } from '../../support/check-fixture.ts';

const [question, actors, timeline] = ['questions/promise-holds.yaml', 'actors.yaml', 'timeline.yaml'];

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
        ['sources/radio-talk.md', 'UnknownActor', 41, 81],
      ],
    ],
    ['the voice of nobody', 'voice: anna-berg', 'voice: anna', [[actors, 'UnknownActor', 20, 10]]],
    ['a voice of their own', 'voice: anna-berg', 'voice: talk-directory', [[actors, 'VoiceLoop', 20, 10]]],
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

it('suggests a claim of the same source, or none', () => {
  const hint = (key: string) => checkEdit(timeline, 'radio-talk#aid-is-due', key)[0]?.hint;
  expect(hint('radio-talk#aid-due')).toBe('Did you mean radio-talk#aid-is-due?');
  expect(hint('radio-talk#tax-on-grain')).toBe('Correct the key, or write the claim.');
});
