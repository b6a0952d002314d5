import { describe, expect, it } from 'vitest';
import { checkEdit, loadSmallBrief } from '../../support/check-fixture.ts';

const [source, actors, brief] = ['sources/radio-talk.md', 'actors.yaml', 'brief.yaml'];

/** What goes wrong when a brief is begun: what is written in place of what, what is found there, and what the author is told. */
const mistakes: [name: string, file: string, written: string, instead: string, place: string, told: RegExp][] = [
  [
    'a type that is misspelt',
    source,
    'type: podcast',
    'type: podcats',
    `${source}:5:7 InvalidField`,
    /must be one of podcast, .*Did you mean podcast\?/,
  ],
  [
    'a type that nobody knows',
    source,
    'type: podcast',
    'type: white paper',
    `${source}:5:7 InvalidField`,
    /must be one of podcast, .*web-page/,
  ],
  [
    ...(['a field that its type does not have', source, 'type: podcast', 'type: treaty\nduration: PT5M'] as const),
    ...([`${source}:6:1 FieldOfOtherType`, /“duration”, which no citation of a source of the type “treaty” has.*podcast, video/] as const),
  ],
  [
    ...([
      'an institution that is written as a person',
      actors,
      'kind: publication\n  description: A weekly',
      'kind: person\n  description: A weekly',
    ] as const),
    ...(['sources/weekly-letter.md:7:10 NameWithoutFamily', /or correct its kind if it is no person/] as const),
  ],
  [
    ...(['an institution with a family name', actors, 'A weekly paper.', 'A weekly paper.\n  family: Gazette'] as const),
    ...([`${actors}:17:3 FamilyOfInstitution`, /would be cited as a person.*Remove family/] as const),
  ],
  [
    'a field without its value',
    source,
    'published: 2024-06-21',
    'published:',
    `${source}:9:11 InvalidField`,
    /“published” has no value: when it was published, as exactly as/,
  ],
  [
    'a kind of claim that is misspelt',
    brief,
    'region: GB',
    'region: GB\nkinds: { forcast: { name: Outlook } }',
    `${brief}:8:10 UnknownField`,
    /Did you mean forecast\?/,
  ],
  [
    'a line that is indented too deep',
    source,
    '  statement: The',
    '   statement: The',
    `${source}:12:11 InvalidYaml`,
    /the next line is indented deeper than this one/,
  ],
  [
    'a note with a colon too many',
    source,
    'without delay.\n:::',
    'without delay.\n:::note[A note.]\n:::',
    `${source}:36:1 UnclosedDirective`,
    /opens the directive “note”/,
  ],
  [
    'a table in a claim',
    source,
    'without delay.\n:::',
    'without delay.\n\n| a | b |\n| - | - |\n| c | d |\n:::',
    `${source}:37:1 UnsupportedMarkdown`,
    /uses a table in a claim/,
  ],
  [
    'a bullet that is none',
    source,
    'without delay.\n:::',
    'without delay.\n• One thing.\n:::',
    `${source}:36:1 UnsupportedMarkdown`,
    /a sign for a bullet that makes no list/,
  ],
  ['a person without one', actors, '  family: Berg\n', '', `${source}:7:10 NameWithoutFamily`, /Add family: … to anna-berg/],
  [
    'the name of a language for its tag',
    source,
    'language: en',
    'language: english',
    `${source}:8:11 InvalidField`,
    /language tag such as en, ko or zh-Hans/,
  ],
  ['a tag of no language', brief, 'language: en', 'language: qq', `${brief}:6:11 InvalidField`, /language tag/],
  ['names in a language that is none', actors, 'same: {en: [NB]', 'same: {english: [NB]', `${actors}:6:10 InvalidField`, /language tag/],
  [
    'a mark that is no path',
    brief,
    'region: GB',
    'region: GB\nmark: [<svg>]',
    `${brief}:8:8 InvalidField`,
    /data of a path, such as M4 8h24/,
  ],
];

/** The same where something else is wrong because of it. */
const causes: typeof mistakes = [
  [
    'a heading without its space',
    source,
    '## What was promised',
    '##What was promised',
    `${source}:32:1 UnsupportedMarkdown`,
    /uses a # without a space behind it/,
  ],
  [
    'spaces that do not break',
    source,
    '#aid-is-due kind',
    '#aid-is-due\u00A0kind',
    `${source}:34:1 MalformedDirective`,
    /it has a space that does not break/,
  ],
  [
    'curly quotation marks',
    source,
    'at="answer 1" topics',
    'at=“answer 1” topics',
    `${source}:34:1 MalformedDirective`,
    /curly quotation marks/,
  ],
];

describe('a brief that is begun with', () => {
  it.each(mistakes)('%s', (_, file, written, instead, place, told) => {
    const [problem, ...others] = checkEdit(file, written, instead);
    expect(others).toEqual([]);
    expect(`${problem?.file}:${problem?.line}:${problem?.column} ${problem?.name}`).toBe(place);
    expect(`${problem?.message}. ${problem?.hint}`).toMatch(told);
  });

  it.each(causes)('%s, and what follows from it', (_, file, written, instead, place, told) => {
    const found = checkEdit(file, written, instead).map((each) => [
      `${each.file}:${each.line}:${each.column} ${each.name}`,
      `${each.message}. ${each.hint}`,
    ]);
    expect(found).toContainEqual([place, expect.stringMatching(told)]);
  });

  it.each([
    ['a claim’s id for a word', 'aid-is-due: succour', 3],
    ['a claim’s key for a word', 'radio-talk#aid-is-due: succour', 3],
    ['a claim’s id for what is typed', 'aid: aid-is-due', 8],
  ])('%s', (_, line, column) => {
    const { problems } = loadSmallBrief({ 'search/words.yaml': `synonyms:\n  ${line}\n` });
    expect(problems).toMatchObject([{ file: 'search/words.yaml', name: 'InvalidField', line: 2, column }]);
    expect(problems[0]?.message).toContain(
      'must be words with a space between them; other words for a claim or a section stand in search/asked.yaml',
    );
  });

  it('nothing in brief.yaml but a list', () => {
    const { problems } = loadSmallBrief({ [brief]: '- id: two-banks\n' });
    expect(problems).toMatchObject([{ file: brief, name: 'InvalidField', line: 1, column: 1 }]);
    expect(problems[0]?.message).toContain('must be a group of fields');
  });
});
