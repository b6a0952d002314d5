import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeTwin } from '../../../../src/outputs/twin/write-twin.ts';
import { publication } from '../../../support/check-fixture.ts';

const page = readFileSync(join(import.meta.dirname, 'a page.html'), 'utf8');

test('a page becomes Markdown with footnotes, absolute links and no trace of HTML', async () => {
  await expect(writeTwin(page, publication)).toMatchFileSnapshot('a page.md');
});

test('a page that does not say it has a twin gets none', () => {
  expect(writeTwin(page.replace('text/markdown', 'text/plain'), publication)).toBeUndefined();
});

/** The text of a page with these passages. */
const twinOf = (...content: readonly string[]) => {
  const head = '<link rel="canonical" href="https://example.org/a/"><link rel="alternate" type="text/markdown" href="/a/index.md">';
  return writeTwin(`${head}<main><h1>A</h1><div>${content.join('')}</div></main>`, publication)?.split('# A\n\n')[1];
};

test('what marks open in place is left out, and a claim named in a table is a link to it', () => {
  const peek = '<section class="peeks" data-twin="omit"><div class="peek" id="peek-aid" popover="auto">Aid</div></section>';
  const mark = '<p><a class="stand-claim" href="/sources/radio-talk/#aid-is-due" aria-label="claim 1: Aid is due">claim 1</a></p>';
  expect(twinOf(mark, peek)).toBe('[claim 1](https://example.org/sources/radio-talk/#aid-is-due)\n');
});

test('a mark of citation stays one for each of its notes, and a button that opens nothing is left out', () => {
  const marks = '<p>Aid.<a class="cite" href="#note-1">1, 2</a> <button type="button">Copy</button></p>';
  const note = '<details class="notes"><ol><li id="note-1"><p>Anna Berg.</p><p>Two.</p></li></ol></details>';
  expect(twinOf(marks, note, '<p>More.</p>')).toBe('Aid.[^1][^2]\n\nMore.\n\n[^1]: Anna Berg.\n\n    Two.\n');
});

test('a space at the end of a link goes behind it', () => {
  expect(twinOf('<p><a href="/a/"> One </a> <a href="/b/"> Two </a></p>')).toBe(
    '[One](https://example.org/a/) [Two](https://example.org/b/)\n',
  );
});

test('a heading leads to its passage and not to one wording of it, and needs no sign beside it', () => {
  const sign = '<copy-link><a class="permalink" href="#aid-is-due">§</a></copy-link>';
  expect(twinOf(`<h2 id="aid-is-due~3fa9c1">Aid is due ${sign}</h2><p>Binding.</p>`)).toBe(
    '## [Aid is due](https://example.org/a/#aid-is-due)\n\nBinding.\n',
  );
});
