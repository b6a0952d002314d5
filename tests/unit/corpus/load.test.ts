import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invisible } from '../../../src/brief/invisible.ts';
import { parseCorpus } from '../../../src/corpus/load.ts';
import { checkEdit, loadSmallBrief, readSmallBrief } from '../../support/check-fixture.ts';

describe('the small brief', () => {
  const { corpus } = loadSmallBrief();

  it('holds its sources in the order of their publication', () => {
    expect([...corpus.sources.keys()]).toEqual(['weekly-letter', 'radio-talk']);
  });

  it('puts a source of which only the month is known behind those of its days', () => {
    const letter = readSmallBrief().get('sources/weekly-letter.md')?.replace('2024-06-13', '2024-06');
    expect([...loadSmallBrief({ 'sources/weekly-letter.md': letter }).corpus.sources.keys()]).toEqual(['radio-talk', 'weekly-letter']);
  });

  it('holds each claim with all that its file says of it', () => {
    expect([...corpus.claims.values()].find(({ id }) => id === 'promise-may-fade')).toEqual({
      key: 'radio-talk#promise-may-fade',
      id: 'promise-may-fade',
      source: 'radio-talk',
      section: 'what-was-promised',
      number: 2,
      title: 'The promise may not last',
      kind: 'forecast',
      text: 'The promise will hold only as long as the bridge is open.',
      note: { text: 'The transcript has “ridge”.', refs: [] },
      places: [1, 2].map((number) => ({
        kind: {
          name: 'answer',
          words: 'speaker',
          meaning: 'Answers are counted from the first question.',
          entries: ['the treaty', 'the bridge'],
        },
        number,
      })),
      speaker: 'anna-berg',
      said: '2024-06-21',
      saidAs: '21 June 2024',
      topics: ['treaty', 'trade'],
    });
  });

  it('knows what each theme cites, in order and once', () => {
    const [theme] = corpus.themes.values();
    expect(theme?.claims).toEqual([
      'radio-talk#aid-is-due',
      'weekly-letter#south-should-wait',
      'radio-talk#promise-may-fade',
      'radio-talk#grain-passes-daily',
    ]);
    expect(theme?.bottomLine).toEqual({
      text: 'Both banks promise help at once.',
      written: 'Both banks promise help at once. [@radio-talk#aid-is-due]',
      claims: ['radio-talk#aid-is-due'],
      support: ['radio-talk#aid-is-due'],
      notes: [],
    });
    expect(theme?.judgements.map(({ id, text }) => [id, text])).toEqual([['promise-is-mutual', 'The promise binds both banks.']]);
    expect(theme?.sections.map(({ id, text }) => [id, text])).toEqual([
      ['key-judgements', ''],
      ['promises-made', 'Help is due without delay. It may not last.'],
      ['goods-traded', 'Grain crosses every day.'],
      ['sources-stand', 'The paper advises patience.'],
    ]);
  });
});

describe('a faulty source', () => {
  it.each([
    ['with broken front matter', 'language: en', 'language: "en', ['InvalidYaml']],
    ['with a field of the wrong type', 'short: River talk', 'short: [River talk]', ['InvalidField']],
    ['with an unknown kind of claim', 'kind=fact at="answer 1"', 'kind=fakt at="answer 1"', ['InvalidField']],
    ['with a claim written as a leaf', ':::claim[Aid', '::claim[Aid', ['UnknownDirective', 'StrayFence']],
    ['with a claim that is not closed', 'without delay.\n:::', 'without delay.', ['UnclosedDirective']],
    ['with a claim under another name', ':::claim[Aid', ':::clame[Aid', ['UnknownDirective']],
  ])('%s is itself reported, and not those who cite or link to it', (_, written, instead, names) => {
    const found = checkEdit('sources/radio-talk.md', written, instead);
    expect(found.map(({ name }) => name)).toEqual(names);
    expect(new Set(found.map(({ file }) => file))).toEqual(new Set(['sources/radio-talk.md']));
  });
});

