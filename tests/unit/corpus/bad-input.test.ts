import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatProblem, problem } from '../../../src/corpus/problems/problem.ts';
import type { ProblemName } from '../../../src/corpus/problems/catalogue.ts';
import { checkEdit, checkFolder, loadSmallBrief, readSmallBrief, type Row } from '../../support/check-fixture.ts';
import { recordSmallBrief } from '../../support/recorded-brief.ts';

const [talk, treaty, about, question] = ['sources/radio-talk.md', 'themes/treaty.md', 'pages/about.md', 'questions/promise-holds.yaml'];

/** Of each kind of mistake the smallest: what is written in place of what, and all that is reported. */
const edits: Record<string, [file: string, written: string, instead: string, reports: Row[]][]> = {
  'a character that cannot be seen, written as an escape': [
    ...['\\u202E', '\\0', '\\uD800', '\\e', '\\u3164'].map((escape): [string, string, string, Row[]] => [
      'topics.yaml',
      'name: Trade',
      `name: "Tr${escape}ade"`,
      [['topics.yaml', 'ControlCharacter', 5, 9]],
    ]),
    [
      'topics.yaml',
      'name: Trade',
      'name: Trade\n  "a\\u202E": b',
      [
        ['topics.yaml', 'ControlCharacter', 6, 3],
        ['topics.yaml', 'UnknownField', 6, 3],
      ],
    ],
    [about, 'Begin', '&#x202E;Begin', [[about, 'ControlCharacter', 12, 1]]],
    [about, 'Begin', '`&shy;` &shy;', [[about, 'ControlCharacter', 12, 8]]],
    [about, 'Begin', '[Begin](/themes/treaty/ "&#x202E;")', [[about, 'ControlCharacter', 12, 1]]],
    [
      talk,
      'at="answer 1" topics',
      'at="answer 1&#x200B;" topics',
      [
        [talk, 'ControlCharacter', 34, 1],
        [talk, 'UnknownPlace', 34, 1],
      ],
    ],
  ],
  'words of which none can be seen': [
    [talk, '[Aid is due at once]', '[]', [[talk, 'ClaimWithoutTitle', 34, 1]]],
    [talk, '[Aid is due at once]', '[&nbsp;\u200D]', [[talk, 'ClaimWithoutTitle', 34, 1]]],
    [about, '## How to read it', '## \u200D', [[about, 'EmptyHeading', 10, 1]]],
    [about, '[the treaty]', '[\u00A0]', [[about, 'EmptyLink', 12, 12]]],
    ['topics.yaml', 'name: Trade', 'name: "\u00A0\u200D"', [['topics.yaml', 'InvalidField', 5, 9]]],
  ],
  'what nests, or is divided, without end': [
    ...['> 1. ', '1. ', '7) ', '- > 1. '].map((marks): [string, string, string, Row[]] => [
      about,
      'Begin',
      `${marks.repeat(20)}Begin`,
      [[about, 'NestingTooDeep', 12, 1]],
    ]),
    [about, 'Begin', '1. '.repeat(1_070), [[about, 'NestingTooDeep', 12, 1]]],
    [about, 'Begin', `|${'a|'.repeat(6_000)}\n|${'-|'.repeat(6_000)}\n${'|a\n'.repeat(1_900)}`, [[about, 'NestingTooDeep', 12, 1]]],
    [question, 'theme: treaty', `theme: treaty\n${listFields(60_000)}`, [[question, 'NestingTooDeep', 1, 1]]],
  ],
  'code that takes in what was not meant for it': [
    [about, 'Begin', '```\nBegin', [[about, 'UnsupportedMarkdown', 12, 1]]],
    [about, 'Begin', '- ~~~~\n  ~~~\n\nBegin', [[about, 'UnsupportedMarkdown', 12, 3]]],
    [about, 'Begin', '```\nBegin\n```\n\nBegin', []],
    [treaty, 'It may not last. [@radio-talk#promise-may-fade]', '`[@radio-talk#aid-is-due]`', [[treaty, 'UnsupportedMarkdown', 24, 54]]],
  ],
  'what a directive is given twice': [
    [talk, '{#aid-is-due kind=fact', '{#aid-is-due kind="fact" kind=forecast', [[talk, 'AttributeTwice', 34, 42]]],
    [treaty, '{#promise-is-mutual}', '{#promise-is-mutual #promise-is-mutual}', [[treaty, 'AttributeTwice', 18, 14]]],
    [talk, '{#what-was-promised}', '{#what-was-promised #what-was-meant}', [[talk, 'AttributeTwice', 32, 1]]],
    [treaty, '{#promises-made topics', '{#promises-made #more-made topics', [[treaty, 'AttributeTwice', 22, 1]]],
    [talk, 'at="answer 1" topics="treaty"', 'at="answer 1" topics="treaty treaty"', []],
  ],
  'a heading that no list of headings would have': [
    [talk, 'If either', '## Aid {#about-aid}\n\nIf either', [[talk, 'UnsupportedMarkdown', 35, 1]]],
  ],
  'an address that others cannot open': [
    'http://localhost:3000/draft',
    'https://me:secret@example.org/',
    'http://169.254.1.1/',
    'http://[fd00::1]/',
  ].map((url): [string, string, string, Row[]] => [
    talk,
    'url: https://example.org/talk',
    `url: "${url}"`,
    [[talk, 'InvalidField', 10, 6]],
  ]),
  'a date that is none': ['2.024e3', '0x7E8', '"0000-01-01"', '02024', '2999-01-01'].map((date): [string, string, string, Row[]] => [
    talk,
    'published: 2024-06-21',
    `published: ${date}`,
    [[talk, 'InvalidField', 9, 12]],
  ]),
  'a day that has not come': [
    [about, 'updated: 2026-11-21', 'updated: 2099-01-01', [[about, 'FutureDate', 5, 10]]],
    [treaty, 'published: 2026-11-21\nupdated: 2026-11-21', 'published: 2099\nupdated: 2099-01-01', [[treaty, 'FutureDate', 9, 10]]],
    [talk, 'language: en', 'language: en\naccessed: 2099-01-01', [[talk, 'FutureDate', 9, 11]]],
    [talk, 'kind=fact at', 'kind=fact said=2099-01-01 at', [[talk, 'BeyondHorizon', 34, 57]]],
    ['timeline.yaml', '2024-06-19', '2999-01-01', [['timeline.yaml', 'InvalidField', 2, 10]]],
    ['brief.yaml', '2024-06-27', '2099-01-01', [['brief.yaml', 'InvalidField', 9, 10]]],
    ['brief.yaml', '2026-11-27', '2999-01-01', [['brief.yaml', 'InvalidField', 10, 10]]],
  ],
  'a date where text is asked for': [[treaty, 'short: The treaty', 'short: 2024-06-19', []]],
  'two places of one name': ['summary', 'Summary!'].map((name): [string, string, string, Row[]] => [
    talk,
    'places:\n',
    `places:\n  - {name: "${name}", words: directory, meaning: It is one.}\n`,
    [[talk, 'InvalidField', 15, 3]],
  ]),
  'an id that is on every page, or in every object': [
    [about, '{#how-to-read}', '{#search-home}', [[about, 'InvalidId', 10, 20]]],
    [
      'topics.yaml',
      'name: Trade',
      'name: Trade\n  description: It is one.\n- id: constructor\n  name: Other',
      [['topics.yaml', 'InvalidField', 7, 7]],
    ],
  ],
};

