import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { contentRoot } from '../../src/corpus/read-files.ts';
import { hasClass } from '../../src/brief/classes.ts';
import type { Note } from '../../src/brief/corpus.ts';
import type { Reference } from '../../src/brief/schema/lists.ts';
import { toThemeId } from '../../src/brief/ids.ts';
import type { Manifest } from '../../src/memo/document/manifest.ts';
import { claimPath } from '../../src/brief/routes.ts';
import { listAddresses, inOneLine, readPage, readSitePages, readText } from '../support/site-pages.ts';

const pages = readSitePages(inject('siteFolder'));
const { corpus } = loadCorpus(contentRoot);
const manifest = JSON.parse(readFileSync(join(inject('siteFolder'), 'memo/passages.json'), 'utf8')) as Manifest;

describe.each([...corpus.themes.values()].map((theme) => [theme.id, theme] as const))('the editor’s notes of the theme %s', (id, theme) => {
  const path = `/themes/${id}/`;
  const page = pages.get(path);
  const noted: readonly (readonly [address: string, notes: readonly Note[]])[] = [
    [path, theme.bottomLine.notes],
    ...theme.judgements.map((judgement) => [`${path}#${judgement.id}`, judgement.notes] as const),
    ...theme.sections.map((section) => [`${path}#${section.id}`, section.notes] as const),
  ];
  const notes = noted.flatMap(([, found]) => found);
  const claims = theme.claims.flatMap((key) => corpus.claims.get(key) ?? []).filter(({ note }) => note !== undefined);

  it('stand on its page or in what its marks open as such, with their references', () => {
    const wordings = readPage(path, join(inject('siteFolder'), path, 'wordings.html'));
    const shown = [...(page?.elements ?? []), ...wordings.elements].filter((element) => hasClass(element, 'editor-note'));
    for (const note of [...notes, ...claims.flatMap((claim) => claim.note ?? [])]) {
      const found = shown.find((element) => readText(element).startsWith(`Editor’s note. ${inOneLine(note.text)}`));
      expect(found, note.text).toBeDefined();
      expect(found && listAddresses(found)).toEqual(expect.arrayContaining(listReferences(note).map(({ url }) => url)));
    }
  });

  it('are in its twin, with their references', () => {
    const twin = inOneLine((page?.twin ?? '').replaceAll('\\', '').replace(/\n\s*>/g, '\n'));
    for (const note of notes) {
      const start = twin.indexOf(`**Editor’s note.** ${inOneLine(note.text)}`);
      expect(start, note.text).toBeGreaterThan(-1);
      for (const { publisher, url } of listReferences(note)) expect(twin.slice(start)).toContain(`[${publisher}](${url})`);
    }
  });

  it('are apart in the memo, as notes of ours', () => {
    for (const [address, found] of noted) {
      const passage = manifest.passages[address];
      expect([address, passage?.editorNote]).toEqual([address, found.length > 0 ? found.map(({ text }) => text).join('\n') : undefined]);
      for (const { text } of found) expect(passage?.text).not.toContain(text);
      for (const [at, note] of found.entries())
        for (const { publisher, url } of listReferences(note)) {
          expect(passage?.documents?.[at]).toContain(publisher);
          expect(passage?.documents?.[at]).toContain(url);
        }
    }
    for (const claim of claims) expect(manifest.passages[claimPath(claim)]?.editorNote).toBe(claim.note?.text);
  });
});

it('the theme of the treaty has some of its own, with references', () => {
  const theme = corpus.themes.get(toThemeId('treaty'));
  const notes = [theme?.bottomLine, ...(theme?.judgements ?? []), ...(theme?.sections ?? [])].flatMap((part) => part?.notes ?? []);
  expect(notes.length).toBeGreaterThan(1);
  expect(notes.flatMap(listReferences).length).toBeGreaterThan(1);
});

/** The documents that a note names. */
function listReferences({ refs }: Note): Reference[] {
  return refs.flatMap((id) => corpus.references.get(id) ?? []);
}