describe('anything at all', () => {
  const word = fc.constantFrom(
    ...[
      '---\n',
      '\n',
      '\n\n',
      ' ',
      'a',
      '#',
      '## A {#b-c}',
      '{#b-c topics="treaty"}',
      '## In brief {#in-brief topics="treaty"}\n\n',
      ':::claim[',
      ':::',
      '::note[',
      '::positions',
      ']{#x-y kind=fact at="answer 1"',
      '}',
    ],
    ...[
      '[@radio-talk#aid-is-due]',
      '[against @radio-talk#aid-is-due]',
      ']{refs="river-papers x"}',
      'Dr. ',
      '[@',
      '@a#b',
      ']',
      '(',
      ')',
      '[',
      '<b>',
      '<!--',
      '&#106;',
      '`',
      '```\n',
      '*',
      '_',
      '~~',
      '> ',
      '- ',
      '1. ',
      '| a | b |\n',
      '| - | - |\n',
      '\\',
      '\t',
    ],
    ...[
      'title: a',
      'title: [',
      '{',
      '"',
      "'",
      '&x',
      '*x',
      '!!js/function',
      '__proto__: 1',
      '? ',
      ': ',
      'constructor',
      '\u0000',
      '\uD800',
      '\u202E',
      '한',
      '😀',
    ],
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(word, { maxLength: 40 }).map((words) => words.join('')),
  );
  const further = ['search/asked.yaml', 'references.yaml', 'exchanges.yaml'];
  const paths = [...readSmallBrief().keys(), ...further];

  it('is read without an exception, and every problem has a place in its file', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), text, fc.boolean(), (path, noise, isInside) => {
        const whole = readSmallBrief().get(path) ?? '';
        const middle = Math.floor(whole.length / 2);
        const instead = isInside ? whole.slice(0, middle) + noise + whole.slice(middle) : noise;
        for (const { file, line, column, message } of loadSmallBrief({ [path]: instead }).problems) {
          expect(message).not.toMatch(/undefined|NaN|\[object/u);
          if (file !== path) continue;
          const lines = instead.split('\n');
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
        }
      }),
    );
  });

  it('is read or refused, and not searched for ever, however often it is repeated', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.array(word, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 10, max: 4_000 }),
        (path, words, times) => {
          const whole = readSmallBrief().get(path) ?? '';
          const middle = whole.indexOf('\n', whole.length / 2);
          expect(
            loadSmallBrief({ [path]: whole.slice(0, middle) + words.join('').repeat(times) + whole.slice(middle) }).problems.length,
          ).toBeLessThan(500);
        },
      ),
      { numRuns: Number(process.env.RUNS ?? 20) },
    );
  });

  it('has no character that cannot be seen in it where nothing is wrong', () => {
    const hidden = fc.constantFrom('\\u202E', '\\0', '\\e', '&#x202E;', '&shy;', '&#0;', '&#xD800;', '&zwj;', 'a', '"', '\\', '\n');
    const noise = fc.array(hidden, { maxLength: 4 }).map((parts) => parts.join(''));
    const within = ['Trade', 'Begin', 'Aid is', 'answer 1', 'speaker=', 'The talk', 'Grain', 'https://'];
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.constantFrom(...within), noise, (path, before, characters) => {
        const { corpus, problems } = loadSmallBrief({ [path]: (readSmallBrief().get(path) ?? '').replaceAll(before, characters + before) });
        if (problems.some(({ severity }) => severity === 'error')) return;
        expect(listTexts(corpus).filter((text) => text.search(invisible) >= 0)).toEqual([]);
      }),
    );
  });

  it('may be a path, too', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('sources/.md', 'questions/A.yaml', 'pages/x/y.md')), text),
        (files) => {
          parseCorpus(new Map(Object.entries(files)));
        },
      ),
    );
  });
});

/** Every text in some data, whatever holds it. */
function listTexts(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  if (data instanceof Map) return [...data].flatMap(listTexts);
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(listTexts) : [];
}
