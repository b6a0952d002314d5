import { describe, expect, it } from 'vitest';
import { checkMarkdown } from '../../../src/corpus/check-markdown.ts';
import { checkEdit, listProblems, parseBody, type Row } from '../../support/check-fixture.ts';

const [source, theme, page] = ['sources/radio-talk.md', 'themes/treaty.md', 'pages/about.md'];

/** What is reported where the last paragraph of the page has this instead of “Begin”, at line 12. */
const inPage = (text: string) => checkEdit(page, 'Begin', text);

describe('links', () => {
  it.each([
    ['https://example.org/a?b=c#d'],
    ['http://example.org'],
    ['mailto:a@example.org'],
    ['/themes/treaty/'],
    ['/themes/treaty/#promises-made'],
    ['/themes/treaty/#promise-is-mutual'],
    ['/sources/radio-talk/#aid-is-due'],
    ['/topics/trade/'],
    ['/actors/#north-bank'],
    ['/timeline/#treaty-signed'],
    ['/positions/#promise-holds'],
    ['/search/?q=treaty&topic=trade'],
    ['#how-to-read'],
    ['http://localhostess.com/'],
    ['https://10.example.org/'],
  ])('may lead to %s', (link) => {
    expect(inPage(`[Begin](${link})`)).toReport([]);
  });

  it.each([
    ['javascript:alert(1)'],
    ['JavaScript:alert(1)'],
    ['&#106;avascript:alert(1)'],
    ['java&Tab;script:alert(1)'],
    ['data:text/html,x'],
    ['vbscript:x'],
    ['file:///etc/passwd'],
    ['ftp://example.org'],
    ['//example.org'],
    ['themes/treaty/'],
    ['./treaty/'],
    ['example.org'],
  ])('must not lead to %s', (link) => {
    expect(inPage(`[Begin](${link})`)).toReport([[page, 'UnsafeLink', 12, 1]]);
  });

  it.each([
    'http://localhost',
    'http://localhost:4321/a',
    'http://127.0.0.1/',
    'http://127.1/',
    'http://[::1]/',
    'http://0.0.0.0:80/',
    'http://10.0.0.4/',
    'http://172.16.0.1/',
    'http://192.168.1.1/',
    'http://printer.local/',
  ])('must not lead to %s, which others cannot open', (link) => {
    expect(inPage(`[Begin](${link})`)).toReport([[page, 'LocalLink', 12, 1]]);
  });

  it.each([
    ['/themes/tready/', 'Did you mean /themes/treaty/?'],
    ['/themes/treaty', 'Did you mean /themes/treaty/?'],
    ['/themes/treaty/#promise-made', 'Did you mean /themes/treaty/#promises-made?'],
    ['#how-to-rea', 'Did you mean /about/#how-to-read?'],
    ['#south-should-wait', 'Did you mean /sources/weekly-letter/#south-should-wait?'],
    ['/nowhere/at/all/', 'Correct the address.'],
  ])('must not lead to %s, which is not there', (link, hint) => {
    const found = inPage(`[Begin](${link})`);
    expect(found).toReport([[page, 'DeadLink', 12, 1]]);
    expect(found[0]?.hint).toBe(hint);
  });

  it.each(['[](https://example.org)', '[ ](https://example.org)'])('must have text: %s', (written) => {
    expect(inPage(`${written} Begin`).map(({ name }) => name)).toContain('EmptyLink');
  });

  it('must not stand in place of a citation', () => {
    expect(inPage('[@radio-talk#aid-is-due](https://example.org)')).toReport([[page, 'MalformedCitation', 12, 1]]);
  });
});

describe('raw HTML', () => {
  it.each([
    '<br>',
    'a <b>b</b>',
    '<!-- later -->',
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '</p>',
    '<?php ?>',
    '<![CDATA[x]]>',
  ])('is refused: %s', (html) => {
    expect(new Set(inPage(`${html}\n\nBegin`).map(({ name }) => name))).toEqual(new Set(['RawHtml']));
  });

  it.each(['1 < 2', '`<b>`', '&lt;b&gt;', '\\<b>', '<https://example.org>'])('is not seen in %s', (text) => {
    expect(inPage(`${text} Begin`)).toReport([]);
  });
});

