import { describe, expect, it } from 'vitest';
import { listSearchable } from '../../src/brief/searchable.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { contentRoot } from '../../src/corpus/read-files.ts';
import { makeDistractors, spellOut } from './distractors/make-distractors.ts';
import { findRank, isReported, measureClasses, type Judged } from './judge.ts';
import { parseQueries, type QueryClass } from './read-queries.ts';
import { findLosses, formatMisses, formatTable, raise, type Recorded } from './report.ts';

describe('parseQueries', () => {
  const parse = (files: Record<string, string>) =>
    parseQueries(new Map(Object.entries(files)), new Set(['/actors/#north-korea', '/sources/ifans/#two-groups']));

  it('reads the class of a query from the name of its file, or from the entry', () => {
    const files = {
      'queries/alias.yaml': '- {q: DPRK, answers: [/actors/#north-korea]}',
      'x.yaml': '- {class: unanswerable, q: quux, answers: []}',
    };
    expect(parse(files)).toEqual([
      { class: 'alias', q: 'DPRK', answers: ['/actors/#north-korea'] },
      { class: 'unanswerable', q: 'quux', answers: [] },
    ]);
  });

  it.each([
    ['an unknown class', 'other.yaml', '- {class: vague, q: arms, answers: []}', 'other.yaml:1: class: must be one of exact, question'],
    ['an entry without a class', 'other.yaml', '- {q: arms, answers: []}', 'other.yaml:1: class: must be one of'],
    ['an empty query', 'exact.yaml', '\n- {q: " ", answers: [/actors/#north-korea]}', 'exact.yaml:2: q: must not be empty'],
    ['what is no passage', 'exact.yaml', '- {q: arms, answers: [/actors/#narnia]}', 'exact.yaml:1: /actors/#narnia is no passage'],
    ['an answerable query without an answer', 'exact.yaml', '- {q: arms, answers: []}', 'exact.yaml:1: “arms” has no answer'],
    [
      'an unanswerable one with one',
      'unanswerable.yaml',
      '- {q: arms, answers: [/actors/#north-korea]}',
      'unanswerable.yaml:1: “arms” has answers',
    ],
    [
      'the same answer twice',
      'exact.yaml',
      '- {q: a, answers: [/actors/#north-korea, /actors/#north-korea]}',
      'exact.yaml:1: “a” names an answer twice',
    ],
    ['an unknown field', 'exact.yaml', '- {q: arms, answer: /actors/#north-korea}', 'exact.yaml:1: answers: '],
    ['what is no list', 'exact.yaml', 'q: arms', 'exact.yaml:1: is no list of queries'],
    ['what is no YAML', 'exact.yaml', '- q: [arms', /exact\.yaml:\d: /],
    [
      'all faults at once',
      'exact.yaml',
      '- {q: a, answers: []}\n- {q: a, answers: [/x]}\n',
      /exact\.yaml:1: .*\n.*exact\.yaml:2: .*already\n.*\/x is no passage/,
    ],
  ])('refuses %s and says where', (_, file, text, message) => {
    expect(() => parse({ [file]: text })).toThrow(message);
  });
});

describe('the measures of answers', () => {
  const eleven = Array.from({ length: 11 }, (_, index) => `/${index + 1}`);
  const toJudged = (name: QueryClass, answers: readonly string[], addresses: readonly string[], told = ''): Judged => ({
    ...{ query: { class: name, q: 'arms', answers }, answer: { addresses, told } },
  });

  it('take the place of the first of several answers, if it is among ten', () => {
    expect([['/9', '/2'], ['/11'], ['/x']].map((answers) => findRank(toJudged('exact', answers, eleven)))).toEqual([2, Infinity, Infinity]);
  });

  it('take an empty list and a line that says so for a report', () => {
    expect([isReported({ addresses: [], told: '' }), isReported({ addresses: ['/1'], told: 'No passage has “quux”.' })]).toEqual([
      true,
      true,
    ]);
    expect(isReported({ addresses: ['/1'], told: '1 passage for “xylophone”' })).toBe(false);
  });

  it('count success, reciprocal rank and reports, class by class', () => {
    const found = [['/1'], ['/2'], ['/4'], ['/11']].map((answers) => toJudged('exact', answers, eleven));
    const none = [
      toJudged('unanswerable', [], []),
      toJudged('unanswerable', [], ['/1'], 'No passage has all.'),
      toJudged('unanswerable', [], ['/1']),
    ];
    expect([...measureClasses([...none, ...found, toJudged('exact', ['/1'], []), toJudged('typo', ['/3'], eleven)])]).toEqual([
      ['exact', { count: 5, figures: { success1: 0.2, success3: 0.4, mrr: 0.35, answered: 0.8 } }],
      ['typo', { count: 1, figures: { success1: 0, success3: 1, mrr: 0.3333, answered: 1 } }],
      ['unanswerable', { count: 3, figures: { reported: 0.6667 } }],
    ]);
  });
});