describe.each(Object.entries(edits))('%s', (_, rows) => {
  it.each(rows)('is found in %s in place of %j: %j', (file, written, instead, reports) => {
    expect(checkEdit(file, written, instead)).toReport(reports);
  });
});

describe('a file that could not be read', () => {
  it.each([
    ['an empty list', '[]\n', 'InvalidField', 1],
    ['comments', '# None yet.\n', 'InvalidYaml', 1],
    ['an alias bomb', 'a: &a [x, x]\nb: [*a, *a]\n', 'InvalidYaml', 2],
  ] as const)('is reported alone where the topics are %s', (_, text, name, line) => {
    expect(new Set(loadSmallBrief({ 'topics.yaml': text }).problems.map((found) => `${found.file}:${found.line} ${found.name}`))).toEqual(
      new Set([`topics.yaml:${line} ${name}`]),
    );
  });

  it.each<[string, string, ProblemName, (path: string) => void]>([
    ['all the sources, which are gone', 'sources', 'MissingFile', () => undefined],
    ['all the sources, of which there are none', 'sources', 'MissingFile', mkdirSync],
    ['all the sources, in a file', 'sources', 'UnexpectedFile', (path) => writeFileSync(path, '')],
    ['all the sources, behind a link to nothing', 'sources', 'UnreadableFile', (path) => symlinkSync('nowhere', path)],
    ['all the sources, behind a link to itself', 'sources', 'UnreadableFile', (path) => symlinkSync('sources', path)],
    ['all the sources, behind a link to what holds it', 'sources', 'UnreadableFile', (path) => symlinkSync('.', path)],
    ['a source in a folder', talk, 'UnreadableFile', mkdirSync],
    ['a source behind a link to itself', talk, 'UnreadableFile', (path) => symlinkSync('radio-talk.md', path)],
    ['the topics in a folder', 'topics.yaml', 'UnreadableFile', mkdirSync],
    ['a brief behind a link to nothing', 'brief.yaml', 'UnreadableFile', (path) => symlinkSync('nowhere', path)],
    ...['my notes', 'constructor', 'Radio', '조약', 'u\u0308ber'].map((name): [string, string, ProblemName, (path: string) => void] => [
      `a source “${name}”`,
      `sources/${name}.md`,
      'InvalidFileName',
      (path) => writeFileSync(path, readSmallBrief().get(talk) ?? ''),
    ]),
    [
      'a file whose name is no UTF-8',
      'sources/caf\uFFFD.md',
      'InvalidFileName',
      (path) => writeFileSync(Buffer.from(path.replace('\uFFFD', '\u00E9'), 'latin1'), ''),
    ],
  ])('is reported alone where it is %s', (_, file, name, make) => {
    const found = checkFolder((folder) => {
      rmSync(join(folder, file), { recursive: true, force: true });
      make(join(folder, file));
    });
    expect(found).toReport([[file, name, 1]]);
  });

  it.each(['constructor', 'page-content', 'history'])('is reported where it is the question %s', (id) => {
    const [found] = loadSmallBrief({ [`questions/${id}.yaml`]: readSmallBrief().get(question) }).problems;
    expect(found?.name ?? 'none').toBe(id === 'constructor' ? 'none' : 'InvalidId');
  });
});