describe('headings', () => {
  it.each<[string, string, ...Row[]]>([
    ['a reserved first word', '## How to read it {#note-on-reading}', [page, 'InvalidId', 10, 20]],
    ['a zero-width space in its id', '## How to read it {#how-to\u200Cread}', [page, 'InvalidId', 10, 20]],
    ['capitals in its id', '## How to read it {#How-To-Read}', [page, 'InvalidId', 10, 20]],
    ['an id too long to copy', `## How to read it {#${'how-'.repeat(12)}to}`, [page, 'InvalidId', 10, 20]],
    ['braces that are no attributes', '## How to read it {how-to-read}', [page, 'HeadingWithoutId', 10, 1]],
    ['nothing but an id', '## {#how-to-read}', [page, 'EmptyHeading', 10, 1]],
    ['a citation', '## How to read [@radio-talk#aid-is-due] {#how-to-read}', [page, 'UnsupportedMarkdown', 10, 16]],
    ['an underline in place of #', 'How to read it {#how-to-read}\n---'],
    ['an underline of the first level', 'How to read it {#how-to-read}\n===', [page, 'TopHeading', 10, 1]],
  ])('with %s', (_, heading, ...rows) => {
    expect(checkEdit(page, '## How to read it {#how-to-read}', heading)).toReport(rows);
  });

  it('share their ids with nothing else on the page, and the earlier keeps its own', () => {
    expect(checkEdit(source, '{#what-is-traded}', '{#aid-is-due}')).toReport([[source, 'DuplicateId', 43, 20]]);
    expect(checkEdit(source, '{#what-was-promised}', '{#aid-is-due}')).toReport([[source, 'DuplicateId', 34, 30]]);
  });
});

describe('directives', () => {
  it.each<[string, string, string, string, ...Row[]]>([
    ['of another kind of file', page, 'Begin', ':::judgement{#a-b}\nBegin', [page, 'UnknownDirective', 12]],
    ['with too few colons', source, ':::claim[Aid', '::claim[Aid', [source, 'UnknownDirective', 34, 1], [source, 'StrayFence', 36, 1]],
    ['with a space', source, ':::claim[Aid', '::: claim[Aid', [source, 'MalformedDirective', 34, 1], [source, 'StrayFence', 36, 1]],
    [
      'with a bracket left open',
      source,
      '[Aid is due at once]',
      '[Aid is due at once',
      [source, 'MalformedDirective', 34, 1],
      [source, 'StrayFence', 36, 1],
    ],
    [
      'with attributes left open',
      source,
      'at="answer 1" topics="treaty"}',
      'at="answer 1" topics="treaty"',
      [source, 'MalformedDirective', 34, 1],
      [source, 'StrayFence', 36, 1],
    ],
    ['that swallow the next', source, 'without delay.\n:::', 'without delay.', [source, 'UnclosedDirective', 34, 1]],
    ['open to the end of the file', source, 'every day.\n:::', 'every day.', [source, 'UnclosedDirective', 45, 1]],
    [
      'inside another',
      theme,
      'The promise binds both banks.',
      ':::bottom-line\nYes. [@radio-talk#aid-is-due]\n:::\n',
      [theme, 'UnclosedDirective', 18, 1],
      [theme, 'StrayFence', 23, 1],
    ],
    [
      'properly inside another',
      theme,
      ':::judgement{#promise-is-mutual}\nThe promise binds both banks. [@radio-talk#aid-is-due; @weekly-letter#south-should-wait]\n:::',
      '::::judgement{#promise-is-mutual}\n:::judgement{#promise-is-good}\nYes. [@radio-talk#aid-is-due]\n:::\n::::',
      [theme, 'NestedDirective', 19, 1],
    ],
    ['in a list', theme, '::positions', '- ::positions', [theme, 'MissingPart', 1, 1], [theme, 'NestedDirective', 34, 3]],
    [
      'in the middle of a paragraph',
      source,
      'A talk of ten minutes.',
      'A talk\n:::claim[of ten\nminutes.',
      [source, 'MalformedDirective', 27, 1],
    ],
    [
      'twice where one belongs',
      theme,
      '## Key',
      ':::bottom-line\nYes. [@radio-talk#aid-is-due]\n:::\n\n## Key',
      [theme, 'UnsupportedMarkdown', 16, 1],
    ],
    ['without the id they need', theme, ':::judgement{#promise-is-mutual}', ':::judgement', [theme, 'MissingField', 18, 1]],
    ['of a theme that does not exist', page, 'Begin', '::positions{theme=tready}\n\nBegin', [page, 'UnknownTheme', 12, 19]],
    ['of no theme', page, 'Begin', '::positions\n\nBegin', [page, 'MissingField', 12, 1]],
    ['of a theme on a page that is not theirs', page, 'Begin', '::positions{theme=treaty}\n\nBegin', [page, 'ThemeShownAgain', 12, 19]],
  ])('%s', (_, file, written, instead, ...rows) => {
    expect(checkEdit(file, written, instead)).toReport(rows);
  });

  it.each(['10:30', '16:9', 'doi:10.1/x', 'a :b c', ':smile:', 'https://example.org/a:b'])('leave “%s” in prose alone', (text) => {
    expect(inPage(`At ${text}, begin`)).toReport([]);
  });
});

