import { expect, it } from 'vitest';
import { sourceTypes } from '../../../src/brief/source-types.ts';
import { checkEdit, type Row } from '../../support/check-fixture.ts';

const [source, question, actors, timeline] = ['sources/radio-talk.md', 'questions/promise-holds.yaml', 'actors.yaml', 'timeline.yaml'];

it.each<[string, string, string, string, Row[], string]>([
  [
    'text where a word of a list belongs',
    source,
    'type: podcast',
    'type: radio',
    [[source, 'InvalidField', 5, 7]],
    `the field “type” must be one of ${Object.keys(sourceTypes).join(', ')}`,
  ],
  [
    'a day that does not exist',
    source,
    'published: 2024-06-21',
    'published: 2023-02-29',
    [[source, 'InvalidField', 9, 12]],
    'the field “published” must be a date that exists, before 2200, in quotation marks: "2024-06-19", "2024-06" or "1961"',
  ],
  [
    'an address without scheme',
    source,
    'url: https://example.org/talk',
    'url: example.org/talk',
    [[source, 'InvalidField', 10, 6]],
    'the field “url” must be an address that begins with https:// or http://',
  ],
  [
    'an address that runs a script',
    source,
    'url: https://example.org/talk',
    'url: "javascript:alert(1)"',
    [[source, 'InvalidField', 10, 6]],
    'the field “url” must be an address that begins with https:// or http://',
  ],
  [
    'a duration in words',
    source,
    'language: en',
    'language: en\nduration: ten minutes',
    [[source, 'InvalidField', 9, 11]],
    'the field “duration” must be an ISO 8601 duration such as PT2M30S',
  ],
  [
    'a number where text belongs',
    source,
    'short: River talk',
    'short: 12',
    [[source, 'InvalidField', 3, 8]],
    'the field “short” must be text (in quotation marks if it looks like a number or date)',
  ],
  [
    'a field without a value',
    source,
    'short: River talk',
    'short:',
    [[source, 'InvalidField', 3, 7]],
    'the field “short” has no value: a short title for margins and repeats',
  ],
  [
    'a field of a field',
    source,
    'extent: full transcript',
    'extend: full transcript',
    [
      [source, 'MissingField', 12, 3],
      [source, 'UnknownField', 12, 3],
    ],
    'the field “coverage.extent” is missing',
  ],
  ['a field in a list', source, '    words: directory\n', '', [[source, 'MissingField', 15, 5]], 'the field “places.0.words” is missing'],
  [
    'the same entry twice',
    timeline,
    'topics: [treaty]',
    'topics: [treaty, treaty]',
    [[timeline, 'InvalidField', 7, 11]],
    'the field “topics” must not name the same thing twice',
  ],
  [
    'an empty list',
    timeline,
    'topics: [treaty]',
    'topics: []',
    [[timeline, 'InvalidField', 7, 11]],
    'the field “topics” must not be empty or so small',
  ],
  [
    'a reference that is no id',
    timeline,
    'actors: [north-bank]',
    'actors: [North Bank]',
    [[timeline, 'InvalidField', 6, 12]],
    'the field “actors.0” must be an id: lower-case ASCII words joined by hyphens, at most 48 characters',
  ],
  [
    'a claim without its source',
    timeline,
    'radio-talk#aid-is-due',
    'aid-is-due',
    [[timeline, 'InvalidField', 5, 12]],
    'the field “claims.0” must name a claim as source#claim',
  ],
  [
    'a language that is none',
    actors,
    'ko: [북안]',
    'Korean: [북안]',
    [[actors, 'InvalidField', 6, 20]],
    'the field “same.Korean” has a key that must be a language tag such as en, ko or zh-Hans',
  ],
  [
    'an id that every browser knows',
    actors,
    'id: river-gazette',
    'id: history',
    [
      [actors, 'InvalidField', 13, 7],
      ['sources/weekly-letter.md', 'UnknownActor', 7, 10],
    ],
    'the field “id” must be another id: something of that name is on the page or in the browser already',
  ],
  [
    'a language by its name',
    source,
    'language: en',
    'language: English',
    [[source, 'InvalidField', 8, 11]],
    'the field “language” must be a language tag such as en, ko or zh-Hans',
  ],
  [
    'a list where a group belongs',
    question,
    'stands:',
    'stands: []\nothers:',
    [
      [question, 'InvalidField', 5, 9],
      [question, 'UnknownField', 6, 1],
    ],
    'the field “stands” must be a group of fields',
  ],
  [
    'a group where a list belongs',
    question,
    'topics: [treaty]',
    'topics: {treaty: true}',
    [[question, 'InvalidField', 3, 9]],
    'the field “topics” must be a list',
  ],
])('reports %s', (_, file, written, instead, rows, message) => {
  const found = checkEdit(file, written, instead);
  expect(found).toReport(rows);
  expect(found[0]?.message).toBe(message);
});

it('names the field that was probably meant', () => {
  expect(checkEdit('topics.yaml', 'name: Trade', 'name: Trade\n  descripton: x').map(({ hint }) => hint)).toEqual([
    'Did you mean description?',
  ]);
});

it('says what belongs into a missing field', () => {
  expect(checkEdit('topics.yaml', '  name: Trade\n', '').map(({ hint }) => hint)).toEqual(['Add it: its name, in sentence case.']);
});

it('reports all that is wrong at once', () => {
  expect(checkEdit(source, 'type: podcast\npublisher: Radio House', 'type: radio\npublisher: [Radio House]\nhost: anna-berg')).toReport([
    [source, 'InvalidField', 5],
    [source, 'InvalidField', 6],
    [source, 'UnknownField', 7],
  ]);
});

it('refuses a list file that is no list', () => {
  expect(checkEdit('timeline.yaml', '- id: treaty-signed\n  about', 'id: treaty-signed\nabout').map(({ name }) => name)).toContain(
    'InvalidYaml',
  );
});
