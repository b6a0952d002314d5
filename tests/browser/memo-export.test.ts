import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocx } from '../support/docx.ts';
import { readMarkdown } from '../support/read-markdown.ts';
import { startVisitor, type Visit, type Visitor } from '../support/visitor.ts';

let visitor: Visitor;
beforeAll(async () => void (visitor = await startVisitor()));
afterAll(() => visitor.close());

const passages = [
  '/sources/impossible-state/#greatest-threat',
  '/themes/treaty/#reasons-to-sign',
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
    expect(paragraphs.slice(0, 3)).toEqual([
      { style: 'Title', text: 'Arms & the <treaty>' },
      { style: 'Heading1', text: 'What was signed' },
      { style: 'Normal', text: '*My* own words ]]> <script>\nin two lines' },
    ]);
    expect(references).toEqual([1, 2, 3]);
    const shown = await page.locator('.memo-work .memo-notes-list > li').allTextContents();
    expect(footnotes.map(({ text }) => shown.map(inOneLine).findIndex((note) => note.includes(inOneLine(text))))).toEqual([0, 1, 2]);
    expect(footnotes.map(({ links }) => links.at(-1)?.replace(/^https:\/\/[^/]+|~[0-9a-f]{6}$/g, ''))).toEqual(passages);
    expect(Buffer.from((await save(page, 'word')).bytes).equals(bytes)).toBe(true);
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
    await page.locator(`[data-export="${form}"]`).click();
    await page.locator('.memo-export-status:not(:empty)').waitFor();
    expect(await page.locator('.memo-export-status').textContent()).toBe('It could not be made. The memo itself is unharmed.');
    expect(faults).toEqual([]);
  });

  it('is saved as Markdown with footnotes', async () => {
    const { page, faults } = await openMemo();
    const { name, bytes } = await save(page, 'markdown');
    expect(name).toBe('arms-the-treaty.md');
    const { blocks, notes, kinds } = readMarkdown(bytes.toString());
    expect(blocks.slice(0, 3)).toEqual([
      ['h1', 'Arms & the <treaty>'],
      ['h2', 'What was signed'],
      ['p', '*My* own words ]]> <script>\nin two lines'],
    ]);
    expect(notes).toHaveLength(3);
    expect([...kinds].filter((kind) => kind.startsWith('html'))).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('is saved for Pandoc with all works that it cites', async () => {
    const { page, faults } = await openMemo();
    const downloads: { name: string; bytes: Buffer }[] = await Promise.all([
      nextDownload(page, '.md'),
      nextDownload(page, '.json'),
      page.locator('[data-export="pandoc"]').click(),
    ]).then(([text, works]) => [text, works]);
    const [text, works] = downloads.map(({ bytes }) => bytes.toString());
    expect(downloads.map(({ name }) => name)).toEqual(['arms-the-treaty.md', 'arms-the-treaty.json']);
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
    expect(html.match(/href="#note_\d"/g)).toEqual(['href="#note_1"', 'href="#note_2"', 'href="#note_3"']);
    expect(text).toContain('*My* own words ]]> <script>\nin two lines');
    expect(text).toMatch(/\n\[1\] Victor Cha, /);
    expect(faults).toEqual([]);
  });

  it('is copied the other way where the browser does not know the older one', async () => {
    const { page, faults } = await openMemo({ permissions: ['clipboard-read', 'clipboard-write'], prepare: refuseOlderWay });
    await copy(page, 'Copied');
    const { html } = await paste(page);
    expect(html).toContain('<h2>What was signed</h2>');
    expect(html).toContain(`href="${page.url()}#note_1"`);
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

/** Asks for a form of the memo and reads the file that comes of it. */
async function save(page: Page, form: string): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([nextDownload(page, ''), page.locator(`[data-export="${form}"]`).click()]);
  return file;
}

async function nextDownload(page: Page, ending: string): Promise<{ name: string; bytes: Buffer }> {
  const download = await page.waitForEvent('download', (candidate) => candidate.suggestedFilename().endsWith(ending));
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
