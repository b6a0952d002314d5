import { describe, expect, it } from 'vitest';
import { checkEdit, loadEdit, type Row } from '../../support/check-fixture.ts';

const theme = 'themes/treaty.md';

describe('citations', () => {
  it.each<[string, ...Row[]]>([
    ['[@radio-talk#aid-is-due]'],
    ['[@radio-talk#aid-is-due; @radio-talk#promise-may-fade]'],
    ['[@radio-talk#aid-is-due;@radio-talk#promise-may-fade]'],
    ['[@radio-talk#aid-is-due;\n@radio-talk#promise-may-fade]'],
    ['[@radio-talk]', [theme, 'MalformedCitation', 24, 28]],
    ['[@radio-talk#]', [theme, 'MalformedCitation', 24, 28]],
    ['[@radio-talk#aid-is-due, 5]', [theme, 'MalformedCitation', 24, 28]],
    ['[@radio-talk#aid-is-due;]', [theme, 'MalformedCitation', 24, 28]],
    ['[@radio-talk#Aid-Is-Due]', [theme, 'MalformedCitation', 24, 28]],
    ['[@radio-talk#aid-is-due#x]', [theme, 'MalformedCitation', 24, 28]],
    ['[radio-talk#aid-is-due]', [theme, 'MalformedCitation', 24, 28]],
    ['@radio-talk#aid-is-due', [theme, 'MalformedCitation', 24, 28]],
    ['[@radio-talk#aid-is-due', [theme, 'MalformedCitation', 24, 28]],
    ['[@radio-talk#aid-is-du; @radio-talk#aid-is-duee]', [theme, 'UnknownClaim', 24, 30], [theme, 'UnknownClaim', 24, 53]],
    ['[@radio-tlk#aid-is-due]', [theme, 'UnknownSource', 24, 30]],
    ['[against @radio-talk#aid-is-due]'],
    ['[@radio-talk#aid-is-due; against @radio-talk#promise-may-fade]'],
    ['[against @radio-talk#aid-is-due;\nagainst\n@radio-talk#promise-may-fade]'],
    ['[against @radio-talk#aid-is-du; against @radio-talk#aid-is-duee]', [theme, 'UnknownClaim', 24, 38], [theme, 'UnknownClaim', 24, 69]],
    ['[against @radio-talk]', [theme, 'MalformedCitation', 24, 28]],
    ['[against radio-talk#aid-is-due]', [theme, 'MalformedCitation', 24, 28]],
    ['[@radio-talk#aid-is-due; against radio-talk#aid-is-due]', [theme, 'MalformedCitation', 24, 28]],
    ['[against @radio-talk#aid-is-due; against]', [theme, 'MalformedCitation', 24, 28]],
    ['[against@radio-talk#aid-is-due]', [theme, 'MalformedCitation', 24, 36]],
    ['[Against @radio-talk#aid-is-due]', [theme, 'MalformedCitation', 24, 37]],
    ['[see @radio-talk#aid-is-due]', [theme, 'MalformedCitation', 24, 33]],
    ['[against @radio-talk#aid-is-due', [theme, 'MalformedCitation', 24, 37]],
  ])('%s', (citation, ...rows) => {
    expect(checkEdit(theme, '[@radio-talk#aid-is-due] It', `${citation} It`)).toReport(rows);
  });

  it.each([
    ['a paragraph', 'The paper advises patience. [@weekly-letter#south-should-wait]', 'The paper advises patience.'],
    [
      'an item of a list',
      '- Grain crosses every day. [@radio-talk#grain-passes-daily]',
      '- Grain crosses every day. [@radio-talk#grain-passes-daily]\n- So does oil.',
    ],
    [
      'a row of a table',
      '- Grain crosses every day. [@radio-talk#grain-passes-daily]',
      '| What | When |\n| --- | --- |\n| Grain [@radio-talk#grain-passes-daily] | daily |\n| Oil | daily |',
    ],
    [
      'a quotation',
      '- Grain crosses every day. [@radio-talk#grain-passes-daily]',
      '> Grain crosses. [@radio-talk#grain-passes-daily]\n\n> Oil, too.',
    ],
    ['the bottom line', 'Both banks promise help at once. [@radio-talk#aid-is-due]', 'Both banks promise help at once.'],
    ['a judgement', ' [@radio-talk#aid-is-due; @weekly-letter#south-should-wait]', ''],
  ])('are missed in %s', (_, written, instead) => {
    expect(
      checkEdit(theme, written, instead)
        .filter(({ severity }) => severity === 'error')
        .map(({ name }) => name),
    ).toEqual(['UncitedParagraph']);
  });

  it('bear out a passage unless they are against it', () => {
    const [read] = loadEdit(theme, '; @weekly-letter', '; against @weekly-letter').corpus.themes.values();
    expect(read?.judgements).toMatchObject([
      { claims: ['radio-talk#aid-is-due', 'weekly-letter#south-should-wait'], support: ['radio-talk#aid-is-due'] },
    ]);
    expect(read?.claims).toContain('weekly-letter#south-should-wait');
  });

  it('are support where a passage cites one claim both ways', () => {
    const [read] = loadEdit(theme, '; @weekly-letter#south-should-wait', '; against @radio-talk#aid-is-due').corpus.themes.values();
    expect(read?.judgements[0]?.support).toEqual(['radio-talk#aid-is-due']);
  });

  it('are not needed twice in an item of several paragraphs', () => {
    const item = '- Grain crosses every day.\n\n  It is wheat. [@radio-talk#grain-passes-daily]';
    expect(checkEdit(theme, '- Grain crosses every day. [@radio-talk#grain-passes-daily]', item)).toReport([]);
  });
});