describe('many problems', () => {
  it('of one kind in one file are ten and a count', () => {
    const { problems } = loadSmallBrief({ [about]: readSmallBrief().get(about)?.replace('Begin', '<br>\n\n'.repeat(200)) });
    expect(problems).toHaveLength(10);
    expect(problems.at(-1)?.message).toMatch(/, and so on: 190 more in this file$/);
    expect(problems.at(-2)?.message).not.toContain('more in this file');
  });

  it('of a file of nothing but NUL are few', () => {
    const found = checkFolder((folder) => {
      writeFileSync(join(folder, about), '\0'.repeat(900_000));
    });
    expect(found.length).toBeLessThan(12);
  });
});

it('prints what an author wrote without what would command the terminal or begin another line', () => {
  const name = 'a\u001B[2J\n\u202Econtent/about.md:1:1  RawHtml';
  expect(formatProblem(problem('UnknownField', { file: 'topics.yaml', line: 1, column: 1 }, { name, nearest: undefined }))).toBe(
    'content/topics.yaml:1:1  UnknownField — has a field “aU+001B[2JU+000AU+202Econtent/about.md:1:1  RawHtml” that is not known here. Remove it.',
  );
});

it.each([
  ['there already', '2026-11-22', '2026-11-22', 'LedgerOutOfOrder'],
  ['of an earlier day', '2026-11-23', '2026-11-22', 'LedgerOutOfOrder'],
  ['of a day that has not come', '2026-11-22', '2999-11-22', 'MalformedLedger'],
])('finds lines of the ledger that are %s', (_, one, two, name) => {
  const found = checkFolder((folder) => {
    const lines = [one, two].map((date) => `{"address":"/old/","date":"${date}","reason":"It was wrong."}\n`);
    writeFileSync(join(folder, 'ledger.jsonl'), recordSmallBrief() + lines.join(''));
  });
  expect(found.map((each) => `${each.line} ${each.name}`)).toContain(`45 ${name}`);
});

it('finds characters that cannot be seen in the ledger', () => {
  const line = '{"address":"/old/","date":"2026-11-22","reason":"It was \\u202Ewrong."}\n';
  expect(loadSmallBrief({ 'ledger.jsonl': recordSmallBrief() + line }).problems).toReport([['ledger.jsonl', 'MalformedLedger', 44]]);
});

function listFields(count: number): string {
  return Array.from({ length: count }, (_, index) => `field${index}: 1`).join('\n');
}
