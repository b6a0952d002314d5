import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSourceId } from '../../../src/brief/ids.ts';
import { checkSummary, checkTheme, listSentences } from '../../../src/corpus/check-prose.ts';
import type { MarkdownFile } from '../../../src/corpus/parse-markdown.ts';
import type { ProblemName } from '../../../src/corpus/problems/catalogue.ts';
import type { Report } from '../../../src/corpus/problems/problem.ts';
import { listProblems, parseBody } from '../../support/check-fixture.ts';

/** The sentences of a summary that nothing is cited behind; its first line is the fourth of its file. */
const findUncited = (text: string) => find('UncitedSentence', text, (...args) => checkSummary(toSourceId('a'), ...args));
const findLong = (text: string) => find('LongSentence', text, (markdown, _, report) => checkTheme(markdown, report));

function find(
  problem: ProblemName,
  text: string,
  check: (markdown: MarkdownFile, blocks: MarkdownFile['tree']['children'], report: Report) => void,
): [line: number, column: number, message: string][] {
  const markdown = parseBody(text);
  return listProblems((report) => {
    check(markdown, markdown.tree.children, report);
  }).flatMap(({ name, line, column, message }) => (name === problem ? [[line, column, message]] : []));
}

const countWords = (text: string) => {
  const markdown = parseBody(text);
  return listSentences(markdown, markdown.tree.children).reduce((sum, { words }) => sum + words, 0);
};
const words = (count: number) => `It is so${' and so'.repeat((count - 3) / 2)}${count % 2 === 0 ? ' too' : ''}`;

describe('every sentence cites', () => {
  it.each([
    ['behind its full stop', 'Help is due. [@a#b-c]'],
    ['before its full stop', 'Help is due [@a#b-c].'],
    ['without a space', 'Help is due.[@a#b-c] It may fade.[@a#b-c]'],
    ['what says otherwise', 'Help is due. [against @a#b-c] It may fade. [@a#b-c; against @a#d-e]'],
    ['twice', 'Help is due [@a#b-c], and it may fade. [@a#d-e]'],
    ['a sentence that is an item of a list', '- Help is due. [@a#b-c]\n- It may fade. [@a#b-c]'],
    ['a sentence of two lines', 'Help is\ndue. [@a#b-c] It\nmay fade.\n[@a#b-c]'],
    ['a title that is abbreviated', 'Dr. Berg wrote to Prof. Li and Gen. Ri of St. Anne. [@a#b-c]'],
    ['an abbreviation within', 'In all, 3.5 percent, e.g. of the grain, etc. and no. 5, went to the U.S. and back. [@a#b-c]'],
    ['a quotation that is a sentence', '“Help is due.” [@a#b-c]'],
    ['a question within a sentence', 'She asked “Is help due?” and “Who says so?” of both. [@a#b-c]'],
    ['a quotation, and whose it is behind it', '“Help is due!” she said. [@a#b-c]'],
    ['a sentence in brackets', '(Help is due.) [@a#b-c]'],
  ])('%s', (_, text) => {
    expect(findUncited(text)).toEqual([]);
  });

  it.each<[string, string, [line: number, column: number][]]>([
    ['the only sentence', 'Help is due.', [[4, 1]]],
    ['the first', 'Help is due. It may fade. [@a#b-c]', [[4, 1]]],
    ['one in the middle', 'Help is due. [@a#b-c] It may fade. So be it. [@a#b-c]', [[4, 23]]],
    ['the last', 'Help is due. [@a#b-c] It may fade.', [[4, 23]]],
    ['one that cites only in its middle', 'Help is due [@a#b-c], and it may fade.', [[4, 1]]],
    ['one behind an initial', 'Help is due. [@a#b-c] It may fade, says D. [@a#b-c] So be it.', [[4, 53]]],
    ['one of the next paragraph', 'Help is due. [@a#b-c]\n\nIt may\nfade.', [[6, 1]]],
    ['one on the next line', 'Help is due. [@a#b-c]\nIt may fade.', [[5, 1]]],
    ['one in a list', '- Help is due. [@a#b-c]\n- It may fade.', [[5, 3]]],
    ['one in a quotation', '> Help is due. It may fade. [@a#b-c]', [[4, 3]]],
    ['a question', 'Is help due? It is. [@a#b-c]', [[4, 1]]],
    ['one that begins with a title', 'Help is due. [@a#b-c] Dr. Berg says so.', [[4, 23]]],
    ['one behind letters of other planes', '😀 남안. [@a#b-c] 北湾。', [[4, 17]]],
  ])('but %s', (_, text, places) => {
    expect(findUncited(text).map(([line, column]) => [line, column])).toEqual(places);
  });

  it('and notes need not', () => {
    expect(findUncited('Help is due. [@a#b-c]\n\n::note[It was not.]')).toEqual([]);
  });

  it('says how the sentence begins, in one line', () => {
    expect(findUncited(`Help\nis ${'very '.repeat(12)}due.`)[0]?.[2]).toBe(
      'the sentence “Help is very very very very very very very very …” of the summary cites no claim',
    );
  });

  it('each at its place, in any text', () => {
    const sentence = fc.record({
      words: fc.stringMatching(/^[A-Z][a-z]{0,8}( [a-z]{1,8}){0,4}( [@a#b-c],? [a-z]{1,8})?[.?!]$/),
      isCited: fc.boolean(),
      gap: fc.constantFrom(' ', '\n', '  ', '\n\n'),
    });
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1 }), (sentences) => {
        let text = '';
        const places: [line: number, column: number][] = [];
        for (const { words: said, isCited, gap } of sentences) {
          const lines = text.split('\n');
          if (!isCited) places.push([lines.length + 3, (lines.at(-1)?.length ?? 0) + 1]);
          text += `${said}${isCited ? ' [@a#b-c]' : ''}${gap}`;
        }
        expect(findUncited(text).map(([line, column]) => [line, column])).toEqual(places);
      }),
    );
  });
});

describe('a sentence', () => {
  it.each<[string, string, [line: number, column: number][]]>([
    ['of 40 words is none too long', `${words(40)}.`, []],
    ['of 41 words is', `${words(41)}.`, [[4, 1]]],
    ['is measured for itself', `${words(40)}. ${words(40)}. ${words(41)}.`, [[4, 2 * (words(40).length + 2) + 1]]],
    ['is measured to its end, past a citation', `${words(39)} [@a#b-c] so it is.`, [[4, 1]]],
    ['is measured without its citations', `${words(40)}. [@a#b-c; @d#e-f]`, []],
    ['is measured from line to line', `It is.\n${words(41).replaceAll(' and', '\nand')}.`, [[5, 1]]],
    ['in a row of a table is measured, too', `| What |\n| --- |\n| ${words(41)} |`, [[6, 1]]],
    ['of a note is not', `::note[${words(41)}.]`, []],
  ])('%s', (_, text, places) => {
    expect(findLong(text).map(([line, column]) => [line, column])).toEqual(places);
  });

  it('is reported with the number of its words', () => {
    expect(findLong(`${words(57)}.`)).toEqual([[4, 1, expect.stringMatching(/^the sentence “It is so and so .*…” has 57 words$/)]]);
  });
});

describe('words', () => {
  it.each([
    ['Help is due.', 3],
    ['Help is due. [@a#b-c; against @d#e-f] It may fade. [@a#b-c]', 6],
    ['Berg’s so-called “bridge” isn’t – in 2024 – one.', 7],
    ['- Help\n- is due\n\n::note[And more.]', 3],
    ['*Help* is **due**\n\n> at once.', 5],
    ['– … ?', 0],
  ])('of %j are counted', (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});