describe('front matter', () => {
  it.each<[string, string, string, ...Row[]]>([
    ['a topic nobody knows', 'topics: [treaty]', 'topics: [treety]', [theme, 'UnknownTopic', 6, 10]],
    ['a question nobody asks', 'questions: [promise-holds]', 'questions: [promise-breaks]', [theme, 'UnknownQuestion', 7, 13]],
    ['an update before publication', 'updated: 2026-11-21', 'updated: 2026-10', [theme, 'UpdatedBeforePublished', 9, 10]],
    ['an update in the month of publication', 'updated: 2026-11-21', 'updated: 2026-11'],
  ])('with %s', (_, written, instead, ...rows) => {
    expect(checkEdit(theme, written, instead)).toReport(rows);
  });

  it('whose fault hides the theme is not blamed on the claims it would have used', () => {
    expect(checkEdit(theme, 'order: 1', 'order: first')).toReport([[theme, 'InvalidField', 4, 8]]);
  });
});

describe('notes', () => {
  const note = '::note[So it is.]';
  const read = (written: string, instead: string) => {
    const { corpus, problems } = loadEdit(theme, written, instead);
    expect(problems).toReport([]);
    const [found] = corpus.themes.values();
    const { bottomLine, judgements, sections } = found ?? {};
    return Object.fromEntries(
      [
        ['bottom-line', bottomLine] as const,
        ...[...(judgements ?? []), ...(sections ?? [])].map((part) => [part.id, part] as const),
      ].flatMap(([id, part]) => (part?.notes ?? []).map(({ text }) => [id, text])),
    );
  };

  it.each([
    ['the bottom line they stand in', 'aid-is-due]\n:::', `aid-is-due]\n${note}\n:::`, 'bottom-line'],
    ['the bottom line they stand below', '## Key', `${note}\n\n## Key`, 'bottom-line'],
    ['their judgement, and not to its section', 'south-should-wait]\n:::', `south-should-wait]\n${note}\n:::`, 'promise-is-mutual'],
    ['the section they stand in', '- Grain', `${note}\n\n- Grain`, 'goods-traded'],
    ['the section that they end', '::positions', `::positions\n\n${note}`, 'sources-stand'],
  ])('belong to %s', (_, written, instead, id) => {
    expect(read(written, instead)).toEqual({ [id]: 'So it is.' });
  });

  it('cite nothing, and are no part of what is said', () => {
    const { corpus } = loadEdit(theme, '- Grain', `${note}\n\n- Grain`);
    const [found] = corpus.themes.values();
    expect(found?.sections.find(({ id }) => id === 'goods-traded')?.text).toBe('Grain crosses every day.');
  });

  it.each<[string, string, string, ...Row[]]>([
    ['in an item of a list', '- Grain', `- ${note}\n- Grain`, [theme, 'NoteOutsideClaim', 28, 3]],
    ['in a quotation', '- Grain', `> ${note}\n\n- Grain`, [theme, 'NoteOutsideClaim', 28, 3]],
  ])('must not stand %s', (_, written, instead, ...rows) => {
    expect(checkEdit(theme, written, instead)).toReport(rows);
  });
});

it('reports a sentence that is too long in any part of it, and a note of any length not', () => {
  const long = `It is so${' and so'.repeat(19)}.`;
  expect(checkEdit(theme, 'Both banks promise', `${long} Both banks promise`)).toReport([[theme, 'LongSentence', 13, 1]]);
  expect(checkEdit(theme, 'The promise binds', `${long} The promise binds`)).toReport([[theme, 'LongSentence', 19, 1]]);
  expect(checkEdit(theme, 'Grain crosses', `${long} Grain crosses`)).toReport([[theme, 'LongSentence', 28, 3]]);
  expect(checkEdit(theme, '- Grain', `::note[${long}]\n\n- Grain`)).toReport([]);
});

it.each([
  [1_100, []],
  [1_101, [[theme, 'LongTheme', 1, 1] as const]],
])('reports a theme by its words without its notes: %i', (count, rows) => {
  // The small theme has 28 words.
  const padding = 'So. '.repeat(count - 28);
  expect(checkEdit(theme, 'Grain crosses', `${padding}Grain crosses`)).toReport(rows);
});

it('reports a topic of a heading where it stands', () => {
  expect(checkEdit(theme, '{#goods-traded topics="trade"}', '{#goods-traded topics="trade treety"}')).toReport([
    [theme, 'UnknownTopic', 26, 48],
  ]);
});

it.each([
  [':::bottom-line\nBoth banks promise help at once. [@radio-talk#aid-is-due]\n:::', 'lacks a bottom line (:::bottom-line)'],
  [
    ':::judgement{#promise-is-mutual}\nThe promise binds both banks. [@radio-talk#aid-is-due; @weekly-letter#south-should-wait]\n:::',
    'lacks key judgements (:::judgement{#id})',
  ],
  ['::positions', 'lacks a table of positions (::positions)'],
])('says that a theme without %j %s', (written, message) => {
  const found = checkEdit(theme, written, '');
  expect(found).toReport([[theme, 'MissingPart', 1]]);
  expect(found[0]?.message).toBe(message);
});
