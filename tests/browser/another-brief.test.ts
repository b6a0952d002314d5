import { readdirSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { de } from '../../src/brief/words/de.ts';
import { en } from '../../src/brief/words/en.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { contentRoot } from '../../src/corpus/read-files.ts';
import { findBriefWords, listBriefWords } from '../support/brief-words.ts';
import { nextDownload } from '../support/downloads.ts';
import { requireSite } from '../support/build-site.ts';
import { fixturePath } from '../support/check-fixture.ts';
import { findForeignWords, listForeignWords, readToldTexts } from '../support/foreign-words.ts';
import { checkLinks, validateHtml } from '../support/check-pages.ts';
import { readMarkdown } from '../support/read-markdown.ts';
import { ask, listAddresses, searchInDialog, status, waitForAnswer } from '../support/searching.ts';
import { readMissingPage, readSitePages } from '../support/site-pages.ts';
import { startVisitor, type Visitor } from '../support/visitor.ts';

/** A brief on something else, from other sources, by an author who writes German: built once for all that is asked of it here. */
const content = fixturePath('a brief in German');
const { corpus, problems } = loadCorpus(content);
const english = listForeignWords(
  en,
  de,
  readTexts(content).map(({ text }) => text),
);
let folder: string;
let visitor: Visitor;
beforeAll(async () => {
  folder = await requireSite({ CONTENT_DIR: content });
  visitor = await startVisitor(folder);
});
afterAll(() => visitor.close());

describe('another brief', () => {
  it('has nothing to be mended, not even in its ledger', () => {
    // Whether the past of its ledger is to be seen is a matter of the clone.
    expect(problems.filter(({ name }) => name !== 'LedgerNotCompared')).toEqual([]);
  });

  it('leads nowhere but to what is there', () => {
    const { checked, broken } = checkLinks(folder, { base: '/', origin: 'https://nollenpass.example' });
    expect(broken).toEqual([]);
    expect(checked).toBeGreaterThan(400);
  });

  it('has a page for everything in it, each of which is valid and of its language', async () => {
    const pages = readSitePages(folder);
    const parts = [
      ...[...corpus.sources.keys()].map((id) => `/sources/${id}/`),
      ...[...corpus.themes.keys()].map((id) => `/themes/${id}/`),
      ...[...corpus.topics.keys()].map((id) => `/topics/${id}/`),
    ];
    expect([...pages.keys()]).toEqual(expect.arrayContaining(['/', '/positions/', '/timeline/', '/actors/', '/memo/', ...parts]));
    for (const page of pages.values()) {
      expect(await validateHtml(page), page.path).toEqual([]);
      expect(page.html, page.path).toContain('<html lang="de"');
    }
  });

  it('has no word of the brief that is shipped, in any of its files', () => {
    const own = readTexts(content).map(({ text }) => text);
    const words = listBriefWords(loadCorpus(contentRoot).corpus).filter((word) => mayBeLookedFor(word, own));
    const found = readTexts(folder).flatMap(({ file, text }) => findBriefWords(text, words).map((word) => `${file}: ${word}`));
    expect(words.length).toBeGreaterThan(10);
    expect(found).toEqual([]);
  });

  it('speaks its language where its pages speak for themselves, and prints dates in it', () => {
    for (const { path, html, twin = '', structuredData } of [...readSitePages(folder).values(), readMissingPage(folder)]) {
      const described = structuredData.flatMap((data) =>
        Array.from(data.matchAll(/"(?:name|description|headline)":"([^"]*)"/g), ([, text]) => text),
      );
      const told = [readToldTexts(html), twin.replace(/^---\n[^]*?\n---\n/, ''), ...described].join('\n');
      expect(findForeignWords(told, english), path).toEqual([]);
    }
    expect(read('sources/erlaeuterungen/index.html')).toContain('Bericht, 2. April 2023. Gelesen: ganzer Text.');
    expect(read('themes/rechnung/index.html')).toContain('Vertreten von 1 von 2 unabhängigen Stimmen: ');
    expect(JSON.parse(read('search/index.json'))).toMatchObject({
      passages: expect.arrayContaining([expect.objectContaining({ label: 'Prognose' })]) as unknown,
    });
  });

  it.each([
    ['what it finds', 'Wasser', /^\d+ Stellen für „Wasser“/],
    ['a name that it knows otherwise', 'Val d’Ürn', /^Eine Stelle für „Val d’Ürn“/],
    ['a misspelling', 'Tunel', /^Keine Stelle hat „Tunel“\. \d+ Stellen für „Tunnel“/],
    ['a beginning', 'Lawi', /Stelle/],
    ['what nothing has', 'Quatschwort', /^Keine Stelle hat „Quatschwort“/],
    ['an address', '/themes/rechnung/', /^An dieser Adresse:$/],
  ])('says in its language what search makes of %s', async (_, typed, told) => {
    const { page } = await visitor.open('search/');
    await ask(page, typed);
    expect(await status(page).textContent()).toMatch(told);
    expect(findForeignWords(readToldTexts(await page.content()), english)).toEqual([]);
  });

  it('cites in its language, and says in it what was copied', async () => {
    const { page } = await visitor.open('sources/streitgespraech/', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('.permalink').first().click();
    await page.locator('.copy-offer').waitFor();
    expect(findForeignWords(readToldTexts(await page.content()), english)).toEqual([]);
    await page.locator('.claim .cite-link').first().click();
    const dialog = page.locator('.cite-dialog');
    expect(await dialog.getAttribute('aria-label')).toMatch(/^Zitieren: Aussage 1, /);
    await dialog.locator('.cite-copy').first().click();
    await dialog.locator('.cite-copy[data-copied]').waitFor();
    expect(await dialog.locator('[data-form="note"] p').textContent()).toMatch(
      /^Vreni Zgraggen, „.+“, Bergradio, .+18\. Mai 2023, Antwort \d, Sendung/,
    );
    expect(findForeignWords(readToldTexts(await page.content()), english)).toEqual([]);
  });

  it('has its own mark, and kinds of actors of its own', () => {
    expect(read('icon.svg')).toContain('d="M3 26L12 10l5 7 4-5 8 14"');
    expect(read('index.html')).toContain('d="M11 26c0-6 10-6 10 0"');
    expect(read('actors/index.html')).toMatch(/<h2[^>]*>Bauwerke<\/h2>/);
  });

  it('finds its passages by its own words, names and ways of asking', async () => {
    const { page, faults } = await visitor.open('search/?q=zugeschneit');
    await waitForAnswer(page);
    expect(await listAddresses(page)).toContain('/sources/erlaeuterungen/#strasse-oft-gesperrt');
    await ask(page, 'Val d’Ürn');
    expect((await listAddresses(page))[0]).toBe('/actors/#urnertal');
    for (const typed of ['Strasse', 'die Straßen']) {
      await ask(page, typed);
      expect((await listAddresses(page))[0], typed).toBe('/sources/erlaeuterungen/#strasse-oft-gesperrt');
    }
    await ask(page, 'geht es auch ohne Röhre');
    expect((await listAddresses(page))[0]).toBe('/sources/streitgespraech/#galerien-genuegen');
    expect(faults).toEqual([]);
  });

  it('knows none of those of the brief that is shipped', async () => {
    const { page } = await visitor.open('about/');
    for (const word of ['Pyongyang', 'ammo', '푸틴']) {
      await searchInDialog(page, word);
      expect(await listAddresses(page), word).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });

  it('gives a memo whose notes name its sources, and keeps it under its own name', async () => {
    const { page, faults } = await visitor.open('themes/rechnung/');
    await page.locator('.cite-link[href$="#geld-und-wasser"]').click();
    await page.locator('.cite-dialog .add-memo').click();
    await page.locator('.memo-outcome a[href="/memo/"]').waitFor();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['nollenpass.memo']);
    await page.goto(`${visitor.url}memo/`);
    await page
      .locator('.memo-more', { has: page.locator('[data-export="markdown"]') })
      .locator('summary')
      .click();
    const saved = page.waitForEvent('download');
    await page.locator('[data-export="markdown"]').click();
    const download = await saved;
    const { blocks, notes } = readMarkdown(readFileSync(await download.path(), 'utf8'));
    expect(blocks.map(([, text]) => text).join(' ')).toContain('Ein Drittel der Kosten bleibt beim Kanton.^1 Drei von sieben Quellen');
    expect(notes[0]?.text).toContain('Erläuterungen des Regierungsrates zur Abstimmung über den Nollentunnel');
    expect(notes[1]?.text).toMatch(/^Vreni Zgraggen, .+Bergradio.+Antwort 2/);
    expect(findForeignWords(notes.map(({ text }) => text).join('\n'), english)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('writes its memo, and the Word file of it, in its language', async () => {
    const { page } = await visitor.open('sources/streitgespraech/');
    await page.locator('.claim .cite-link').first().click();
    await page.locator('.cite-dialog .add-memo').click();
    await page.locator('.memo-outcome a[href="/memo/"]').click();
    const announced = (words: RegExp) => page.locator('#page-announcer', { hasText: words }).waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Entfernen: „' }).click();
    await announced(/^Entfernt: „.+“\. .*Z macht es rückgängig\.$/);
    await page.getByRole('button', { name: 'Rückgängig' }).click();
    await announced(/^Rückgängig gemacht: Entfernt: „/);
    for (const [type, field] of [
      ['Überschrift', '.memo-own-heading'],
      ['Notiz', '.memo-own-note'],
    ] as const) {
      await page.getByLabel('Am Anfang einfügen').click();
      await page.locator('.memo-work > .memo-insert').getByRole('button', { name: type }).click();
      await page.locator(`${field}:focus`).fill('Tunnel');
    }
    await page.getByRole('button', { name: 'Nach unten: die Notiz „Tunnel“' }).click();
    await announced(/^die Notiz „Tunnel“ ist jetzt 2 von 3$/);
    await page.locator('.memo-more > summary').click();
    await page.locator('#memo-works').check();
    const saved = nextDownload(page, '.docx');
    await page.getByRole('button', { name: 'Word (.docx)' }).click();
    const { bytes } = await saved;
    await announced(/^Als Word-Datei gespeichert$/);
    const parts = unzipSync(bytes);
    const written = ['document', 'footnotes'].map((part) =>
      strFromU8(parts[`word/${part}.xml`] ?? new Uint8Array()).replace(/<[^>]*>/g, ' '),
    );
    expect(written[0]).toMatch(/Stellen im Wortlaut vom \d+\. \p{L}+ \d{4}.*Literaturverzeichnis/u);
    expect(written[1]).toContain('zusammengefasst in ');
    expect(findForeignWords([readToldTexts(await page.content()), ...written].join('\n'), english)).toEqual([]);
  });

  it('gives its sources and themes to reference managers, its claims as data and its news as a feed', () => {
    const bibtex = read('sources/streitgespraech.bib');
    expect(bibtex).toContain('author = {Zgraggen, Vreni}');
    expect(bibtex).toContain('language = {de}');
    expect(read('themes/rechnung.bib')).toContain('@techreport{nollenpass-themes-rechnung,');
    expect(read('sources/erlaeuterungen.ris')).toContain('\r\nAU  - Regierungsrat\r\n');
    const { items } = JSON.parse(read('api/claims.json')) as { items: { url: string }[] };
    expect(items).toHaveLength(corpus.claims.size);
    expect(items[0]?.url).toBe('https://nollenpass.example/sources/erlaeuterungen/#strasse-oft-gesperrt');
    const feed = read('feed.xml');
    expect(feed).toContain('xml:lang="de"');
    expect(findForeignWords(feed.replace(/<[^>]*>/g, ' '), english)).toEqual([]);
    expect(feed.match(/<entry>/g)).toHaveLength(corpus.sources.size + corpus.themes.size);
  });
});

/** Not what this brief says itself; nor a word that the site has of its own: “treaty” is a type of source, a figure has an axis, “US” is no “us”. */
function mayBeLookedFor(word: string, own: readonly string[]): boolean {
  const isTooShort = /^\p{Script=Latin}{1,2}$/u.test(word);
  return !isTooShort && !['treaty', 'axis'].includes(word) && !own.some((text) => text.includes(word));
}

/** Every file in a folder that can be read as text, but for the licences, which are the words of others. */
function readTexts(root: string): { file: string; text: string }[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file !== 'licences.md' && /\.(?:bib|css|html|js|json|jsonl|md|rdf|ris|svg|txt|xml|yaml)$/.test(file))
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));
}

function read(file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}
