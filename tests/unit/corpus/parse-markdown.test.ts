import { expect, it } from 'vitest';
import { findDeepNesting } from '../../../src/corpus/parse-markdown.ts';
import { parseTree } from '../../../src/brief/markdown.ts';
import { readSmallBrief } from '../../support/check-fixture.ts';

it.each([
  ['thirteen quotations', `a\n\n${'> '.repeat(13)}b`, 3],
  ['thirteen bullets in a line', `a\n${'- '.repeat(13)}b`, 2],
  ['lists by indentation', Array.from({ length: 30 }, (_, level) => `${'  '.repeat(level)}- a`).join('\n'), 26],
  ['lists by tabs', Array.from({ length: 15 }, (_, level) => `${'\t'.repeat(level)}- a`).join('\n'), 14],
  ['directives that are never closed', ':::claim\n'.repeat(20), 13],
  ['emphasis', `${'*a '.repeat(100)}\n`.repeat(30), 20],
  ['links', `${'[a](b '.repeat(100)}\n`.repeat(30), 20],
  ['lines', 'a\n'.repeat(3_000), 2_001],
])('stops at %s', (_, text, line) => {
  expect(findDeepNesting(text)).toBe(line);
});

it.each([
  ['a brief', [...readSmallBrief().values()].join('\n\n')],
  ['twelve quotations', `${'> '.repeat(12)}a`],
  ['many paragraphs', 'A *word* and [a link](/about/).\n\n'.repeat(3_000)],
  ['a long table', `| a | b |\n| - | - |\n${'| *x* | y |\n'.repeat(600)}`],
  ['rules', `${'* '.repeat(30)}\n\n${'- '.repeat(30)}\n\n${'-'.repeat(80)}\n`],
  ['many directives, one after another', ':::claim\na\n:::\n\n'.repeat(500)],
])('lets %s pass', (_, text) => {
  expect(findDeepNesting(text)).toBeUndefined();
});

it.each([
  ['emphasis', `${'*a '.repeat(90)}\n`.repeat(21)],
  ['links', `${'[a](b '.repeat(90)}\n`.repeat(21)],
  ['brackets', '['.repeat(1_990)],
  ['directives', ':::claim\n'.repeat(12)],
])('leaves the parser no more %s than it can bear', (_, text) => {
  expect(findDeepNesting(text)).toBeUndefined();
  const before = performance.now();
  parseTree(text);
  expect(performance.now() - before).toBeLessThan(5_000);
});
