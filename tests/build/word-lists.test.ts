import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { contentRoot } from '../../src/corpus/read-files.ts';
import { isUnspaced } from '../../src/search/query/words.ts';
import { loadSmallBrief } from '../support/check-fixture.ts';

const { words } = loadCorpus(contentRoot).corpus;
const listRepeated = (all: readonly string[]) => all.filter((word, at) => all.indexOf(word) !== at);

describe('the words that are typed for words of the brief', () => {
  it('are there, in Latin letters and in others, and in no line twice', () => {
    expect([words.synonyms.length > 100, words.foreign.length > 50]).toEqual([true, true]);
    expect([...words.synonyms, ...words.foreign].flatMap(([own, typed]) => [...listRepeated(own), ...listRepeated(typed)])).toEqual([]);
    expect(words.synonyms.flat(2).filter((word) => !/^[a-z0-9]+$/.test(word))).toEqual([]);
  });

  it('stand in other scripts for one thing each', () => {
    const typed = words.foreign.flatMap(([, others]) => others);
    expect(listRepeated(typed)).toEqual([]);
    expect(typed.filter((word) => !isUnspaced(word))).toEqual([]);
  });
});

describe('search/words.yaml', () => {
  it('may be missing', () => {
    const { corpus, problems } = loadSmallBrief({ 'search/words.yaml': undefined });
    expect([corpus.words, problems]).toEqual([{ synonyms: [], foreign: [] }, []]);
  });

  it('is read pair by pair', () => {
    const { corpus } = loadSmallBrief({ 'search/words.yaml': "synonyms:\n  rebuke condemn: censure scold\nforeign:\n  '60': 육십\n" });
    expect(corpus.words).toEqual({
      synonyms: [
        [
          ['rebuke', 'condemn'],
          ['censure', 'scold'],
        ],
      ],
      foreign: [[['60'], ['육십']]],
    });
  });

  it.each([
    ['a word in capitals', 'synonyms: { rebuke: Censure }', 'lower case'],
    ['a sign', 'synonyms: { rebuke: "censure, scold" }', 'a space between'],
    ['a word of nothing', 'foreign: { rebuke: "" }', 'a space between'],
    ['an unknown list', 'antonyms: { rebuke: praise }', 'antonyms'],
    ['no list', '- rebuke', 'search/words.yaml'],
  ])('is refused with %s', (_, text, message) => {
    const { problems } = loadSmallBrief({ 'search/words.yaml': text });
    expect(problems.map((problem) => `${problem.file}: ${problem.message}`).join('\n')).toContain(message);
  });
});
