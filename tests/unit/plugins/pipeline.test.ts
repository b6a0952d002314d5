import fc from 'fast-check';
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { hasClass } from '../../../src/brief/classes.ts';
import type { Corpus } from '../../../src/brief/corpus.ts';
import { peekIdOf, toReferenceId } from '../../../src/brief/ids.ts';
import type { Reference } from '../../../src/brief/schema/lists.ts';
import { loadEdit, loadSmallBrief, readEdit, readSmallBrief, riverPapers } from '../../support/check-fixture.ts';
import { payloads } from '../../support/payloads.ts';
import { inLines, renderMarkdown } from '../../support/render-markdown.ts';

const [theme, source, page] = ['themes/treaty.md', 'sources/radio-talk.md', 'pages/about.md'];
const mixed = '[@radio-talk#aid-is-due; @radio-talk#grain-passes-daily; against @weekly-letter#south-should-wait]';

/** The small brief with both sources by one speaker. */
function loadOneVoice(): Corpus {
  return loadEdit('sources/weekly-letter.md', 'speaker: river-gazette', 'speaker: anna-berg').corpus;
}

/** The small brief with a note that two documents bear out, one of them from after its horizon. */
function loadPapers(): Corpus {
  const papers = riverPapers('2024-11-12');
  const atlas = riverPapers().replaceAll('river-papers', 'river-atlas');
  const further = { 'references.yaml': `${papers}  afterHorizon: true\n${atlas.replace('The river papers', 'An “atlas”')}` };
  const { corpus, problems } = loadEdit(source, '“ridge”.]', '“ridge”.]{refs="river-papers, river-atlas"}', further);
  expect(problems).toReport([]);
  return corpus;
}

describe('becomes the HTML in its file', () => {
  it.each<[name: string, file: string, markdown: string, corpus?: () => Corpus]>([
    [
      'a bottom line with its notes',
      theme,
      ':::bottom-line\nBoth promise help. [@radio-talk#aid-is-due; @weekly-letter#south-should-wait]\n:::\n',
    ],
    [
      'judgements with their voices',
      theme,
      ':::judgement{#promise-is-mutual}\nThe promise binds both banks. [@radio-talk#aid-is-due; @weekly-letter#south-should-wait]\n:::\n',
    ],
    [
      'paragraphs with notes',
      theme,
      'Help is due. [@radio-talk#aid-is-due] It may not last. [@radio-talk#promise-may-fade]\n\nGrain passes. [@radio-talk#grain-passes-daily] Help is due still. [@radio-talk#aid-is-due]\n',
    ],
    ['a list with notes', theme, '- Help is due. [@radio-talk#aid-is-due]\n- It may not last. [@radio-talk#promise-may-fade]\n'],
    [
      'headings with their links',
      theme,
      '## What was promised {#promises-made topics="treaty"}\n\n### In words {#in-words}\n\n## What is *traded* {#goods-traded}\n',
    ],
    ['the positions of a theme', theme, '::positions\n'],
    ['the positions on a page of their own', page, '::positions{theme=treaty}\n'],
    [
      'a claim',
      source,
      ':::claim[Aid is due at once]{#aid-is-due kind=fact at="answer 1" topics="treaty"}\nIf either bank is attacked, the other must help.\n:::\n',
    ],
    [
      'a claim with a note',
      source,
      ':::claim[The promise may not last]{#promise-may-fade kind=forecast at="answer 1; answer 2" topics="treaty trade"}\nIt will hold as long as the bridge.\n::note[The transcript has “ridge”.]\n:::\n',
    ],
    [
      'a claim in other words than the speaker’s',
      source,
      ':::claim[Grain passes daily]{#grain-passes-daily kind=fact at="summary" speaker=talk-directory topics="trade"}\nGrain crosses every day.\n:::\n',
    ],
    [
      'a summary with its claims',
      source,
      'A talk of ten minutes.\n\n## In brief {#in-brief topics="treaty"}\n\nAid is due. [@radio-talk#aid-is-due] It may fade. [@radio-talk#promise-may-fade; @radio-talk#grain-passes-daily]\n',
    ],
    [
      'a judgement with what is against it',
      theme,
      `:::judgement{#promise-is-mutual}\nThe promise binds both banks. ${mixed}\n:::\n`,
      () => loadEdit(theme, '[@radio-talk#aid-is-due; @weekly-letter#south-should-wait]', mixed).corpus,
    ],
    [
      'an editor’s note with its documents',
      theme,
      'It may not last. [@radio-talk#promise-may-fade]\n\n::note[It was a *ford*.]{refs="river-atlas river-papers no-papers"}\n',
      loadPapers,
    ],
    ['the positions of two sources with one voice', page, '::positions{theme=treaty}\n', loadOneVoice],
    ['words in Korean and Chinese', page, 'The word 북안 is in 자유물방앗간 공화국, the verb 延续, and `代码` in code.\n'],
    ['a table', page, '| Mark | Kind |\n| :-- | --: |\n| ■ | Fact |\n'],
  ])('%s', async (name, file, markdown, corpus) => {
    await expect(inLines(await renderMarkdown(file, markdown, { corpus: corpus?.() }))).toMatchFileSnapshot(`${name}.html`);
  });
});