describe('what Markdown reads otherwise than it was meant', () => {
  it.each<[string, Row['1'], number]>([
    ['그는 **“조약”**은 했다', 'LeftoverMarks', 4],
    ['**조약(條約)**은', 'LeftoverMarks', 1],
    ['__“조약”__은', 'LeftoverMarks', 1],
    ['*“조약”*은', 'LeftoverMarks', 1],
    ['a _조약_은', 'LeftoverMarks', 3],
    ['보라 https://example.org/a를 보라', 'LinkRunsOn', 4],
    ['（https://example.org/a）。', 'LinkRunsOn', 2],
    ['www.example.org에서', 'LinkRunsOn', 1],
    ['2024. 6. 19. 조약', 'DateAsList', 1],
    ['2024. A year', 'DateAsList', 1],
    ['6. 19. 조약', 'DateAsList', 1],
  ])('is reported: %s', (text, name, column) => {
    expect(inPage(`${text}\n\nBegin`)).toReport([[page, name, 12, column]]);
  });

  it.each([
    '**조약**은 “*조약*”은',
    '\\*\\*“조약”\\*\\*은, \\*“조약”\\*은',
    '`**“조약”**은`',
    'a * b * c, *주) 여기, snake_case_names',
    'https://example.org/_a_/b**c/ and <https://example.org/조약>',
    '[조약](https://example.org/)은',
    '2024\\. 6. 19. 조약',
    '그날은 2024. 6. 19. 이다',
    '7. Seventh\n8. Eighth',
    '1. First\n   1. Within',
  ])('is not seen in %s', (text) => {
    expect(inPage(`${text}\n\nBegin`)).toReport([]);
  });
});

describe('what pages do not have', () => {
  it.each<[string, string, ...Row[]]>([
    ['images', '![A river](/river.png) Begin', [page, 'ImageInContent', 12, 1]],
    [
      'links by reference',
      '[Begin][x]\n\n[x]: https://example.org\n\nBegin',
      [page, 'UnsupportedMarkdown', 12, 1],
      [page, 'UnsupportedMarkdown', 14, 1],
    ],
    ['footnotes', 'Begin[^1]\n\n[^1]: There.\n\nBegin', [page, 'UnsupportedMarkdown', 12, 6], [page, 'UnsupportedMarkdown', 14, 1]],
  ])('%s are reported', (_, text, ...rows) => {
    expect(inPage(text)).toReport(rows);
  });
});

describe('an editor’s note', () => {
  const check = (text: string) => listProblems((report) => checkMarkdown(parseBody(text), ['::note'], report));

  it.each<[string, string, ...Row[]]>([
    ['without words', 'Text.\n\n::note[]', ['river.md', 'EmptyNote', 6, 1]],
    ['of spaces', '::note[  ]{refs=river-papers}', ['river.md', 'EmptyNote', 4, 1]],
    ['without brackets', '::note{refs=river-papers}', ['river.md', 'EmptyNote', 4, 1]],
    ['with an attribute of another name', '::note[It was.]{ref=river-papers}', ['river.md', 'UnknownField', 4, 17]],
    ['with all that it needs', '::note[It was.]{refs=river-papers}'],
  ])('is reported %s', (_, text, ...rows) => {
    expect(check(text)).toReport(rows);
  });
});
