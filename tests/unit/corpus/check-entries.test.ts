import { describe, expect, it } from 'vitest';
import { checkEdit, loadSmallBrief, readEdit, readSmallBrief, type Row } from '../../support/check-fixture.ts';

const [theme, question, positions, actors] = ['themes/treaty.md', 'questions/promise-holds.yaml', 'pages/positions.md', 'actors.yaml'];

/** A second theme, made of the first, with another order and no question of its own. */
const second = (order: number) => (readSmallBrief().get(theme) ?? '').replace('order: 1', `order: ${order}`);
const both = `${readSmallBrief().get(positions) ?? ''}\n## The trade {#trade-questions}\n\n::positions{theme=trade}\n`;

describe('the order of themes', () => {
  const names = (order: number) =>
    loadSmallBrief({ 'themes/trade.md': second(order), [positions]: both }).problems.filter(({ name }) => name === 'ThemeOrder');

  it.each([1, 3])('is reported where the second has the number %i', (order) => {
    expect(names(order)).toReport([['themes/trade.md', 'ThemeOrder', 4, 8]]);
  });

  it('is right where they are numbered from one', () => {
    expect(names(2)).toEqual([]);
  });

  it('is not blamed on a theme where another could not be read', () => {
    const broken = (readSmallBrief().get(theme) ?? '').replace('short: The treaty', 'short: [The treaty]');
    const found = loadSmallBrief({ [theme]: broken, 'themes/trade.md': second(2), [positions]: both }).problems;
    expect(found.filter(({ name }) => name === 'ThemeOrder')).toEqual([]);
  });
});

it('is not confused by a theme whose name is no id', () => {
  expect(checkEdit(positions, '::positions{theme=treaty}', '::positions{theme="The treaty"}').map(({ name }) => name)).toEqual([
    'ThemeNotShown',
    'UnknownTheme',
  ]);
});

it('does not blame a question for the misspelt name of its theme, nor a theme for that of its question', () => {
  expect(checkEdit(question, 'theme: treaty', 'theme: treety').map(({ name }) => name)).toEqual(['UnknownTheme']);
  expect(checkEdit(theme, 'questions: [promise-holds]', 'questions: [promise-hold]').map(({ name }) => name)).toEqual(['UnknownQuestion']);
});

describe('questions', () => {
  it.each<[string, string, string, ...Row[]]>([
    ['a topic nobody knows', 'topics: [treaty]', 'topics: [treaty, tready]', [question, 'UnknownTopic', 3, 18]],
    ['a claim nobody makes', '[radio-talk#promise-may-fade]', '[radio-talk#promise-fades]', [question, 'UnknownClaim', 9, 14]],
  ])('with %s', (_, written, instead, ...rows) => {
    expect(checkEdit(question, written, instead)).toReport(rows);
  });

  it('without a source are no problem where they are put to some', () => {
    const stand = '  weekly-letter:\n    stand: silent\n    summary: Says nothing of how long it lasts\n';
    const some = readEdit(question, 'stands:', 'putTo: some\nstands:');
    expect(checkEdit(question, stand, '', { [question]: some })).toReport([]);
  });

  it('without a source are reported once, at the source, with all that it has no stand in', () => {
    const source = readSmallBrief().get('sources/weekly-letter.md')?.replaceAll('weekly-letter', 'late-letter') ?? '';
    const second = readSmallBrief().get(question)?.replace('will hold', 'will not hold') ?? '';
    const theme = readEdit('themes/treaty.md', '[promise-holds]', '[promise-holds, promise-fades]');
    const { problems } = loadSmallBrief({
      'sources/late-letter.md': source,
      'questions/promise-fades.yaml': second,
      'themes/treaty.md': theme,
    });
    const missing = problems.filter(({ name }) => name === 'MissingStand');
    expect(missing.map(({ file, message }) => [file, message])).toEqual([
      ['sources/late-letter.md', 'has no stand yet in the questions promise-holds, promise-fades'],
    ]);
  });

  it('without a source are reported for it by name', () => {
    const found = checkEdit(question, '  weekly-letter:\n    stand: silent\n    summary: Says nothing of how long it lasts\n', '');
    expect(found).toReport([['sources/weekly-letter.md', 'MissingStand', 1, 1]]);
    expect(found[0]).toMatchObject({ severity: 'warning', message: 'has no stand yet in the question promise-holds' });
    expect(found[0]?.hint).toContain('weekly-letter: {stand: silent, summary: …}');
  });
});

