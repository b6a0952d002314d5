import { describe, expect, it } from 'vitest';
import { isUnspaced } from '../../../../src/search/query/words.ts';
import { synonyms } from '../../../../src/search/index/synonyms.ts';
import { foreignWords } from '../../../../src/search/index/foreign-words.ts';

const readLines = (list: string) => list.trim().split('\n');
const readTyped = (line: string) => line.split(': ')[1]?.split(' ') ?? [];

describe.each([
  ['words that say much the same', synonyms, /^[a-z0-9]+(?: [a-z0-9]+)*: [a-z0-9]+(?: [a-z0-9]+)*$/],
  [
    'Korean and Chinese words',
    foreignWords,
    /^[a-z0-9]+(?: [a-z0-9]+)*: [\p{Script=Hangul}\p{Script=Han}]+(?: [\p{Script=Hangul}\p{Script=Han}]+)*$/u,
  ],
])('the list of %s', (_, list, shape) => {
  it('has words of the brief, a colon, and what is typed for them in each line', () => {
    expect(readLines(list).filter((line) => !shape.test(line))).toEqual([]);
  });

  it('has no line twice, and in no line a word twice', () => {
    const lines = readLines(list);
    expect(lines.filter((line, at) => lines.indexOf(line) !== at)).toEqual([]);
    expect(lines.filter((line) => new Set(readTyped(line)).size < readTyped(line).length)).toEqual([]);
  });
});

it('Korean and Chinese words are composed, as queries are', () => {
  const typed = readLines(foreignWords).flatMap(readTyped);
  expect(typed.filter((word) => word !== word.normalize('NFKC') || !isUnspaced(word))).toEqual([]);
});

it('a Korean or Chinese word stands for one thing', () => {
  const typed = readLines(foreignWords).flatMap(readTyped);
  expect(typed.filter((word, at) => typed.indexOf(word) !== at)).toEqual([]);
});
