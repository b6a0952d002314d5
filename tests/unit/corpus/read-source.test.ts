import { expect, it } from 'vitest';
import { checkEdit, type Row } from '../../support/check-fixture.ts';

const source = 'sources/radio-talk.md';

it.each<[string, string, string, Row[]]>([
  ['an attribute of another kind', 'kind=fact at="answer 1"', 'kind=fakt at="answer 1"', [[source, 'InvalidField', 30, 42]]],
  ['an attribute it lacks', 'kind=fact at="answer 1"', 'at="answer 1"', [[source, 'MissingField', 30, 29]]],
  ['an attribute nobody knows', 'kind=fact at="answer 1"', 'kind=fact plase=x at="answer 1"', [[source, 'UnknownField', 30, 52]]],
  ['a day that does not exist', 'kind=fact at="answer 1"', 'kind=fact said=2024-06-31 at="answer 1"', [[source, 'InvalidField', 30, 52]]],
  ['an empty place', 'at="answer 1" topics="treaty"', 'at="" topics="treaty"', [[source, 'InvalidField', 30, 52]]],
  [
    'a place that the front matter does not list',
    'at="answer 1" topics="treaty"',
    'at="page 1" topics="treaty"',
    [[source, 'UnknownPlace', 30, 56]],
  ],
  ['a place without its number', 'at="answer 1" topics="treaty"', 'at="answer" topics="treaty"', [[source, 'UnknownPlace', 30, 56]]],
  ['a number where places have none', 'at="summary"', 'at="summary 1"', [[source, 'UnknownPlace', 41, 64]]],
  ['the number nought', 'at="answer 1" topics="treaty"', 'at="answer 0" topics="treaty"', [[source, 'UnknownPlace', 30, 56]]],
  [
    'a topic whose letters stand in its title, too',
    ':::claim[Aid is due at once]{#aid-is-due kind=fact at="answer 1" topics="treaty"}',
    ':::claim[aid at once]{#aid-is-due kind=fact at="answer 1" topics="aid"}',
    [[source, 'UnknownTopic', 30, 67]],
  ],
  ['a topic that is no id', 'topics="treaty"', 'topics="Treaty"', [[source, 'UnknownTopic', 30, 74]]],
  ['a speaker nobody knows', 'speaker=talk-directory', 'speaker=the-host', [[source, 'UnknownActor', 41, 81]]],
  ['two notes', '::note[The transcript has “ridge”.]', '::note[One.]\n\n::note[Two.]', [[source, 'UnsupportedMarkdown', 38, 1]]],
  ['nothing but a note', 'The promise will hold only as long as the bridge is open.\n', '', [[source, 'ClaimWithoutText', 34, 1]]],
])('reports a claim with %s', (_, written, instead, rows) => {
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
