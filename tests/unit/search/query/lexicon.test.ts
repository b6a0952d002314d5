import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listSearchable } from '../../../../src/brief/searchable.ts';
import { loadCorpus } from '../../../../src/corpus/load.ts';
import { makeSearchIndex } from '../../../../src/search/index/make-search-index.ts';
import { joinRun, listVocabulary, readLexicon } from '../../../../src/search/query/lexicon.ts';
import type { IndexedName, SearchIndex } from '../../../../src/search/query/search-index.ts';
import { isUnspaced } from '../../../../src/search/query/words.ts';
import { fixturePath } from '../../../support/check-fixture.ts';
import { lexicon, samplePassage, searchIndex } from '../../../support/sample-search.ts';

describe('the words of a lexicon', () => {
  it('are those of titles, the most frequent first, then those of texts, each once', () => {
    const passages = [
      samplePassage('a', { title: 'Arms, arms and sixty', text: 'A bridge for 북안 by arms: 90,000.' }),
      samplePassage('b', { title: 'Sixty', text: 'What they say of the bridge and a boat.', asked: 'ferry' }),
      samplePassage('c', { title: 'Sixty', text: 'Bridges, a bridge and a boat, x.' }),
    ];
    expect(listVocabulary(passages)).toEqual(['sixty', 'arms', 'and', 'bridge', 'boat', '90000', 'ferry', 'bridges']);
  });

  it('are those of names too, which no passage need have', () => {
    expect([lexicon.stems.has('northtown'), lexicon.textStems.has('northtown')]).toEqual([true, false]);
    expect([lexicon.stems.has('submarin'), lexicon.textStems.has('submarin')]).toEqual([true, true]);
    expect(lexicon.words.filter(isUnspaced)).toEqual([]);
  });

  it('are those of a list where the passages are not there', () => {
    const large = readLexicon({ ...searchIndex, passages: [], words: 'bridge boat' });
    expect(large.words.slice(0, 2)).toEqual(['bridge', 'boat']);
    expect([...large.textStems]).toEqual(['bridg', 'boat']);
  });

  it('are known by what is typed for them', () => {
    const synonyms = [[['rebuke'], ['blame']] as const, [['condemn'], ['blames']] as const];
    expect(readLexicon({ ...searchIndex, synonyms }).synonyms.get('blame')).toEqual(['rebuke', 'condemn']);
    expect(lexicon.runs.find(({ typed }) => typed === '군인')).toMatchObject({ name: 'soldiers', how: 'same', equals: [['soldiers']] });
  });
});

describe('a name in a lexicon', () => {
  it('is found by the stem of its first word, with the Latin names that mean the same', () => {
    const equals = [['north', 'bank'], ['fmrb'], ['nb'], ['free', 'miller', 'republic', 'of', 'bank'], ['n', 'bank']];
    expect(lexicon.names.get('fmrb')).toMatchObject([{ name: 'North Bank', how: 'same', stems: ['fmrb'], isRun: false, equals }]);
    expect(lexicon.names.get('northtown')).toMatchObject([{ how: 'related', equals }]);
    expect(lexicon.names.get('treati')).toMatchObject([{ name: 'The treaty', topic: 'treaty', how: 'exact' }]);
  });

  it('is short if it is of two capitals', () => {
    const short = [...lexicon.names.values()].flat().flatMap(({ typed, isShort }) => (isShort ? [typed] : []));
    expect(short.toSorted()).toEqual(['NB', 'RU', 'U.S.', 'US']);
  });

  it('is among the runs if it is Korean or Chinese, the longest first', () => {
    const lengths = lexicon.runs.map(({ typed }) => typed.length);
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
    expect(lexicon.runs.map(({ typed }) => typed)).toEqual(expect.arrayContaining(['노리아연방', '奥托里亚韩', '군인']));
  });

  it('is kept, whichever of the brief’s it is', () => {
    const { corpus } = loadCorpus(fixturePath('a brief in German'));
    const index = makeSearchIndex(listSearchable(corpus), corpus);
    expect(index.names).toHaveLength(corpus.actors.size + corpus.topics.size);
    expect(findLostNames(index)).toEqual([]);
  });

  it('is kept, whatever its letters', () => {
    const name = fc
      .array(fc.constantFrom('Han', 'US', 'the', 'É', 'Ga-eun', '북안', '연방', '北湾', '·', '51', 'of'), { minLength: 1, maxLength: 3 })
      .map((words) => words.join(' '))
      .filter((words) => /[\p{L}\d]/u.test(words));
    const names = fc.array(fc.record({ name, same: fc.array(name), related: fc.array(name) }), { maxLength: 4 });
    fc.assert(
      fc.property(names, (entries) => {
        expect(findLostNames({ ...searchIndex, names: entries })).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

/** Names that a lexicon does not have as what they are. */
function findLostNames(index: SearchIndex): string[] {
  const { names, runs } = readLexicon(index);
  const known = new Set([...[...names.values()].flat(), ...runs].map(({ topic, how, name, typed }) => [topic, how, name, typed].join()));
  const listTyped = ({ name, same, related }: IndexedName) => [
    ['exact', name] as const,
    ...same.map((typed) => ['same', typed] as const),
    ...related.map((typed) => ['related', typed] as const),
  ];
  return index.names.flatMap((entry) =>
    listTyped(entry)
      .map(([how, typed]) => [entry.topic, how, entry.name, isUnspaced(typed) ? joinRun(typed) : typed].join())
      .filter((each) => !known.has(each)),
  );
}