describe('what is recorded', () => {
  const record = (count: number, mrr: number, crowdedMrr = mrr): Recorded => ({
    typo: { count, plain: { success1: 0.5, mrr }, distractors: { success1: 0.5, mrr: crowdedMrr } },
  });

  it.each([
    ['the same', record(40, 0.9), record(40, 0.9), []],
    ['better', record(40, 0.9), record(41, 0.95), []],
    [
      'worse',
      record(40, 0.9),
      record(40, 0.8, 0.7),
      ['typo: mrr is 0.8, recorded was 0.9', 'typo among distractors: mrr is 0.7, recorded was 0.9'],
    ],
    ['fewer queries', record(40, 0.9), record(39, 0.9), ['typo: 39 queries, recorded were 40']],
    ['a class less', record(40, 0.9), {}, ['typo: 0 queries, recorded were 40']],
    ['a class more', {}, record(40, 0.9), ['typo: nothing is recorded yet']],
  ])('is held against %s', (_, before, now, losses) => {
    expect(findLosses(before, now)).toEqual(losses);
  });

  it.each([
    ['to the better of each figure', record(40, 0.9, 0.7), record(40, 0.8, 0.75), record(40, 0.9, 0.75)],
    ['to the new figures where the class has grown', record(40, 0.9), record(50, 0.8), record(50, 0.8)],
    ['without forgetting queries', record(40, 0.9), record(30, 0.95), record(40, 0.95)],
    ['without forgetting a class', record(40, 0.9), {}, record(40, 0.9)],
  ])('is raised %s', (_, before, now, raised) => {
    expect(raise(before, now)).toEqual(raised);
  });
});

describe('the report', () => {
  const judged: readonly Judged[] = [
    { query: { class: 'typo', q: 'sanctons', answers: ['/b'] }, answer: { addresses: ['/a', '/b', '/c'], told: '3 passages' } },
    { query: { class: 'typo', q: 'Yalo', answers: ['/a'] }, answer: { addresses: ['/a'], told: '1 passage' } },
    { query: { class: 'unanswerable', q: 'xylophone', answers: [] }, answer: { addresses: [], told: 'No passage' } },
  ];

  it('has a row for each class, one for all that have an answer, and a column for each engine', () => {
    const table = formatTable('Alone', new Map([['Ours', judged]]));
    expect(table.split('\n').map((line) => line.replace(/ +/g, ' ').trim())).toEqual([
      'Alone n │ Ours',
      '│ s@1 s@3 MRR any',
      'typo 2 │ 0.500 1.000 0.750 1.000',
      'unanswerable 1 │ reported 1.000',
      'all answerable 2 │ 0.500 1.000 0.750 1.000',
    ]);
  });

  it('tells of what was missed what was wanted, what the reader was told and what came before it', () => {
    expect(formatMisses('Alone', judged, new Map([['/b', 'Sanctions']])).split('\n')).toEqual([
      ...['Alone: not answered at once', '', 'typo: 1 of 2', '  “sanctons” at 2 [3 passages]'],
      ...['      wanted  /b  Sanctions', '      1.      /a  ', '      2. →    /b  Sanctions', '', 'unanswerable: 0 of 1'],
    ]);
  });
});

describe('distractors', () => {
  const { corpus } = loadCorpus(contentRoot);
  const passages = listSearchable(corpus).filter((_, index) => index % 4 === 0);
  const queries = ['who vetoes sanctions', 'mutual assistance'];
  const textsOf = (made: readonly { title: string; text: string }[]) => made.map(({ title, text }) => `${title} ${text}`);
  const distractors = makeDistractors(passages, queries, 100);

  it('are the same each time, each with an address of its own, and few others for one more query or passage', () => {
    expect(makeDistractors(passages, queries, 100)).toEqual(distractors);
    expect(new Set(distractors.map(({ path }) => path)).size).toBe(100);
    const before = new Set(textsOf(distractors));
    const countKept = (made: typeof distractors) => textsOf(made).filter((text) => before.has(text)).length;
    expect(countKept(makeDistractors(passages.slice(1), queries, 100))).toBeGreaterThan(85);
    expect(countKept(makeDistractors(passages, [...queries, 'satellites'], 100))).toBeGreaterThan(75);
  });

  it('have the words in which the brief is written, but neither its names nor all words of a query', () => {
    const listLong = (texts: readonly string[]) => texts.flatMap((text) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
    const own = new Set(listLong(textsOf(passages)));
    const words = listLong(textsOf(distractors));
    expect(words.filter((word) => own.has(word)).length / words.length).toBeGreaterThan(0.7);
    const names = /\b(?:(?:North|South) Korea|Russia|China|Japan|Ukraine|Vietnam|United States|Putin|Kim|Cha|DPRK|NATO)\b/;
    expect(textsOf(distractors).filter((text) => names.test(text))).toEqual([]);
    expect(
      textsOf(distractors).filter((text) => (/veto/i.test(text) && /sanction/i.test(text)) || /mutual.*assist|assist.*mutual/i.test(text)),
    ).toEqual([]);
  });

  it('answer no query in the other names of what it names', () => {
    const actors = [...corpus.actors.values()];
    expect(spellOut('集体防御条约', actors)).toEqual(
      expect.arrayContaining(['集体防御条约', 'Collective defence', 'collective defense pact']),
    );
    expect(spellOut('DPRK workers', actors)).toContain('North Korea workers');
    expect(spellOut('Trumpet', actors)).toEqual(['Trumpet']);
  });
});
