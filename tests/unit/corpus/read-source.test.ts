import { describe, expect, it } from 'vitest';
import { toSourceId } from '../../../src/brief/ids.ts';
import { checkEdit, loadEdit, readSmallBrief, type Row } from '../../support/check-fixture.ts';

const source = 'sources/radio-talk.md';

it.each<[string, string, string, ...Row[]]>([
  ['an attribute of another kind', 'kind=fact at="answer 1"', 'kind=fakt at="answer 1"', [source, 'InvalidField', 34, 42]],
  ['an attribute it lacks', 'kind=fact at="answer 1"', 'at="answer 1"', [source, 'MissingField', 34, 29]],
  ['an attribute nobody knows', 'kind=fact at="answer 1"', 'kind=fact plase=x at="answer 1"', [source, 'UnknownField', 34, 52]],
  ['a day that does not exist', 'kind=fact at="answer 1"', 'kind=fact said=2024-06-31 at="answer 1"', [source, 'InvalidField', 34, 52]],
  ['an empty place', 'at="answer 1" topics="treaty"', 'at="" topics="treaty"', [source, 'InvalidField', 34, 52]],
  [
    'a place that the front matter does not list',
    'at="answer 1" topics="treaty"',
    'at="page 1" topics="treaty"',
    [source, 'UnknownPlace', 34, 56],
  ],
  ['a place without its number', 'at="answer 1" topics="treaty"', 'at="answer" topics="treaty"', [source, 'UnknownPlace', 34, 56]],
  ['a number where places have none', 'at="summary"', 'at="summary 1"', [source, 'UnknownPlace', 45, 64]],
  ['the number nought', 'at="answer 1" topics="treaty"', 'at="answer 0" topics="treaty"', [source, 'UnknownPlace', 34, 56]],
  [
    'a topic whose letters stand in its title, too',
    ':::claim[Aid is due at once]{#aid-is-due kind=fact at="answer 1" topics="treaty"}',
    ':::claim[aid at once]{#aid-is-due kind=fact at="answer 1" topics="aid"}',
    [source, 'UnknownTopic', 34, 67],
  ],
  ['a topic that is no id', 'at="answer 1" topics="treaty"', 'at="answer 1" topics="Treaty"', [source, 'UnknownTopic', 34, 74]],
  ['a speaker nobody knows', 'speaker=talk-directory', 'speaker=the-host', [source, 'UnknownActor', 45, 81]],
  ['two notes', '::note[The transcript has “ridge”.]', '::note[One.]\n\n::note[Two.]', [source, 'UnsupportedMarkdown', 42, 1]],
  ['nothing but a note', 'The promise will hold only as long as the bridge is open.\n', '', [source, 'ClaimWithoutText', 38, 1]],
])('reports a claim with %s', (_, written, instead, ...rows) => {
  expect(checkEdit(source, written, instead)).toReport(rows);
});

it('suggests the place that was meant, or lists those there are', () => {
  const hint = (place: string) => checkEdit(source, 'at="answer 1" topics="treaty"', `at="${place}" topics="treaty"`)[0]?.hint;
  expect(hint('anser 1')).toBe('Did you mean “answer”?');
  expect(hint('answer 7')).toBe('It lists summary, answer 1–2.');
  expect(hint('page 3')).toBe('It lists summary, answer 1–2.');
});

it('reports speakers and dates of the front matter where they stand', () => {
  expect(checkEdit(source, 'speaker: anna-berg', 'speaker: anna-burg')).toReport([[source, 'UnknownActor', 7, 10]]);
  expect(checkEdit(source, 'language: en', 'hosts: [nobody]\nlanguage: en')).toReport([[source, 'UnknownActor', 8, 9]]);
  expect(checkEdit(source, 'published: 2024-06-21', 'published: 2024-07-21')).toReport([[source, 'BeyondHorizon', 9, 12]]);
});

it('reports a citation, since a source speaks for itself', () => {
  expect(checkEdit(source, 'A talk of ten minutes.', 'A talk. [@weekly-letter#south-should-wait]')).toReport([
    [source, 'UnsupportedMarkdown', 26, 9],
  ]);
});

