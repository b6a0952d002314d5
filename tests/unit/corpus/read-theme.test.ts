import { describe, expect, it } from 'vitest';
import { checkEdit, type Row } from '../../support/check-fixture.ts';

const theme = 'themes/treaty.md';

describe('citations', () => {
  it.each<[string, Row[]]>([
    ['[@radio-talk#aid-is-due]', []],
    ['[@radio-talk#aid-is-due; @radio-talk#promise-may-fade]', []],
    ['[@radio-talk#aid-is-due;@radio-talk#promise-may-fade]', []],
    ['[@radio-talk#aid-is-due;\n@radio-talk#promise-may-fade]', []],
    ['[@radio-talk]', [[theme, 'MalformedCitation', 24, 28]]],
    ['[@radio-talk#]', [[theme, 'MalformedCitation', 24, 28]]],
    ['[@radio-talk#aid-is-due, 5]', [[theme, 'MalformedCitation', 24, 28]]],
    ['[@radio-talk#aid-is-due;]', [[theme, 'MalformedCitation', 24, 28]]],
    ['[@radio-talk#Aid-Is-Due]', [[theme, 'MalformedCitation', 24, 28]]],
    ['[@radio-talk#aid-is-due#x]', [[theme, 'MalformedCitation', 24, 28]]],
    ['[radio-talk#aid-is-due]', [[theme, 'MalformedCitation', 24, 28]]],
    ['@radio-talk#aid-is-due', [[theme, 'MalformedCitation', 24, 28]]],
    ['[@radio-talk#aid-is-due', [[theme, 'MalformedCitation', 24, 28]]],
    [
      '[@radio-talk#aid-is-du; @radio-talk#aid-is-duee]',
      [
        [theme, 'UnknownClaim', 24, 30],
        [theme, 'UnknownClaim', 24, 53],
      ],
    ],
    ['[@radio-tlk#aid-is-due]', [[theme, 'UnknownClaim', 24, 30]]],
  ])('%s', (citation, rows) => {
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

  it('are not needed twice in an item of several paragraphs', () => {
    const item = '- Grain crosses every day.\n\n  It is wheat. [@radio-talk#grain-passes-daily]';
    expect(checkEdit(theme, '- Grain crosses every day. [@radio-talk#grain-passes-daily]', item)).toReport([]);
  });
});

describe('front matter', () => {
  it.each<[string, string, string, Row[]]>([
    ['a topic nobody knows', 'topics: [treaty]', 'topics: [treety]', [[theme, 'UnknownTopic', 6, 10]]],
    ['a question nobody asks', 'questions: [promise-holds]', 'questions: [promise-breaks]', [[theme, 'UnknownQuestion', 7, 13]]],
    ['an update before publication', 'updated: 2026-11-21', 'updated: 2026-10', [[theme, 'UpdatedBeforePublished', 9, 10]]],
    ['an update in the month of publication', 'updated: 2026-11-21', 'updated: 2026-11', []],
  ])('with %s', (_, written, instead, rows) => {
    expect(checkEdit(theme, written, instead)).toReport(rows);
  });

  it('whose fault hides the theme is not blamed on the claims it would have used', () => {
    expect(checkEdit(theme, 'order: 1', 'order: first')).toReport([[theme, 'InvalidField', 4, 8]]);
  });
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
