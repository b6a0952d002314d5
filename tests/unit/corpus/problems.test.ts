import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isAnchor, ownWords } from '../../../src/brief/ids.ts';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { catalogue, type ProblemName } from '../../../src/corpus/problems/catalogue.ts';
import { digestOf } from '../../../src/ledger/record/ledger.ts';
import { formatProblem, listFindings, problem, sortProblems } from '../../../src/corpus/problems/problem.ts';
import { checkEdit, checkFixture, checkFolder, fixturePath, type Row } from '../../support/check-fixture.ts';
import { recordBrief, recordSmallBrief } from '../../support/recorded-brief.ts';

/** What is said of any ledger outside a repository. */
const notCompared: Row = ['ledger.jsonl', 'LedgerNotCompared', 1, 1];

/** For every problem of the catalogue a fixture, or what to do to the small brief, and all that is then reported. */
const cases: Record<ProblemName, [fixture: string | ((folder: string) => void), reports: Row[]]> = {
  FileTooLarge: [addLargeFile, [['pages/large.md', 'FileTooLarge', 1, 1]]],
  MissingFile: [removeTimeline, [['timeline.yaml', 'MissingFile', 1, 1]]],
  UnreadableFile: ['a folder named like a file', [['themes/arms.md', 'UnreadableFile', 1, 1]]],
  UnexpectedFile: ['an unexpected file', [['sources/radio-talk.txt', 'UnexpectedFile', 1, 1]]],
  InvalidFileName: ['a file name with capitals', [['pages/How-To-Read.md', 'InvalidFileName', 1, 1]]],
  ReservedFileName: ['a page in the place of the themes', [['pages/themes.md', 'ReservedFileName', 1, 1]]],
  InvalidEncoding: ['bytes that are not utf-8', [['sources/radio-talk.md', 'InvalidEncoding', 26, 2]]],
  ControlCharacter: [
    'invisible characters',
    [
      ['topics.yaml', 'ControlCharacter', 6, 28],
      ['topics.yaml', 'ControlCharacter', 6, 33],
    ],
  ],
  EmptyFile: ['an empty file', [['timeline.yaml', 'EmptyFile', 1, 1]]],
  LineTooLong: ['a line without end', [['pages/about.md', 'LineTooLong', 12, 1]]],
  NestingTooDeep: ['quotations in quotations', [['pages/about.md', 'NestingTooDeep', 12, 1]]],
  MissingFrontMatter: ['no front matter', [['pages/about.md', 'MissingFrontMatter', 1, 1]]],
  UnclosedFrontMatter: ['front matter that is not closed', [['pages/about.md', 'UnclosedFrontMatter', 1, 1]]],
  InvalidYaml: ['a colon without quotation marks', [['pages/about.md', 'InvalidYaml', 2, 8]]],
  InvalidField: ['a field of the wrong type', [['topics.yaml', 'InvalidField', 5, 9]]],
  MissingField: ['a missing field', [['topics.yaml', 'MissingField', 4, 3]]],
  UnknownField: [
    'an unknown field',
    [
      ['topics.yaml', 'MissingField', 4, 3],
      ['topics.yaml', 'UnknownField', 5, 3],
    ],
  ],
  FieldOfOtherType: [
    (folder) => edit(folder, 'sources/weekly-letter.md', 'type: article', 'type: article\nvolume: "12"'),
    [['sources/weekly-letter.md', 'FieldOfOtherType', 6, 1]],
  ],
  NameWithoutFamily: [
    (folder) => edit(folder, 'actors.yaml', '  family: Berg\n', ''),
    [['sources/radio-talk.md', 'NameWithoutFamily', 7, 10]],
  ],
  FamilyOfInstitution: [
    (folder) => edit(folder, 'actors.yaml', 'name: North Bank', 'name: North Bank\n  family: Bank'),
    [['actors.yaml', 'FamilyOfInstitution', 3, 3]],
  ],
  UpdatedBeforePublished: ['updated before it was published', [['themes/treaty.md', 'UpdatedBeforePublished', 9, 10]]],
  FutureDate: [
    (folder) => edit(folder, 'themes/treaty.md', 'updated: 2026-11-21', 'updated: 2026-11-28'),
    [['themes/treaty.md', 'FutureDate', 9, 10]],
  ],
  BeyondHorizon: ['said after the horizon', [['sources/radio-talk.md', 'BeyondHorizon', 38, 73]]],
  InvalidId: ['an id of one word', [['themes/treaty.md', 'InvalidId', 26, 20]]],
  DuplicateId: ['the same id twice', [['themes/treaty.md', 'DuplicateId', 26, 20]]],
  EmptyHeading: ['a heading without words', [['pages/about.md', 'EmptyHeading', 10, 1]]],
  HeadingWithoutId: ['a heading without id', [['themes/treaty.md', 'HeadingWithoutId', 26, 1]]],
  UnknownClaim: ['unknown claim', [['themes/treaty.md', 'UnknownClaim', 24, 30]]],
  UnknownTopic: ['unknown topic', [['sources/radio-talk.md', 'UnknownTopic', 38, 107]]],
  UnknownActor: ['unknown actor', [['sources/radio-talk.md', 'UnknownActor', 45, 81]]],
  UnknownSource: ['unknown source', [['questions/promise-holds.yaml', 'UnknownSource', 10, 3]]],
  UnknownTheme: ['unknown theme', [['questions/promise-holds.yaml', 'UnknownTheme', 2, 8]]],
  UnknownQuestion: ['unknown question', [['themes/treaty.md', 'UnknownQuestion', 7, 13]]],
  UnknownPassage: [
    'other words for no passage',
    [
      ['asked.yaml', 'UnknownPassage', 2, 1],
      ['asked.yaml', 'UnknownPassage', 4, 1],
      ['asked.yaml', 'UnknownPassage', 5, 1],
    ],
  ],
  UnknownPlace: ['unknown place', [['sources/radio-talk.md', 'UnknownPlace', 38, 82]]],
  MalformedCitation: ['a citation without its claim', [['themes/treaty.md', 'MalformedCitation', 13, 34]]],
  UnlistedLanguage: ['names in a language that is not listed', [['actors.yaml', 'UnlistedLanguage', 6, 20]]],
  AliasOfTwo: ['one name for two actors', [['actors.yaml', 'AliasOfTwo', 15, 15]]],
  DeadLink: ['a link to nowhere', [['pages/about.md', 'DeadLink', 8, 25]]],
  UncitedParagraph: ['an uncited paragraph', [['themes/treaty.md', 'UncitedParagraph', 28, 3]]],
  UncitedSentence: [
    (folder) => edit(folder, 'sources/radio-talk.md', '[@radio-talk#promise-may-fade] What keeps', 'What keeps'),
    [['sources/radio-talk.md', 'UncitedSentence', 30, 138]],
  ],
  MissingSummary: ['a source without its summary', [['sources/weekly-letter.md', 'MissingSummary', 1, 1]]],
  SummaryOfOtherSource: [
    (folder) => edit(folder, 'sources/weekly-letter.md', '[@weekly-letter#south-should-wait] It was', '[@radio-talk#aid-is-due] It was'),
    [['sources/weekly-letter.md', 'SummaryOfOtherSource', 25, 130]],
  ],
  SummaryLength: ['a summary of one sentence', [['sources/weekly-letter.md', 'SummaryLength', 25, 1]]],
  LongSentence: [
    (folder) => edit(folder, 'themes/treaty.md', 'It may not last.', `It may not last${', and it may not last'.repeat(8)}.`),
    [['themes/treaty.md', 'LongSentence', 24, 53]],
  ],
  LongTheme: [
    (folder) => edit(folder, 'themes/treaty.md', 'The paper advises patience.', 'The paper advises patience. '.repeat(300)),
    [['themes/treaty.md', 'LongTheme', 1, 1]],
  ],
  EmptyNote: [
    (folder) => edit(folder, 'sources/radio-talk.md', '::note[The transcript has “ridge”.]', '::note[ ]'),
    [['sources/radio-talk.md', 'EmptyNote', 40, 1]],
  ],
  UnknownReference: [
    (folder) => edit(folder, 'sources/radio-talk.md', 'has “ridge”.]', 'has “ridge”.]{refs="river-papers"}'),
    [['sources/radio-talk.md', 'UnknownReference', 40, 43]],
  ],
  ReferenceBeyondHorizon: ['a reference after the horizon', [['references.yaml', 'ReferenceBeyondHorizon', 5, 9]]],
  UnusedReference: ['a reference that no note names', [['references.yaml', 'UnusedReference', 1, 7]]],
  ExchangeWithItself: ['an exchange with itself', [['exchanges.yaml', 'ExchangeWithItself', 3, 7]]],
  MissingStand: ['a source without a stand', [['sources/weekly-letter.md', 'MissingStand', 1, 1]]],
  StandWithoutClaim: ['a stand without a claim', [['questions/promise-holds.yaml', 'StandWithoutClaim', 10, 3]]],
  StandOnOtherSource: ['a stand on another source', [['questions/promise-holds.yaml', 'StandOnOtherSource', 9, 14]]],
  ClaimWithoutText: ['a claim without text', [['sources/radio-talk.md', 'ClaimWithoutText', 45, 1]]],
  ClaimWithoutTitle: ['a claim without title', [['sources/radio-talk.md', 'ClaimWithoutTitle', 45, 1]]],
  ClaimOutsideSection: [
    'a claim before the first heading',
    [
      ['sources/radio-talk.md', 'ClaimOutsideSection', 28, 1],
      ['sources/radio-talk.md', 'ClaimOutsideSection', 32, 1],
    ],
  ],
  UnusedClaim: ['a claim that nobody uses', [['sources/radio-talk.md', 'UnusedClaim', 45, 30]]],
  VoiceLoop: [
    'two speakers who echo each other',
    [
      ['actors.yaml', 'VoiceLoop', 13, 10],
      ['actors.yaml', 'VoiceLoop', 22, 10],
    ],
  ],
  MissingPart: ['a theme without its bottom line', [['themes/treaty.md', 'MissingPart', 1, 1]]],
  UnknownDirective: [
    'an unknown directive',
    [
      ['themes/treaty.md', 'MissingPart', 1, 1],
      ['themes/treaty.md', 'UnknownDirective', 18, 1],
    ],
  ],
  AttributeTwice: [
    (folder) => edit(folder, 'sources/radio-talk.md', 'kind=fact at="answer 1"', 'kind=fact at="answer 1" kind=forecast'),
    [['sources/radio-talk.md', 'AttributeTwice', 34, 42]],
  ],
  UnclosedDirective: ['a directive that is not closed', [['sources/radio-talk.md', 'UnclosedDirective', 34, 1]]],
  MalformedDirective: [
    'a directive with a space',
    [
      ['themes/treaty.md', 'MissingPart', 1, 1],
      ['themes/treaty.md', 'MalformedDirective', 12, 1],
      ['themes/treaty.md', 'StrayFence', 14, 1],
    ],
  ],
  NoteOutsideClaim: ['a note outside a claim', [['sources/radio-talk.md', 'NoteOutsideClaim', 28, 1]]],
  StrayFence: ['colons that close nothing', [['sources/radio-talk.md', 'StrayFence', 28, 1]]],
  NestedDirective: ['a claim in a quotation', [['sources/radio-talk.md', 'NestedDirective', 45, 3]]],
  RawHtml: ['raw html', [['pages/about.md', 'RawHtml', 12, 1]]],
  UnsafeLink: ['a link that runs a script', [['pages/about.md', 'UnsafeLink', 12, 12]]],
  LocalLink: ['a link to this machine', [['pages/about.md', 'LocalLink', 12, 12]]],
  EmptyLink: ['a link without text', [['pages/about.md', 'EmptyLink', 12, 12]]],
  ImageInContent: ['an image', [['pages/about.md', 'ImageInContent', 12, 12]]],
  TopHeading: ['a heading of the first level', [['pages/about.md', 'TopHeading', 10, 1]]],
  SkippedHeading: ['a heading that skips a level', [['pages/about.md', 'SkippedHeading', 10, 1]]],
  DeepHeading: ['a heading of the fourth level', [['pages/about.md', 'DeepHeading', 10, 1]]],
  QuestionNotListed: [addQuestion, [['questions/promise-fades.yaml', 'QuestionNotListed', 2, 8]]],
  QuestionOfOtherTheme: [
    addThemeWithSameQuestion,
    [
      ['pages/positions.md', 'ThemeNotShown', 1, 1],
      ['themes/trade.md', 'QuestionOfOtherTheme', 7, 13],
    ],
  ],
  ThemeNotShown: [
    (folder) => edit(folder, 'pages/positions.md', '::positions{theme=treaty}', 'None.'),
    [['pages/positions.md', 'ThemeNotShown', 1, 1]],
  ],
  ThemeShownAgain: [
    (folder) => edit(folder, 'pages/positions.md', '::positions{theme=treaty}', '::positions{theme=treaty}\n\n::positions{theme=treaty}'),
    [['pages/positions.md', 'ThemeShownAgain', 14, 19]],
  ],
  ThemeOrder: [(folder) => edit(folder, 'themes/treaty.md', 'order: 1', 'order: 3'), [['themes/treaty.md', 'ThemeOrder', 4, 8]]],
  LeftoverMarks: [
    (folder) => edit(folder, 'pages/about.md', 'Begin', '**“The treaty”**은, begin'),
    [['pages/about.md', 'LeftoverMarks', 12, 1]],
  ],
  LinkRunsOn: [
    (folder) => edit(folder, 'pages/about.md', 'Begin', 'https://example.org/에서 begin'),
    [['pages/about.md', 'LinkRunsOn', 12, 1]],
  ],
  DateAsList: [(folder) => edit(folder, 'pages/about.md', 'Begin', '2024. 6. 19. Begin'), [['pages/about.md', 'DateAsList', 12, 1]]],
  UnsupportedMarkdown: [
    'a footnote',
    [
      ['pages/about.md', 'UnsupportedMarkdown', 12, 6],
      ['pages/about.md', 'UnsupportedMarkdown', 14, 1],
    ],
  ],
  MalformedLedger: [record(() => '{"address":\n'), [['ledger.jsonl', 'MalformedLedger', 1, 1]]],
  LedgerAltered: [
    alterCommitted,
    [
      ['ledger.jsonl', 'LedgerAltered', 2, 1],
      ['ledger.jsonl', 'UnrecordedAddress', 38, 1],
    ],
  ],
  LedgerNotCompared: [record((ledger) => ledger.replace('2026-11-21', '2026-11-20')), [notCompared]],
  LedgerOutOfOrder: [
    (folder) => writeFileSync(join(folder, 'ledger.jsonl'), `${recordSmallBrief()}${recordSmallBrief().split('\n')[0] ?? ''}\n`),
    [notCompared, ['ledger.jsonl', 'LedgerOutOfOrder', 40, 1]],
  ],
  LedgerOfOtherBrief: [
    (folder) => writeFileSync(join(folder, 'ledger.jsonl'), recordBrief(loadCorpus(fixturePath('a brief in German')).corpus)),
    [notCompared, ['ledger.jsonl', 'LedgerOfOtherBrief', 1, 1]],
  ],
  AddressLost: [record((ledger) => `${ledger}${lineFor('/gone/')}`), [notCompared, ['ledger.jsonl', 'AddressLost', 40, 1]]],
  AddressReused: [
    record((ledger) =>
      `${ledger}${lineFor('/about/', '"reason":"It was wrong."')}`.replace(/^.*"\/about\/".*"text".*\n/mu, lineFor('/about/')),
    ),
    [notCompared, ['ledger.jsonl', 'AddressReused', 40, 1]],
  ],
  AddressRepurposed: [
    record((ledger) => ledger.replace(/^.*#aid-is-due".*\n/mu, lineFor('/sources/radio-talk/#aid-is-due'))),
    [notCompared, ['ledger.jsonl', 'AddressRepurposed', 29, 1]],
  ],
  AddressLoop: [
    record((ledger) => `${ledger}${lineFor('/one/', '"target":"/two/"')}${lineFor('/two/', '"target":"/one/"')}`),
    [notCompared, ['ledger.jsonl', 'AddressLoop', 40, 1], ['ledger.jsonl', 'AddressLoop', 41, 1]],
  ],
  UnrecordedAddress: [
    record((ledger) => ledger.replace(/^.*"\/about\/".*\n/mu, '')),
    [notCompared, ['ledger.jsonl', 'UnrecordedAddress', 38, 1]],
  ],
  UnrecordedWording: [
    record((ledger) => ledger.replace(/^.*"\/about\/".*\n/mu, lineFor('/about/'))),
    [notCompared, ['ledger.jsonl', 'UnrecordedWording', 39, 1]],
  ],
};

it.each(Object.keys(cases) as ProblemName[])('reports %s, what is wrong and what to do', (name) => {
  const [fixture, reports] = cases[name];
  const found = typeof fixture === 'string' ? checkFixture(fixture) : checkFolder(fixture);
  expect(found).toReport(reports);
  const { message, hint } = found.find((problem) => problem.name === name) ?? {};
  expect(message).toMatch(/^[a-z“].{5,}[^.]$/su);
  expect(`${message} ${hint}`).not.toMatch(/\{\{|undefined/);
  expect(hint).toMatch(/^[A-Z].{8,}[.?]$/su);
});

it('has a case for every problem in the catalogue', () => {
  expect(Object.keys(cases).toSorted()).toEqual(Object.keys(catalogue).toSorted());
});

it('finds nothing wrong with the small brief itself', () => {
  expect(checkFolder(() => undefined)).toReport([]);
});

describe('a problem', () => {
  const place = { file: 'themes/treaty.md', line: 41, column: 12 };

  it('prints place, name, what is wrong and what to do', () => {
    expect(formatProblem(problem('UnknownClaim', place, { name: 'ifans#x-y', nearest: 'ifans#x-yz' }))).toBe(
      'content/themes/treaty.md:41:12  UnknownClaim — cites ifans#x-y, which no source defines. Did you mean ifans#x-yz?',
    );
  });

  it('says otherwise what to do where nothing is near', () => {
    expect(formatProblem(problem('UnknownClaim', place, { name: 'ifans#x-y', nearest: undefined }), 'brief')).toBe(
      'brief/themes/treaty.md:41:12  UnknownClaim — cites ifans#x-y, which no source defines. Correct the key, or write the claim.',
    );
  });

  it('marks warnings', () => {
    expect(formatProblem(problem('UnusedClaim', place, { id: 'ifans#x-y' }))).toContain('  UnusedClaim (warning) — ');
  });

  it('sorts by file, line and column and leaves repetitions out', () => {
    const at = (file: string, line: number, column: number) => problem('StrayFence', { file, line, column }, {});
    const sorted = sortProblems([at('b.md', 1, 1), at('a.md', 10, 1), at('a.md', 9, 5), at('a.md', 9, 2), at('a.md', 9, 5)]);
    expect(sorted.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual(['a.md:9:2', 'a.md:9:5', 'a.md:10:1', 'b.md:1:1']);
  });
});

function addLargeFile(folder: string): void {
  writeFileSync(join(folder, 'pages/large.md'), 'A line of an endless page.\n'.repeat(40_000));
}

function removeTimeline(folder: string): void {
  rmSync(join(folder, 'timeline.yaml'));
}

function addQuestion(folder: string): void {
  const question = readFileSync(join(folder, 'questions/promise-holds.yaml'), 'utf8');
  writeFileSync(join(folder, 'questions/promise-fades.yaml'), question);
}

function addThemeWithSameQuestion(folder: string): void {
  const theme = readFileSync(join(folder, 'themes/treaty.md'), 'utf8');
  writeFileSync(join(folder, 'themes/trade.md'), theme.replace('order: 1', 'order: 2'));
}

function edit(folder: string, file: string, written: string, instead: string): void {
  const path = join(folder, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(written, instead));
}

/** Gives the small brief its ledger, changed. */
function record(change: (ledger: string) => string): (folder: string) => void {
  return (folder) => {
    const ledger = recordSmallBrief();
    const changed = change(ledger);
    expect(changed).not.toBe(ledger);
    writeFileSync(join(folder, 'ledger.jsonl'), changed);
  };
}

/** An entry of the ledger; without a fate, of a wording that the small brief does not have. */
function lineFor(address: string, fate?: string): string {
  const text = 'Squid catches around islands have fallen since spring because boats lack diesel.';
  return `{"address":"${address}","date":"2026-11-21",${fate ?? `"digest":"${digestOf(text)}","text":"${text}"`}}\n`;
}

function alterCommitted(folder: string): void {
  const path = join(folder, 'ledger.jsonl');
  writeFileSync(path, recordSmallBrief());
  for (const args of [
    ['init', '--quiet'],
    ['add', '--all'],
    ['-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '--quiet', '-m', 'All'],
  ])
    execFileSync('git', ['-C', folder, ...args], { stdio: 'ignore' });
  const lines = readFileSync(path, 'utf8').split('\n');
  writeFileSync(path, lines.filter((_, index) => index !== 1).join('\n'));
}

it('names every first word that an id must not have, and no other', () => {
  const hint = formatProblem(problem('InvalidId', { file: 'timeline.yaml', line: 1, column: 1 }, { id: 'page-one' }));
  const named = [...hint.matchAll(/\b([a-z]+)-(?=,)/g)].map(([, word]) => word);
  expect(named).toEqual(expect.arrayContaining(['page', 'search', 'history']));
  expect(named.filter((word) => isAnchor(`${word ?? ''}-of-ours`))).toEqual([]);
  expect(ownWords.filter((word) => !named.includes(word))).toEqual([]);
});

describe('a list of problems', () => {
  const claims = ['aid-is-due', 'grain-passes-daily', 'promise-may-fade'];
  const citing = claims.map((id) => `A bank is wide. [@radio-tlk#${id}]`).join(' ');

  it('has a finding once that is the same at many places, with all of them, below what may have caused it', () => {
    const problems = checkEdit('themes/treaty.md', '- Grain', `${citing}\n\n<b>\n\n- Grain`);
    expect(problems.map(({ name }) => name)).toEqual(['UnknownSource', 'UnknownSource', 'UnknownSource', 'RawHtml']);
    expect(listFindings(problems, 'content').map(({ line }) => line)).toEqual([
      expect.stringMatching(/^content\/themes\/treaty\.md:30:1 {2}RawHtml/),
      'content/themes/treaty.md:28:19  UnknownSource — names the source “radio-tlk”, which does not exist. Did you mean radio-talk? Also at themes/treaty.md:28:59, themes/treaty.md:28:107.',
    ]);
  });

  it('names ten places of many', () => {
    const one = problem('DeadLink', { file: 'pages/about.md', line: 1, column: 1 }, { name: '/no/', nearest: undefined });
    const many = Array.from({ length: 30 }, (_, index) => ({ ...one, line: index + 1 }));
    expect(listFindings(many)[0]?.line).toMatch(/Also at pages\/about\.md:2:1, .+:10:1 and 20 more\.$/);
  });
});

describe('a citation of a claim that no source defines', () => {
  it('leads to the id of the claim that was meant, where nothing cites that', () => {
    const problems = checkEdit('sources/weekly-letter.md', '{#south-should-wait', '{#south-shuold-wait');
    const cited = problems.filter(({ name }) => name === 'UnknownClaim');
    expect(cited.length).toBeGreaterThan(3);
    for (const { hint } of cited)
      expect(hint).toMatch(
        /^Did you mean weekly-letter#south-shuold-wait\? Nothing cites that, so the slip may be in its own id, at sources\/weekly-letter\.md:29\.$/,
      );
  });

  it('is itself mistaken, where others cite it', () => {
    const [found] = checkEdit('timeline.yaml', 'radio-talk#aid-is-due', 'radio-talk#aid-is-dew');
    expect(found?.hint).toBe('Did you mean radio-talk#aid-is-due?');
  });
});
