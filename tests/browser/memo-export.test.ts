import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nextDownload } from '../support/downloads.ts';
import { isFirefox } from '../support/firefox.ts';
import { readDocx } from '../support/xml.ts';
import { readMarkdown } from '../support/read-markdown.ts';
import { startVisitor, type Visit, type Visitor } from '../support/visitor.ts';

let visitor: Visitor;
beforeAll(async () => void (visitor = await startVisitor()));
afterAll(() => visitor.close());

/** A claim, two passages of themes, which cite sentence by sentence, and a claim. */
const passages = [
  '/sources/impossible-state/#greatest-threat',
  '/themes/treaty/#reasons-to-sign',
  '/themes/arms/',
  '/sources/impossible-state/#tracked-early-on',
];
const memo = {
  version: 1,
  title: 'Arms & the <treaty>',
  entries: [
    { key: 'a', type: 'heading', text: 'What was signed' },
    { key: 'b', type: 'note', text: '*My* own words ]]> <script>\nin two lines' },
    ...passages.map((address, index) => ({ key: `p${index}`, type: 'passage', address })),
  ],
};

describe('a memo', () => {
  it('is saved as a Word file with its notes at the foot of the page', async () => {
    const { page, faults, requests } = await openMemo();
    expect(requests.filter((path) => path.includes('word'))).toEqual([]);
    const { name, bytes } = await save(page, 'word');
    expect(requests.filter((path) => path.includes('/word.'))).toHaveLength(1);
    expect(name).toBe('arms-the-treaty.docx');
    const { paragraphs, references, footnotes } = await readDocx(bytes);
    expect(paragraphs.slice(0, 4)).toEqual([
      { style: 'Title', text: 'Arms & the <treaty>' },
      { style: 'Subtitle', text: expect.stringMatching(/^Passages as worded on \d+ [A-Z][a-z]+ \d{4}$/) as string },
      { style: 'Heading1', text: 'What was signed' },
      { style: 'Normal', text: '*My* own words ]]> <script>\nin two lines' },
    ]);
    expect(references).toEqual(footnotes.map((_, index) => index + 1));
    const shown = await page.locator('.memo-work .memo-notes-list > li').allTextContents();
    expect(footnotes.map(({ text }) => inOneLine(text))).toEqual(shown.map(inOneLine));
    expect(listOwn(footnotes)).toEqual(passages);
    expect(Buffer.from((await save(page, 'word')).bytes).equals(bytes)).toBe(true);
    await page.locator('.memo-more > summary').click();
    await page.locator('#memo-works').check();
    const withWorks = (await readDocx((await save(page, 'word')).bytes)).paragraphs;
    const works = withWorks.slice(withWorks.findIndex(({ text }) => text === 'Works cited') + 1).map(({ text }) => text.split('.')[0]);
    expect(works).toEqual(expect.arrayContaining(['Cha, Victor', 'Kim Han-kwon', 'The Asia Business Daily']));
    expect(new Set(withWorks.slice(-works.length).map(({ style }) => style))).toEqual(new Set(['Bibliography']));
    expect(faults).toEqual([]);
  });

  it('says so where what writes Word files does not come', async () => {
    const { page, faults } = await openMemo({ prepare: (page) => page.route(/\/word\./, (route) => route.abort()) });
    await page.locator('[data-export="word"]').click();
    await page.locator('.memo-export-status', { hasText: 'The Word file could not be made: a part of this site did not load.' }).waitFor();
    expect(faults).toEqual([]);
  });

  it.each(['word', 'markdown'])('shows nobody what went wrong inside while its form “%s” was made', async (form) => {
    const { page, faults } = await openMemo({
      prepare: (page) =>
        page.addInitScript(() => {
          URL.createObjectURL = () => {
            throw new Error('words for those who made this site');
          };
        }),
    });
    await press(page, form);
    await page.locator('.memo-export-status:not(:empty)').waitFor();
    expect(await page.locator('.memo-export-status').textContent()).toBe('It could not be made. The memo itself is unharmed.');
    expect(faults).toEqual([]);
  });

  it('is saved as Markdown, whose footnotes cite the originals at each sentence and this site once a passage', async () => {
    const { page, faults } = await openMemo();
    const { name, bytes } = await save(page, 'markdown');
    expect(name).toBe('arms-the-treaty.md');
    const { blocks, notes, kinds } = readMarkdown(bytes.toString());
    expect(blocks.slice(0, 3)).toEqual([
      ['h1', 'Arms & the <treaty>'],
      ['h2', 'What was signed'],
      ['p', '*My* own words ]]> <script>\nin two lines'],
    ]);
    expect(listOwn(notes)).toEqual(passages);
    const [first, second, third] = notes;
    expect(first?.text).toMatch(/^Victor Cha, “Putin’s Play in NK: .+ questions 1 and 8, .+; summarised in “.+,” Tumen, wording of /);
    expect(second?.text).toBe('Cha, “Putin’s Play in NK,” answer 1.');
    expect(third?.text).toMatch(
      /^Kim Han-kwon, China’s Response .+, paragraph \d, https:\S+; “Putin Visits .+ and paragraph \d, https:\S+\.$/,
    );
    expect(notes.filter(({ text }) => text.startsWith('Victor Cha, “Putin’s Play'))).toHaveLength(1);
    const section = blocks.filter(([, text]) => /\.\^[2-8]\b/.test(text)).map(([, text]) => text);
    expect(section.join(' ').match(/\^\d/g)?.slice(0, 7)).toEqual([2, 3, 4, 5, 6, 7, 8].map((number) => `^${number}`));
    expect(section[0]).toMatch(/resolutions against Russia\.\^2 In September 2023 /);
    expect([...kinds].filter((kind) => kind.startsWith('html'))).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('is saved for Pandoc with all works that it cites', async () => {
    const { page, faults } = await openMemo();
    const downloads: { name: string; bytes: Buffer }[] = await Promise.all([
      nextDownload(page, '.md'),
      nextDownload(page, '.json'),
      press(page, 'pandoc'),
    ]).then(([text, works]) => [text, works]);
    const [text, works] = downloads.map(({ bytes }) => bytes.toString());
    expect(downloads.map(({ name }) => name)).toEqual(['arms-the-treaty-pandoc.md', 'arms-the-treaty.json']);
    expect(text).toContain('bibliography: "arms-the-treaty.json"');
    const cited = [...(text ?? '').matchAll(/@([\w-]+)/g)].map(([, key]) => key);
    const known = (JSON.parse(works ?? '') as { id: string }[]).map(({ id }) => id);
    expect(cited.length).toBeGreaterThanOrEqual(3);
    expect(known).toEqual(expect.arrayContaining(cited));
    expect(faults).toEqual([]);
  });

  it('gives its works as BibTeX and as RIS', async () => {
    const { page, faults } = await openMemo();
    const [bibtex, ris] = [await save(page, 'bibtex'), await save(page, 'ris')];
    expect([bibtex.name, ris.name]).toEqual(['arms-the-treaty.bib', 'arms-the-treaty.ris']);
    const keys = [...bibtex.bytes.toString().matchAll(/^@\w+\{([^,]+),/gm)].map(([, key]) => key);
    expect(keys).toContain('impossible-state');
    expect([...ris.bytes.toString().matchAll(/^ID {2}- (.+)$/gm)].map(([, key]) => key)).toEqual(keys);
    expect(faults).toEqual([]);
  });

  it('is copied as formatted text, whose notes are linked, and as plain text', async () => {
    const { page, faults } = await openMemo();
    await copy(page, 'Copied');
    const { html, text } = await paste(page);
    expect(html).toContain('<h2>What was signed</h2>');
    expect(html).toContain('*My* own words ]]&gt; &lt;script&gt;<br>in two lines');
    const marks = [...html.matchAll(/href="#note_(\d+)"/g)].map(([, number]) => Number(number));
    expect(marks).toEqual(marks.map((_, index) => index + 1));
    expect(html.match(/href="#reference_\d+"/g)).toHaveLength(marks.length);
    expect(text).toContain('*My* own words ]]> <script>\nin two lines');
    expect(text).toMatch(/\n\[1\] Victor Cha, /);
    expect(faults).toEqual([]);
  });

  it('is copied the other way where the browser does not know the older one', async () => {
    const { page, faults } = await openMemo({ permissions: ['clipboard-read', 'clipboard-write'], prepare: refuseOlderWay });
    await copy(page, 'Copied');
    const { html } = await paste(page);
    expect(html).toContain('<h2>What was signed</h2>');
    // What Chromium makes of the links; Firefox leaves them as they are.
    expect(html).toContain(isFirefox ? 'href="#note_1"' : `href="${page.url()}#note_1"`);
    expect(faults).toEqual([]);
  });

  it('says so where the clipboard refuses', async () => {
    const { page, faults } = await openMemo({
      prepare: async (page) => {
        await refuseOlderWay(page);
        await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
      },
    });
    await copy(page, 'The memo was not copied: the browser did not allow it.');
    expect(faults).toEqual([]);
  });
});

function refuseOlderWay(page: Page): Promise<unknown> {
  return page.addInitScript(() => Object.defineProperty(document, 'execCommand', { value: () => false }));
}

async function copy(page: Page, outcome: string): Promise<void> {
  await page.locator('[data-export="rich-text"]').click();
  await page.locator('.memo-export-status', { hasText: outcome }).waitFor();
}

/** What another program is given when the reader pastes. */
async function paste(page: Page): Promise<{ html: string; text: string }> {
  await page.evaluate(() =>
    document.addEventListener('paste', ({ clipboardData }) => {
      document.body.dataset.pasted = JSON.stringify({
        html: clipboardData?.getData('text/html'),
        text: clipboardData?.getData('text/plain'),
      });
    }),
  );
  await page.keyboard.press('Control+V');
  const body = page.locator('body[data-pasted]');
  await body.waitFor({ state: 'attached' });
  return JSON.parse((await body.getAttribute('data-pasted')) ?? '') as { html: string; text: string };
}

/** Opens the memo’s page with the memo above in it. */
async function openMemo({ prepare, permissions = [] }: Opening = {}): Promise<Visit & { requests: readonly string[] }> {
  const requests: string[] = [];
  const visit = await visitor.open('memo/', {
    permissions: [...permissions],
    prepare: async (page) => {
      page.on('request', (request) => requests.push(new URL(request.url()).pathname));
      await page.addInitScript((kept) => localStorage.setItem('tumen.memo', kept), JSON.stringify(memo));
      await prepare?.(page);
    },
  });
  await visit.page.locator('[data-export="word"]').waitFor();
  return { ...visit, requests };
}

interface Opening {
  readonly permissions?: readonly string[];
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** Presses the button of a form, in the menu of the bar where it stands there. */
async function press(page: Page, form: string): Promise<void> {
  const menu = page.locator('.memo-more', { has: page.locator(`[data-export="${form}"]`) });
  if (await menu.isVisible()) await menu.locator('summary').click();
  await page.locator(`[data-export="${form}"]`).click();
}

/** Asks for a form of the memo and reads the file that comes of it. */
async function save(page: Page, form: string): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([nextDownload(page, ''), press(page, form)]);
  return file;
}

/** The passages of this site that notes lead to, without their wordings. */
function listOwn(notes: readonly { readonly links: readonly string[] }[]): string[] {
  return notes.flatMap(({ links }) => links.flatMap((link) => /^https:\/\/tumen\.example(\/[^~]*)/.exec(link)?.[1] ?? []));
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
