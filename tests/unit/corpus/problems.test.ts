import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isAnchor, ownWords } from '../../../src/brief/ids.ts';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { catalogue, type ProblemName } from '../../../src/corpus/problems/catalogue.ts';
import { digestOf } from '../../../src/ledger/record/ledger.ts';
import { formatProblem, listFindings, problem, sortProblems } from '../../../src/corpus/problems/problem.ts';
import {
  checkEdit,
  checkFolder,
  fixturePath,
  grainTo,
  readEdit,
  readSmallBrief,
  riverPapers,
  type Row,
} from '../../support/check-fixture.ts';
import { recordBrief, recordSmallBrief } from '../../support/recorded-brief.ts';

/** What is said of any ledger outside a repository. */
const notCompared: Row = ['ledger.jsonl', 'LedgerNotCompared', 1, 1];

/** For every problem of the catalogue what to do to the small brief, and all that is then reported. */
const cases: Record<ProblemName, [change: (folder: string) => void, ...reports: Row[]]> = {
  FileTooLarge: [write('pages/large.md', 'A line of an endless page.\n'.repeat(40_000)), ['pages/large.md', 'FileTooLarge', 1, 1]],
  MissingFile: [(folder) => rmSync(join(folder, 'timeline.yaml')), ['timeline.yaml', 'MissingFile', 1, 1]],
  UnreadableFile: [write('themes/arms.md/notes.md', 'None.\n'), ['themes/arms.md', 'UnreadableFile', 1, 1]],
  UnexpectedFile: [write('sources/radio-talk.txt', 'A transcript.\n'), ['sources/radio-talk.txt', 'UnexpectedFile', 1, 1]],
  InvalidFileName: [write('pages/How-To-Read.md', 'None.\n'), ['pages/How-To-Read.md', 'InvalidFileName', 1, 1]],
  ReservedFileName: [write('pages/themes.md', 'None.\n'), ['pages/themes.md', 'ReservedFileName', 1, 1]],
  InvalidEncoding: [
    (folder) => appendFileSync(join(folder, 'sources/radio-talk.md'), Buffer.of(0xff)),
    ['sources/radio-talk.md', 'InvalidEncoding', 48, 1],
  ],
  ControlCharacter: [
    edit('topics.yaml', 'over the', '\u202Eover\u202C the'),
    ['topics.yaml', 'ControlCharacter', 6, 28],
    ['topics.yaml', 'ControlCharacter', 6, 33],
  ],
  EmptyFile: [write('timeline.yaml', ''), ['timeline.yaml', 'EmptyFile', 1, 1]],
  LineTooLong: [edit('pages/about.md', 'Begin', `Begin${' and begin'.repeat(2_000)}`), ['pages/about.md', 'LineTooLong', 12, 1]],
  NestingTooDeep: [edit('pages/about.md', 'Begin', `${'> '.repeat(13)}Begin`), ['pages/about.md', 'NestingTooDeep', 12, 1]],
  MissingFrontMatter: [edit('pages/about.md', '---\ntitle', 'title'), ['pages/about.md', 'MissingFrontMatter', 1, 1]],
  UnclosedFrontMatter: [edit('pages/about.md', '\n---\n\nEvery', '\n\nEvery'), ['pages/about.md', 'UnclosedFrontMatter', 1, 1]],
  InvalidYaml: [edit('pages/about.md', 'About this', 'About: this'), ['pages/about.md', 'InvalidYaml', 2, 8]],
  InvalidField: [edit('topics.yaml', 'name: Trade', 'name: [Trade]'), ['topics.yaml', 'InvalidField', 5, 9]],
  MissingField: [edit('topics.yaml', '  name: Trade\n', ''), ['topics.yaml', 'MissingField', 4, 3]],
  UnknownField: [
    edit('topics.yaml', 'name: Trade', 'nmae: Trade'),
    ['topics.yaml', 'MissingField', 4, 3],
    ['topics.yaml', 'UnknownField', 5, 3],
  ],
  FieldOfOtherType: [
    edit('sources/weekly-letter.md', 'type: article', 'type: article\nvolume: "12"'),
    ['sources/weekly-letter.md', 'FieldOfOtherType', 6, 1],
  ],
  NameWithoutFamily: [edit('actors.yaml', '  family: Berg\n', ''), ['sources/radio-talk.md', 'NameWithoutFamily', 7, 10]],
  FamilyOfInstitution: [
    edit('actors.yaml', 'name: North Bank', 'name: North Bank\n  family: Bank'),
    ['actors.yaml', 'FamilyOfInstitution', 3, 3],
  ],
  UpdatedBeforePublished: [
    edit('themes/treaty.md', 'updated: 2026-11-21', 'updated: 2026-11-20'),
    ['themes/treaty.md', 'UpdatedBeforePublished', 9, 10],
  ],
  FutureDate: [edit('themes/treaty.md', 'updated: 2026-11-21', 'updated: 2026-11-28'), ['themes/treaty.md', 'FutureDate', 9, 10]],
  BeyondHorizon: [
    edit('sources/radio-talk.md', 'kind=forecast', 'kind=forecast said=2024-06-28'),
    ['sources/radio-talk.md', 'BeyondHorizon', 38, 73],
  ],
  InvalidId: [edit('themes/treaty.md', '#goods-traded', '#goods'), ['themes/treaty.md', 'InvalidId', 26, 20]],
  DuplicateId: [edit('themes/treaty.md', '#goods-traded', '#promises-made'), ['themes/treaty.md', 'DuplicateId', 26, 20]],
  EmptyHeading: [edit('pages/about.md', '## How to read it', '##'), ['pages/about.md', 'EmptyHeading', 10, 1]],
  HeadingWithoutId: [edit('themes/treaty.md', ' {#goods-traded topics="trade"}', ''), ['themes/treaty.md', 'HeadingWithoutId', 26, 1]],
  UnknownClaim: [
    edit('themes/treaty.md', 'delay. [@radio-talk#aid-is-due]', 'delay. [@radio-talk#aid-due]'),
    ['themes/treaty.md', 'UnknownClaim', 24, 30],
  ],
  UnknownTopic: [edit('sources/radio-talk.md', '"treaty trade"', '"treaty trad"'), ['sources/radio-talk.md', 'UnknownTopic', 38, 107]],
  UnknownActor: [edit('sources/radio-talk.md', 'talk-directory', 'talk-directry'), ['sources/radio-talk.md', 'UnknownActor', 45, 81]],
  UnknownSource: [
    edit(
      'questions/promise-holds.yaml',
      '  weekly-letter:',
      '  weekly-leter:\n    stand: silent\n    summary: Says nothing\n  weekly-letter:',
    ),
    ['questions/promise-holds.yaml', 'UnknownSource', 10, 3],
  ],
  UnknownTheme: [
    edit('questions/promise-holds.yaml', 'theme: treaty', 'theme: treety'),
    ['questions/promise-holds.yaml', 'UnknownTheme', 2, 8],
  ],
  UnknownQuestion: [edit('themes/treaty.md', '[promise-holds]', '[promise-hold]'), ['themes/treaty.md', 'UnknownQuestion', 7, 13]],
  UnknownPassage: [write('search/asked.yaml', '/about/: how was this made\n'), ['search/asked.yaml', 'UnknownPassage', 1, 1]],
  UnknownPlace: [
    edit('sources/radio-talk.md', 'answer 1; answer 2', 'answer 1; answer 3'),
    ['sources/radio-talk.md', 'UnknownPlace', 38, 82],
  ],
  MalformedCitation: [
    edit('themes/treaty.md', 'at once. [@radio-talk#aid-is-due]', 'at once. [@radio-talk]'),
    ['themes/treaty.md', 'MalformedCitation', 13, 34],
  ],
  UnlistedLanguage: [edit('actors.yaml', 'ko: [북안]', 'ja: [北岸]'), ['actors.yaml', 'UnlistedLanguage', 6, 20]],
  AliasOfTwo: [
    edit('actors.yaml', 'name: River Gazette', 'name: River Gazette\n  same: {en: [nb]}'),
    ['actors.yaml', 'AliasOfTwo', 15, 15],
  ],
  DeadLink: [edit('pages/about.md', '#aid-is-due', '#aid-is-dew'), ['pages/about.md', 'DeadLink', 8, 25]],
  UncitedParagraph: [
    edit('themes/treaty.md', 'every day. [@radio-talk#grain-passes-daily]', 'every day.'),
    ['themes/treaty.md', 'UncitedParagraph', 28, 3],
  ],
  UncitedSentence: [
    edit('sources/radio-talk.md', '[@radio-talk#promise-may-fade] What keeps', 'What keeps'),
    ['sources/radio-talk.md', 'UncitedSentence', 30, 138],
  ],
  MissingSummary: [edit('sources/weekly-letter.md', /## In brief[^]*?(?=## )/, ''), ['sources/weekly-letter.md', 'MissingSummary', 1, 1]],
  SummaryOfOtherSource: [
    edit('sources/weekly-letter.md', '[@weekly-letter#south-should-wait] It was', '[@radio-talk#aid-is-due] It was'),
    ['sources/weekly-letter.md', 'SummaryOfOtherSource', 25, 130],
  ],
  SummaryLength: [edit('sources/weekly-letter.md', /(?<=The Gazette.*?\] ).*/, ''), ['sources/weekly-letter.md', 'SummaryLength', 25, 1]],
  LongSentence: [
    edit('themes/treaty.md', 'It may not last.', `It may not last${', and it may not last'.repeat(8)}.`),
    ['themes/treaty.md', 'LongSentence', 24, 53],
  ],
  LongTheme: [
    edit('themes/treaty.md', 'The paper advises patience.', 'The paper advises patience. '.repeat(300)),
    ['themes/treaty.md', 'LongTheme', 1, 1],
  ],
  EmptyNote: [
    edit('sources/radio-talk.md', '::note[The transcript has “ridge”.]', '::note[ ]'),
    ['sources/radio-talk.md', 'EmptyNote', 40, 1],
  ],
  UnknownReference: [
    edit('sources/radio-talk.md', 'has “ridge”.]', 'has “ridge”.]{refs="river-papers"}'),
    ['sources/radio-talk.md', 'UnknownReference', 40, 43],
  ],
  ReferenceBeyondHorizon: [
    write('references.yaml', riverPapers('2024-11-12')),
    ['references.yaml', 'UnusedReference', 1, 7],
    ['references.yaml', 'ReferenceBeyondHorizon', 5, 9],
  ],
  UnusedReference: [write('references.yaml', riverPapers()), ['references.yaml', 'UnusedReference', 1, 7]],
  ExchangeWithItself: [write('exchanges.yaml', grainTo('north-bank')), ['exchanges.yaml', 'ExchangeWithItself', 3, 7]],
  MissingStand: [
    edit('questions/promise-holds.yaml', /\n {2}weekly-letter:[^]*/, '\n'),
    ['sources/weekly-letter.md', 'MissingStand', 1, 1],
  ],
  StandWithoutClaim: [
    edit('questions/promise-holds.yaml', 'silent', 'asserts'),
    ['questions/promise-holds.yaml', 'StandWithoutClaim', 10, 3],
  ],
  StandOnOtherSource: [
    edit('questions/promise-holds.yaml', '[radio-talk#promise-may-fade]', '[weekly-letter#south-should-wait]'),
    ['questions/promise-holds.yaml', 'StandOnOtherSource', 9, 14],
  ],
  ClaimWithoutText: [
    edit('sources/radio-talk.md', 'Grain crosses the bridge every day.\n', ''),
    ['sources/radio-talk.md', 'ClaimWithoutText', 45, 1],
  ],
  ClaimWithoutTitle: [edit('sources/radio-talk.md', '[Grain passes daily]', ''), ['sources/radio-talk.md', 'ClaimWithoutTitle', 45, 1]],
  ClaimOutsideSection: [
    edit(
      'sources/radio-talk.md',
      '## In brief',
      ':::claim[It is old]{#bridge-is-old kind=fact at="answer 1" topics="trade"}\nIt is old.\n:::\n\n## In brief',
    ),
    ['sources/radio-talk.md', 'ClaimOutsideSection', 28, 1],
  ],
  UnusedClaim: [
    edit(
      'sources/radio-talk.md',
      '## What is traded',
      ':::claim[It is old]{#bridge-is-old kind=fact at="answer 1" topics="trade"}\nIt is old.\n:::\n\n## What is traded',
    ),
    ['sources/radio-talk.md', 'UnusedClaim', 43, 21],
  ],
  VoiceLoop: [
    edit('actors.yaml', 'family: Berg\n', 'family: Berg\n  voice: talk-directory\n'),
    ['actors.yaml', 'VoiceLoop', 13, 10],
    ['actors.yaml', 'VoiceLoop', 22, 10],
  ],
  MissingPart: [edit('themes/treaty.md', /:::bottom-line[^]*?:::\n/, ''), ['themes/treaty.md', 'MissingPart', 1, 1]],
  UnknownDirective: [
    edit('themes/treaty.md', ':::judgement', ':::jugdement'),
    ['themes/treaty.md', 'MissingPart', 1, 1],
    ['themes/treaty.md', 'UnknownDirective', 18, 1],
  ],
  AttributeTwice: [
    edit('sources/radio-talk.md', 'kind=fact at="answer 1"', 'kind=fact at="answer 1" kind=forecast'),
    ['sources/radio-talk.md', 'AttributeTwice', 34, 42],
  ],
  UnclosedDirective: [
    edit('sources/radio-talk.md', 'without delay.\n:::\n', 'without delay.\n'),
    ['sources/radio-talk.md', 'UnclosedDirective', 34, 1],
  ],
  MalformedDirective: [
    edit('themes/treaty.md', ':::bottom-line', '::: bottom-line'),
    ['themes/treaty.md', 'MissingPart', 1, 1],
    ['themes/treaty.md', 'MalformedDirective', 12, 1],
    ['themes/treaty.md', 'StrayFence', 14, 1],
  ],
  NoteOutsideClaim: [
    edit('sources/radio-talk.md', '## In brief', '::note[It was eleven.]\n\n## In brief'),
    ['sources/radio-talk.md', 'NoteOutsideClaim', 28, 1],
  ],
  StrayFence: [edit('sources/radio-talk.md', '## In brief', ':::\n\n## In brief'), ['sources/radio-talk.md', 'StrayFence', 28, 1]],
  NestedDirective: [
    edit('sources/radio-talk.md', /:::claim\[Grain.*\n.*\n:::/, (claim) => claim.replaceAll(/^/gm, '> ')),
    ['sources/radio-talk.md', 'NestedDirective', 45, 3],
  ],
  RawHtml: [edit('pages/about.md', 'Begin', '<script>alert(1)</script>\n\nBegin'), ['pages/about.md', 'RawHtml', 12, 1]],
  UnsafeLink: [edit('pages/about.md', '(/themes/treaty/)', '(&#106;avascript:alert(1))'), ['pages/about.md', 'UnsafeLink', 12, 12]],
  LocalLink: [edit('pages/about.md', '(/themes/treaty/)', '(http://localhost:4321/)'), ['pages/about.md', 'LocalLink', 12, 12]],
  EmptyLink: [edit('pages/about.md', '[the treaty]', '[]'), ['pages/about.md', 'EmptyLink', 12, 12]],
  ImageInContent: [
    edit('pages/about.md', '[the treaty](/themes/treaty/)', '![the river](/river.png)'),
    ['pages/about.md', 'ImageInContent', 12, 12],
  ],
  TopHeading: [edit('pages/about.md', '## How', '# How'), ['pages/about.md', 'TopHeading', 10, 1]],
  SkippedHeading: [edit('pages/about.md', '## How', '### How'), ['pages/about.md', 'SkippedHeading', 10, 1]],
  DeepHeading: [edit('pages/about.md', '## How', '#### How'), ['pages/about.md', 'DeepHeading', 10, 1]],
  QuestionNotListed: [
    write('questions/promise-fades.yaml', readSmallBrief().get('questions/promise-holds.yaml') ?? ''),
    ['questions/promise-fades.yaml', 'QuestionNotListed', 2, 8],
  ],
  QuestionOfOtherTheme: [
    write('themes/trade.md', readEdit('themes/treaty.md', 'order: 1', 'order: 2')),
    ['pages/positions.md', 'ThemeNotShown', 1, 1],
    ['themes/trade.md', 'QuestionOfOtherTheme', 7, 13],
  ],
  ThemeNotShown: [edit('pages/positions.md', '::positions{theme=treaty}', 'None.'), ['pages/positions.md', 'ThemeNotShown', 1, 1]],
  ThemeShownAgain: [
    edit('pages/positions.md', '::positions{theme=treaty}', '::positions{theme=treaty}\n\n::positions{theme=treaty}'),
    ['pages/positions.md', 'ThemeShownAgain', 14, 19],
  ],
  ThemeOrder: [edit('themes/treaty.md', 'order: 1', 'order: 3'), ['themes/treaty.md', 'ThemeOrder', 4, 8]],
  LeftoverMarks: [edit('pages/about.md', 'Begin', '**“The treaty”**은, begin'), ['pages/about.md', 'LeftoverMarks', 12, 1]],
  LinkRunsOn: [edit('pages/about.md', 'Begin', 'https://example.org/에서 begin'), ['pages/about.md', 'LinkRunsOn', 12, 1]],
  DateAsList: [edit('pages/about.md', 'Begin', '2024. 6. 19. Begin'), ['pages/about.md', 'DateAsList', 12, 1]],
  UnsupportedMarkdown: [
    edit('pages/about.md', 'Begin with [the treaty](/themes/treaty/).', 'Begin[^1].\n\n[^1]: Or anywhere else.'),
    ['pages/about.md', 'UnsupportedMarkdown', 12, 6],
    ['pages/about.md', 'UnsupportedMarkdown', 14, 1],
  ],
  MalformedLedger: [record(() => '{"address":\n'), ['ledger.jsonl', 'MalformedLedger', 1, 1]],
  LedgerAltered: [alterCommitted, ['ledger.jsonl', 'LedgerAltered', 2, 1], ['ledger.jsonl', 'UnrecordedAddress', 42, 1]],
  LedgerNotCompared: [record((ledger) => ledger.replace('2026-11-21', '2026-11-20')), notCompared],
  LedgerOutOfOrder: [
    record((ledger) => `${ledger}${ledger.split('\n')[0] ?? ''}\n`),
    notCompared,
    ['ledger.jsonl', 'LedgerOutOfOrder', 44, 1],
  ],
  LedgerOfOtherBrief: [
    write('ledger.jsonl', recordBrief(loadCorpus(fixturePath('a brief in German')).corpus)),
    notCompared,
    ['ledger.jsonl', 'LedgerOfOtherBrief', 1, 1],
  ],
  AddressLost: [record((ledger) => `${ledger}${lineFor('/gone/')}`), notCompared, ['ledger.jsonl', 'AddressLost', 44, 1]],
  AddressReused: [
    record((ledger) =>
      `${ledger}${lineFor('/about/', '"reason":"It was wrong."')}`.replace(/^.*"\/about\/".*"text".*\n/mu, lineFor('/about/')),
    ),
    notCompared,
    ['ledger.jsonl', 'AddressReused', 44, 1],
  ],
  AddressRepurposed: [
    record((ledger) => ledger.replace(/^.*#aid-is-due".*\n/mu, lineFor('/sources/radio-talk/#aid-is-due'))),
    notCompared,
    ['ledger.jsonl', 'AddressRepurposed', 30, 1],
  ],
  AddressLoop: [
    record((ledger) => `${ledger}${lineFor('/one/', '"target":"/two/"')}${lineFor('/two/', '"target":"/one/"')}`),
    notCompared,
    ['ledger.jsonl', 'AddressLoop', 44, 1],
    ['ledger.jsonl', 'AddressLoop', 45, 1],
  ],
  UnrecordedAddress: [
    record((ledger) => ledger.replace(/^.*"\/about\/".*\n/mu, '')),
    notCompared,
    ['ledger.jsonl', 'UnrecordedAddress', 42, 1],
  ],
  UnrecordedWording: [
    record((ledger) => ledger.replace(/^.*"\/about\/".*\n/mu, lineFor('/about/'))),
    notCompared,
    ['ledger.jsonl', 'UnrecordedWording', 43, 1],
  ],
};

it.each(Object.keys(cases) as ProblemName[])('reports %s, what is wrong and what to do', (name) => {
  const [change, ...reports] = cases[name];
  const found = checkFolder(change);
  expect(found).toReport(reports);
  const { message, hint } = found.find((problem) => problem.name === name) ?? {};
  expect(message).toMatch(/^[a-z“].{5,}[^.]$/su);
  expect(message).not.toContain('……');
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
    expect(formatProblem(problem('UnknownClaim', place, { name: 'radio#x-y', nearest: 'radio#x-yz' }))).toBe(
      'content/themes/treaty.md:41:12  UnknownClaim — cites radio#x-y, which no source defines. Did you mean radio#x-yz?',
    );
  });

  it('says otherwise what to do where nothing is near', () => {
    expect(formatProblem(problem('UnknownClaim', place, { name: 'radio#x-y', nearest: undefined }), 'brief')).toBe(
      'brief/themes/treaty.md:41:12  UnknownClaim — cites radio#x-y, which no source defines. Correct the key, or write the claim.',
    );
  });

  it('marks warnings', () => {
    expect(formatProblem(problem('UnusedClaim', place, { id: 'radio#x-y' }))).toContain('  UnusedClaim (warning) — ');
  });

  it('sorts by file, line and column and leaves repetitions out', () => {
    const at = (file: string, line: number, column: number) => problem('StrayFence', { file, line, column }, {});
    const sorted = sortProblems([at('b.md', 1, 1), at('a.md', 10, 1), at('a.md', 9, 5), at('a.md', 9, 2), at('a.md', 9, 5)]);
    expect(sorted.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual(['a.md:9:2', 'a.md:9:5', 'a.md:10:1', 'b.md:1:1']);
  });
});

/** Puts something else in the place of what a file of the brief has. */
function edit(file: string, written: string | RegExp, instead: string | ((written: string) => string)): (folder: string) => void {
  return (folder) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const changed = text.replace(written, typeof instead === 'string' ? () => instead : instead);
    expect(changed).not.toBe(text);
    writeFileSync(join(folder, file), changed);
  };
}

/** Gives the brief another file, or one of its own anew. */
function write(file: string, text: string): (folder: string) => void {
  return (folder) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
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