describe('the line below a claim', () => {
  const [aid, undated] = ['kind=fact at="answer 1"', 'published: 2024-06\nprintedDate: n.d., before July'];

  it.each([
    ['names neither the speaker nor the day of its source', 'language: en', 'language: en', 'Fact, answer 1'],
    ['names another day', aid, 'kind=fact said=2024-06-19 at="answer 1"', 'Fact, answer 1, 19 June 2024'],
    ['names another speaker', aid, 'kind=fact speaker=north-bank at="answer 1"', 'Fact, answer 1, North Bank'],
    ['names no day where its source has none', 'published: 2024-06-21', undated, 'Fact, answer 1'],
  ])('%s', async (_, written, instead, line) => {
    const { corpus } = loadEdit(source, written, instead);
    const claim = listElements(await renderMarkdown(source, bodyOf(source), { corpus })).find((element) => hasClass(element, 'claim-line'));
    expect(claim && toString(claim)).toBe(line);
  });
});

const stand = '  weekly-letter:\n    stand: silent\n    summary: Says nothing of how long it lasts\n';

it('says of a source to which a question is not put, and another is, that it was not asked, and gives it no stand', async () => {
  const whole = readEdit('questions/promise-holds.yaml', 'The promise will hold.', 'The bridge will hold.');
  const { corpus } = loadEdit('questions/promise-holds.yaml', stand, '', { 'questions/bridge-holds.yaml': whole });
  const html = await renderMarkdown(page, '::positions{theme=treaty}\n', { corpus });
  expect(html.match(/<td role="cell"><span class="cell-source">.*?<span class="stand-summary">Not asked<\/span><\/td>/g)).toHaveLength(1);
  expect(html.match(/<td role="cell" data-stand="silent">/g)).toHaveLength(1);
});

it('gives no column to a source to which no question of the table is put', async () => {
  const { corpus } = loadEdit('questions/promise-holds.yaml', stand, '');
  const html = await renderMarkdown(page, '::positions{theme=treaty}\n', { corpus });
  expect(html).toContain('href="/sources/radio-talk/">Anna Berg');
  expect(html).not.toMatch(/River Gazette|Not asked/);
});

it('prints in notes and tables what is known of a date, and no month that is not', async () => {
  const { corpus } = loadEdit(source, 'published: 2024-06-21', 'published: 2024-06\nprintedDate: n.d., before July');
  const html = await renderMarkdown(page, 'So. [@radio-talk#aid-is-due]\n\n::positions{theme=treaty}\n', { corpus });
  expect(html).toContain('<i>Evening Talk</i>, <time datetime="2024-06">n.d., before July</time>, answer 1.');
  expect(html).toContain('Evening Talk, n.d., before July');
  expect(html).not.toMatch(/June 2024(?<!13 June 2024)/);
});