describe('actors', () => {
  it.each<[string, string, string, ...Row[]]>([
    [
      'an alias in full-width letters',
      'name: River Gazette',
      'name: River Gazette\n  same: {zh-Hans: [ＮＢ]}',
      [actors, 'AliasOfTwo', 15, 20],
    ],
    [
      'another actor’s name for an alias',
      'name: River Gazette',
      'name: River Gazette\n  same: {en: [Anna Berg]}',
      [actors, 'AliasOfTwo', 15, 15],
    ],
    ['another actor’s name', 'name: River Gazette', 'name: North Bank', [actors, 'AliasOfTwo', 14, 9]],
    ['a related name that another has as well', 'name: River Gazette', 'name: River Gazette\n  related: {en: [Northtown, NB]}'],
    [
      'the id of another',
      'id: talk-directory',
      'id: north-bank',
      [actors, 'DuplicateId', 17, 7],
      ['sources/radio-talk.md', 'UnknownActor', 45, 81],
    ],
    ['the voice of nobody', 'voice: anna-berg', 'voice: anna', [actors, 'UnknownActor', 21, 10]],
    ['a voice of their own', 'voice: anna-berg', 'voice: talk-directory', [actors, 'VoiceLoop', 21, 10]],
    ['nobody through whom they are heard', 'voice: anna-berg', 'through: anna', [actors, 'UnknownActor', 21, 12]],
    ['themselves through whom they are heard', 'voice: anna-berg', 'through: talk-directory', [actors, 'VoiceLoop', 21, 12]],
    [
      'a voice through whom they are heard that is another’s',
      'name: River Gazette',
      'name: River Gazette\n  through: talk-directory',
      [actors, 'VoiceLoop', 15, 12],
    ],
    [
      'one voice, and another through whom they are heard',
      'voice: anna-berg',
      'voice: talk-directory\n  through: river-gazette',
      [actors, 'VoiceLoop', 21, 10],
    ],
    ['a claim nobody makes', 'claims: [radio-talk#aid-is-due]', 'claims: [radio-talk#aid-is-dew]', [actors, 'UnknownClaim', 5, 12]],
  ])('with %s', (_, written, instead, ...rows) => {
    expect(checkEdit(actors, written, instead)).toReport(rows);
  });
});

describe.each([
  ['actors.yaml', 'kind: state', 'kind: bridge', 'kind', 3, 9, 'actorKinds: { bridge: Bridges }'],
  ['sources/radio-talk.md', 'words: directory', 'words: printer', 'places.0.words', 16, 12, 'whoseWords: { printer: the printer’s words }'],
  [
    'sources/radio-talk.md',
    'extent: full transcript',
    'extent: whole-report',
    'coverage.extent',
    12,
    11,
    'extents: { whole-report: whole report }',
  ],
] as const)('in %s, a word that is in no list', (file, written, instead, field, line, column, listed) => {
  it('is reported with the words that are, and with where another can be listed', () => {
    const [problem, ...others] = checkEdit(file, written, instead);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ name: 'InvalidField', file, line, column });
    expect(problem?.message).toMatch(
      new RegExp(`^the field “${field}” must be one of .+; brief.yaml can name others under ${listed.split(':')[0] ?? ''}$`),
    );
  });

  it('is right where the brief lists it', () => {
    const brief = (readSmallBrief().get('brief.yaml') ?? '').replace(/whoseWords: .*/, listed);
    const faulty = checkEdit(file, written, instead, { 'brief.yaml': brief }).filter((problem) => problem.file === file);
    expect(faulty.filter(({ message }) => message.includes(instead.split(': ')[1] ?? ''))).toEqual([]);
  });
});
