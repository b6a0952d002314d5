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

test('the same page gives the same bytes', () => {
  expect(writeTwin(page, publication)).toBe(writeTwin(page, publication));
});