describe('links', () => {
  it.each([
    ['[a](/themes/treaty/)', '/banks/themes/treaty/'],
    ['[a](/)', '/banks/'],
    ['[a](#how-to-read)', '#how-to-read'],
    ['[a](https://example.org/x)', 'https://example.org/x'],
    ['<mailto:a@example.org>', 'mailto:a@example.org'],
  ])('below a base path: %s leads to %s', async (markdown, href) => {
    expect(await renderMarkdown(page, markdown, { base: '/banks/' })).toContain(`href="${href}"`);
  });

  it('that the plugins make lie below it, too, but for those to the originals', async () => {
    const originals = [...loadSmallBrief().corpus.sources.values()].map(({ url }) => url);
    for (const file of [theme, source]) {
      const html = await renderMarkdown(file, bodyOf(file), { base: '/banks/' });
      const others = [...html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href).filter((href) => !/^(?:#|\/banks\/)/.test(href));
      expect(new Set(others)).toEqual(new Set(file === theme ? originals : []));
    }
  });
});

describe('what nobody should write', () => {
  it('does not pass, in any place', async () => {
    const passed = [];
    for (const payload of payloads) {
      const html = await renderMarkdown(page, `${payload}\n\n${payload} in a line`);
      if (findDangers(html).length > 0) passed.push(payload);
    }
    expect(passed).toEqual([]);
  });

  const hostile = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    "' onclick='alert(1)",
    '</title><svg onload=alert(1)>',
  ];

  it.each(hostile)('does not pass as what a note or a claim says: %s', async (words) => {
    const { corpus } = loadEdit(source, 'The transcript has “ridge”.', words.replace(/[[\]]/g, ''));
    for (const [file, markdown] of [
      [theme, `Yes. [@radio-talk#promise-may-fade]\n\n::note[${words}]{refs="${words.replaceAll('"', '')}" style=x onclick=x class=x}\n`],
      [source, bodyOf(source).replace('The transcript has “ridge”.', words)],
    ] as const) {
      const html = await renderMarkdown(file, markdown, { corpus });
      expect(html).toContain('editor-note');
      expect(findDangers(html)).toEqual([]);
    }
  });

  it.each(hostile)('does not pass as a title or publisher, nor as an address that the check would have refused: %s', async (words) => {
    const id = toReferenceId('river-papers');
    const reference: Reference = { id, type: 'report', title: words, publisher: words, date: '1961', url: words };
    const corpus: Corpus = { ...loadPapers(), references: new Map([[id, reference]]) };
    const html = await renderMarkdown(theme, 'Yes. [@radio-talk#promise-may-fade]\n\n::note[No.]{refs=river-papers}\n', { corpus });
    expect(html.match(/, 1961/g)).toHaveLength(2);
    expect(findDangers(html)).toEqual([]);
  });

  it('does not pass in any mixture', async () => {
    const piece = fc.constantFrom(
      ...[
        '<',
        '>',
        '"',
        "'",
        '=',
        ' ',
        '\n',
        '\n\n',
        '/',
        '`',
        '[',
        '](',
        ')',
        '![',
        '&#106;',
        'javascript:',
        'data:',
        'script',
        'style',
        'img',
        'svg',
        'onerror',
        'src',
        'href',
        'x',
      ],
      ...[
        '<!--',
        '-->',
        '<![CDATA[',
        ']]>',
        '<?',
        ':::claim[',
        ']{#a-b}',
        ':::',
        '::note[',
        ']{refs="river-papers" onclick="x"}',
        '## In brief {#in-brief}\n\n',
        '[@radio-talk#aid-is-due]',
        '[against @radio-talk#aid-is-due; @radio-talk#promise-may-fade]',
        '> ',
        '- ',
        '| a |\n| - |\n',
      ],
    );
    const corpus = loadPapers();
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(theme, source, page), fc.array(piece, { maxLength: 30 }), async (file, pieces) => {
        expect(findDangers(await renderMarkdown(file, pieces.join(''), { corpus }))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});

it('is the same however often it is asked, so that nothing is counted on from page to page', async () => {
  const once = await renderMarkdown(theme, bodyOf(theme));
  expect(await renderMarkdown(theme, bodyOf(theme))).toBe(once);
});

it('numbers notes from one, each with a way back to its mark', async () => {
  const html = await renderMarkdown(theme, bodyOf(theme));
  const ids = [...html.matchAll(/id="(note|cite)-(\d+)"/g)].map(([, kind, number]) => [kind, Number(number)]);
  expect(ids.filter(([kind]) => kind === 'note').map(([, number]) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  for (const [, fragment = ''] of html.matchAll(/href="#((?:note|cite)-\d+)"/g)) expect(html).toContain(`id="${fragment}"`);
});

it('opens with each mark the wordings of what it cites, and no id twice', async () => {
  for (const [file, corpus] of [
    [theme, loadSmallBrief().corpus],
    [page, loadPapers()],
  ] as const) {
    const html = await renderMarkdown(file, `${bodyOf(theme)}\n\nBoth. ${mixed}\n\n::positions{theme=treaty}\n`, { corpus });
    const elements = listElements(html);
    const ids = elements.flatMap(({ properties }) => (properties.id === undefined ? [] : [properties.id]));
    expect(ids.length).toBe(new Set(ids).size);
    const marks = elements.filter((element) => hasClass(element, 'cite') || hasClass(element, 'stand-claim'));
    const opened = marks.map(({ properties }) => peekIdOf(String(properties.href)));
    const shown = elements.filter(({ properties }) => 'popover' in properties);
    expect(new Set(opened)).toEqual(new Set(shown.map(({ properties }) => properties.id)));
    for (const claim of corpus.claims.values()) {
      expect(shown.map((element) => toString(element)).filter((words) => words.includes(claim.text))).not.toEqual([]);
    }
    expect(
      shown.filter((element) => [...corpus.claims.values()].filter(({ text }) => toString(element).includes(text)).length === 3),
    ).toHaveLength(1);
  }
});

it('counts behind a judgement the voices that bear it out, and nobody cited only against it', async () => {
  const claims = [...loadSmallBrief().corpus.claims.values()];
  const cited = fc.array(fc.record({ claim: fc.constantFrom(...claims), isAgainst: fc.boolean() }), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(cited, fc.constantFrom('voice', 'through'), async (list, field) => {
      const written = `[${list.map(({ claim, isAgainst }) => `${isAgainst ? 'against ' : ''}@${claim.key}`).join('; ')}]`;
      const further = { 'actors.yaml': readEdit('actors.yaml', 'voice: anna-berg', `${field}: anna-berg`) };
      const { corpus } = loadEdit(theme, '[@radio-talk#aid-is-due; @weekly-letter#south-should-wait]', written, further);
      const html = await renderMarkdown(theme, `:::judgement{#promise-is-mutual}\nYes. ${written}\n:::\n`, { corpus });
      const support = list.filter(({ isAgainst }) => !isAgainst).map(({ claim }) => claim);
      const names = [...new Set(support.map(({ source: id }) => (id === 'radio-talk' ? 'Anna Berg' : 'River Gazette')))];
      const isBeside = field === 'through' && support.some(({ speaker }) => speaker === 'talk-directory');
      const [badge] = listElements(html).filter((element) => hasClass(element, 'voices'));
      expect(badge && toString(badge)).toBe(
        `${'●'.repeat(names.length)}${'○'.repeat(2 - names.length)}Held by ${names.length} of 2 independent voices: ${names
          .join(', ')
          .replace('Anna Berg', isBeside ? 'Anna Berg (through it, Talk Directory)' : 'Anna Berg')}`,
      );
    }),
    { numRuns: 40 },
  );
});

it.each([
  '50~60 bombers, and 100~130 shells',
  '네~~ 그렇다~~',
  '「조약」 · 〈협정〉 — ※ 제4조～제6조',
  '《条约》第４条……，“延续”～',
  '₩1,000·\\5,000',
  '[x] and [ ] in a list',
])('leaves punctuation as it was typed, on the page and in the data: %s', async (words) => {
  const [written, instead] = ['the other must send help without delay.', `it said:\n\n- ${words}`];
  const { corpus, problems } = loadEdit(source, written, instead);
  expect(problems).toReport([]);
  const html = await renderMarkdown(
    source,
    bodyOf(source).replace(written, () => instead),
    { corpus },
  );
  expect(toString(unified().use(rehypeParse).parse(html))).toContain(words);
  expect([...corpus.claims.values()].map(({ text }) => text)).toContain(`If either bank is attacked, it said:\n\n${words}`);
});

it('keeps a citation that leads nowhere out of the text, which the check has reported', async () => {
  const { corpus } = loadSmallBrief();
  expect(await renderMarkdown(page, 'Nobody. [@nobody#says-this]', { corpus })).not.toContain('@nobody');
});

function bodyOf(file: string): string {
  return (readSmallBrief().get(file) ?? '').replace(/^---\n.*?^---$/ms, '');
}

function listElements(html: string): Element[] {
  const elements: Element[] = [];
  visit(unified().use(rehypeParse, { fragment: true }).parse(html), 'element', (element: Element) => {
    elements.push(element);
  });
  return elements;
}

const harmless = new Set(['html', 'head', 'body']);

/** Elements and attributes that could run a script, load something or change how a page looks. */
function findDangers(html: string): string[] {
  const dangers: string[] = [];
  visit(unified().use(rehypeParse).parse(html), 'element', ({ tagName, properties }: Element) => {
    if (harmless.has(tagName)) return;
    if (/^(?:script|style|img|iframe|object|embed|svg|math|form|button|input|base|link|meta|video|audio|source|template)$/.test(tagName))
      dangers.push(`<${tagName}>`);
    for (const [name, value] of Object.entries(properties)) {
      if (/^(?:style|src|srcSet|srcDoc|action|formAction|on[A-Za-z]+)$/.test(name)) dangers.push(`${tagName}[${name}]`);
      if (name === 'href' && !/^(?:https?:|mailto:|\/|#|[^:]*$)/i.test(String(value))) dangers.push(`${tagName}[href=${String(value)}]`);
    }
  });
  return dangers;
}