describe('a summary', () => {
  const letter = 'sources/weekly-letter.md';
  const end = 'live by both. [@weekly-letter#south-should-wait]';

  it('is the first section of its source, and cites its claims', () => {
    const found = loadEdit(letter, 'paragraph 9', 'paragraph 8').corpus.sources.get(toSourceId('weekly-letter'));
    expect(found?.inBrief).toMatchObject({
      id: 'in-brief',
      title: 'In brief',
      topics: ['treaty'],
      claims: ['weekly-letter#south-should-wait'],
      notes: [],
    });
    expect(found?.inBrief.text).toMatch(/^The Gazette has one piece .* be read\. It was written .* by both\.$/);
    expect(found?.sections.map(({ id }) => id)).toEqual(['in-brief', 'what-is-expected']);
    expect(found?.sections[0]).toBe(found?.inBrief);
  });

  it.each<[string, string, string, ...Row[]]>([
    ['a claim nobody makes', 'south-should-wait] It was', 'south-can-wait] It was', [letter, 'UnknownClaim', 25, 130]],
    [
      'a claim of another source, among others',
      'south-should-wait] It was',
      'south-should-wait; @radio-talk#aid-is-due] It was',
      [letter, 'SummaryOfOtherSource', 25, 164],
    ],
    [
      'a claim of another source, against it',
      'live by both. [@',
      'live by both. [against @radio-talk#aid-is-due; @',
      [letter, 'SummaryOfOtherSource', 25, 765],
    ],
    ['a topic nobody knows', '{#in-brief topics="treaty"}', '{#in-brief topics="treaty peace"}', [letter, 'UnknownTopic', 23, 39]],
    [
      'half a citation',
      'live by both. [@weekly-letter#south-should-wait]',
      'live by both. [@weekly-letter]',
      [letter, 'MalformedCitation', 25, 755],
    ],
    ['a sentence in a second paragraph that cites nothing', end, `${end}\n\nSo be it.`, [letter, 'UncitedSentence', 27, 1]],
    ['a note', end, `${end}\n\n::note[So be it.]`, [letter, 'NoteOutsideClaim', 27, 1]],
  ])('is reported with %s', (_, written, instead, ...rows) => {
    expect(checkEdit(letter, written, instead)).toReport(rows);
  });

  it.each([
    ['has another id', '{#in-brief ', '{#in-short '],
    ['comes second', '## In brief', '## Before that {#before-that}\n\n## In brief'],
  ])('is missed where it %s, and what cites in its place is reported', (_, written, instead) => {
    const found = checkEdit(letter, written, instead).map(({ name }) => name);
    expect(found).toEqual(['MissingSummary', ...Array.from({ length: 5 }, () => 'UnsupportedMarkdown')]);
  });

  it.each<[words: number, ...rows: Row[]]>([
    [119, [letter, 'SummaryLength', 25, 1]],
    [120],
    [350],
    [351, [letter, 'SummaryLength', 25, 1]],
  ])('of %i words is reported where that is too few or too many', (count, ...rows) => {
    const written = readSmallBrief().get(letter) ?? '';
    const summary = written.slice(written.indexOf('The Gazette has'), written.indexOf(end) + end.length);
    expect(checkEdit(letter, summary, 'So. [@weekly-letter#south-should-wait] '.repeat(count))).toReport(rows);
  });
});

it('prints its date as it is known, and the day of a claim where that is another', () => {
  const written = readSmallBrief().get(source)?.replace('kind=forecast', 'kind=forecast said=2024-06-19') ?? '';
  const { corpus, problems } = loadEdit(
    source,
    'published: 2024-06-21',
    'published: 2024-06\nprintedDate: n.d., recorded before 9 July 2024\nreadAt: https://example.org/read',
    { [source]: written },
  );
  expect(problems).toReport([]);
  const { claims, printedDate, readAt } = corpus.sources.get(toSourceId('radio-talk')) ?? {};
  expect([printedDate, readAt]).toEqual(['n.d., recorded before 9 July 2024', 'https://example.org/read']);
  expect(claims?.map(({ said, saidAs }) => [said, saidAs])).toEqual([
    ['2024-06', 'n.d., recorded before 9 July 2024'],
    ['2024-06-19', '19 June 2024'],
    ['2024-06', 'n.d., recorded before 9 July 2024'],
  ]);
});
