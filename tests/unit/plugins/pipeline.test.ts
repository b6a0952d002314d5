import fc from 'fast-check';
import type { Element } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { loadSmallBrief, readSmallBrief } from '../../support/check-fixture.ts';
import { inLines, renderMarkdown } from '../../support/render-markdown.ts';

const [theme, source, page] = ['themes/treaty.md', 'sources/radio-talk.md', 'pages/about.md'];

describe('becomes the HTML in its file', () => {
  it.each<[name: string, file: string, markdown: string]>([
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
      'Help is due. [@radio-talk#aid-is-due] It may not last. [@radio-talk#promise-may-fade]\n\nGrain passes. [@radio-talk#grain-passes-daily]\n',
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
    ['words in Korean and Chinese', page, 'The word 북한 is in 조선민주주의 인민공화국, the verb 延续, and `代码` in code.\n'],
    ['a table', page, '| Mark | Kind |\n| :-- | --: |\n| ■ | Fact |\n'],
  ])('%s', async (name, file, markdown) => {
    await expect(inLines(await renderMarkdown(file, markdown))).toMatchFileSnapshot(`${name}.html`);
  });
});

describe('links', () => {
  it.each([
    ['[a](/themes/treaty/)', '/tumen/themes/treaty/'],
    ['[a](/)', '/tumen/'],
    ['[a](#how-to-read)', '#how-to-read'],
    ['[a](https://example.org/x)', 'https://example.org/x'],
    ['<mailto:a@example.org>', 'mailto:a@example.org'],
  ])('below a base path: %s leads to %s', async (markdown, href) => {
    expect(await renderMarkdown(page, markdown, { base: '/tumen/' })).toContain(`href="${href}"`);
  });

  it('that the plugins make lie below it, too', async () => {
    for (const file of [theme, source]) {
      const html = await renderMarkdown(file, bodyOf(file), { base: '/tumen/' });
      expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href).filter((href) => !/^(?:#|\/tumen\/)/.test(href ?? ''))).toEqual(
        [],
      );
    }
  });
});

describe('what nobody should write', () => {
  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<p style="color:red" onclick="alert(1)">a</p>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '[a](javascript:alert(1))',
    '[a](JAVASCRIPT:alert(1))',
    '[a](&#106;avascript:alert(1))',
    '[a](data:text/html,<script>alert(1)</script>)',
    '[a](vbscript:x)',
    '![a](https://example.org/a.png)',
    '<svg><script>alert(1)</script></svg>',
    '<a href="javascript:alert(1)">a</a>',
    '<form action="https://example.org"><input name=a></form>',
    '<base href="https://example.org/">',
    '<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>',
  ])('does not pass: %s', async (markdown) => {
    expect(findDangers(await renderMarkdown(page, `${markdown}\n\n${markdown} in a line`))).toEqual([]);
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
        '[@radio-talk#aid-is-due]',
        '> ',
        '- ',
        '| a |\n| - |\n',
      ],
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(theme, source, page), fc.array(piece, { maxLength: 30 }), async (file, pieces) => {
        expect(findDangers(await renderMarkdown(file, pieces.join('')))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});

it('is the same however often it is asked, so that nothing is counted on from page to page', async () => {
  const once = await renderMarkdown(theme, bodyOf(theme));
  expect(await renderMarkdown(theme, bodyOf(theme))).toBe(once);
});

it('numbers notes from one, each with a mark that leads to it and a way back', async () => {
  const html = await renderMarkdown(theme, bodyOf(theme));
  const ids = [...html.matchAll(/id="(note|cite)-(\d+)"/g)].map(([, kind, number]) => [kind, Number(number)]);
  expect(ids.filter(([kind]) => kind === 'note').map(([, number]) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  for (const [, fragment = ''] of html.matchAll(/href="#((?:note|cite)-\d+)"/g)) expect(html).toContain(`id="${fragment}"`);
});

it('keeps a citation that leads nowhere out of the text, which the check has reported', async () => {
  const { corpus } = loadSmallBrief();
  expect(await renderMarkdown(page, 'Nobody. [@nobody#says-this]', { corpus })).not.toContain('@nobody');
});

function bodyOf(file: string): string {
  return (readSmallBrief().get(file) ?? '').replace(/^---\n.*?^---$/ms, '');
}

const harmless = new Set(['html', 'head', 'body']);

/** Elements and attributes that could run a script, load something or change how a page looks. */
function findDangers(html: string): string[] {
  const dangers: string[] = [];
  visit(unified().use(rehypeParse).parse(html), 'element', ({ tagName, properties }: Element) => {
    if (harmless.has(tagName)) return;
    if (/^(?:script|style|img|iframe|object|embed|svg|math|form|input|button|base|link|meta|video|audio|source|template)$/.test(tagName))
      dangers.push(`<${tagName}>`);
    for (const [name, value] of Object.entries(properties)) {
      if (/^(?:style|src|srcSet|srcDoc|action|formAction|on[A-Za-z]+)$/.test(name)) dangers.push(`${tagName}[${name}]`);
      if (name === 'href' && !/^(?:https?:|mailto:|\/|#|[^:]*$)/i.test(String(value))) dangers.push(`${tagName}[href=${String(value)}]`);
    }
  });
  return dangers;
}
