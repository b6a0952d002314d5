import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../../src/corpus/load.ts';
import type { Corpus } from '../../../../src/brief/corpus.ts';
import { toActorId, toTopicId } from '../../../../src/brief/ids.ts';
import { listPassages } from '../../../../src/brief/passages.ts';
import { emptyLexicon, joinRun, readLexicon, type Lexicon } from '../../../../src/search/query/lexicon.ts';
import { widenLexicon } from '../../../../src/search/query/widen-lexicon.ts';
import { isUnspaced } from '../../../../src/search/query/words.ts';
import { actorSchema, topicSchema } from '../../../../src/brief/schema/lists.ts';
import { makeQuickIndex, makeWordIndex } from '../../../../src/search/index/make-quick-index.ts';
import { lexicon, quickIndex, quickLexicon, wordIndex } from '../../../support/sample-search.ts';

describe('the words of a lexicon', () => {
  it('are those of titles, the most frequent first, then those of texts', () => {
    const places = ['sanctions', 'counterweight', 'submarine'].map((word) => lexicon.words.indexOf(word));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(lexicon.words.indexOf('korea')).toBeLessThan(lexicon.words.indexOf('sanctions'));
  });

  it('are each there once', () => {
    expect(new Set(lexicon.words).size).toBe(lexicon.words.length);
  });

  it('are those of names too, which no passage need have', () => {
    expect(lexicon.words).toContain('pyongyang');
    expect([lexicon.stems.has('pyongyang'), lexicon.textStems.has('pyongyang')]).toEqual([true, false]);
    expect([lexicon.stems.has('submarin'), lexicon.textStems.has('submarin')]).toEqual([true, true]);
  });

  it('are in Latin letters and figures', () => {
    expect(lexicon.words.filter(isUnspaced)).toEqual([]);
    expect(lexicon.words).toContain('90000');
  });

  it('are at first those of titles and Latin names only', () => {
    expect(quickLexicon.words).toEqual(expect.arrayContaining(['sanctions', 'dprk']));
    expect(quickLexicon.words).not.toContain('submarine');
    expect(quickLexicon.words).not.toContain('pyongyang');
    expect(quickLexicon.runs).toEqual([]);
    expect(quickLexicon.synonyms.size).toBe(0);
  });
});

describe('a name in a lexicon', () => {
  it('is found by the stem of its first word', () => {
    expect(lexicon.names.get('dprk')).toEqual([
      expect.objectContaining({ name: 'North Korea', how: 'same', typed: 'DPRK', stems: ['dprk'], isRun: false, isShort: false }),
    ]);
    expect(lexicon.names.get('arm')?.map(({ typed }) => typed)).toEqual(['Arms trade', 'arms sales', 'arms sales routes']);
    expect(lexicon.names.get('treati')).toEqual([expect.objectContaining({ name: 'The treaty', topic: 'treaty', how: 'exact' })]);
  });

  it('knows the Latin names that mean the same', () => {
    expect(lexicon.names.get('pyongyang')?.[0]?.equals).toEqual(lexicon.names.get('dprk')?.[0]?.equals);
    expect(lexicon.names.get('dprk')?.[0]?.equals).toEqual([
      ['north', 'korea'],
      ['dprk'],
      ['nk'],
      ['democratic', 'people', 'republic', 'of', 'korea'],
      ['n', 'korea'],
    ]);
  });

  it.each([
    ['US', true],
    ['U.S.', true],
    ['UN', true],
    ['USA', false],
    ['To Lam', false],
  ])('is “%s”: short is %s', (typed, isShort) => {
    const all = [...lexicon.names.values()].flat();
    expect(all.filter((name) => name.typed === typed).map((name) => name.isShort)).toEqual([isShort]);
  });

  it('is among the runs if it is Korean or Chinese, the longest first', () => {
    const lengths = lexicon.runs.map(({ typed }) => typed.length);
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
    expect(lexicon.runs.map(({ typed }) => typed)).toEqual(expect.arrayContaining(['러시아연방', '弗拉基米尔金', '군인']));
  });
});

describe('readLexicon', () => {
  const { corpus } = loadCorpus(resolve(import.meta.dirname, '../../../../content'));

  it('keeps every name of the brief', () => {
    expect(findLostNames(corpus)).toEqual([]);
  });

  it('keeps every name, whatever its letters', () => {
    const name = fc
      .array(fc.constantFrom('Kim', 'US', 'the', 'É', 'Jong-un', '북한', '연방', '朝鲜', '·', '51', 'of'), { minLength: 1, maxLength: 3 })
      .map((words) => words.join(' '))
      .filter((words) => /[\p{L}\d]/u.test(words));
    const names = fc.record({ en: fc.array(name, { minLength: 1, maxLength: 3 }), ko: fc.array(name, { minLength: 1, maxLength: 3 }) });
    fc.assert(
      fc.property(fc.array(fc.record({ name, same: names, related: names }), { maxLength: 4 }), (entries) => {
        const listed = entries.map((entry, at) => ({ ...entry, id: `a${at}`, description: 'A sentence.' }));
        const actors = new Map(listed.map((entry) => [toActorId(entry.id), actorSchema.parse({ ...entry, kind: 'term' })]));
        const topics = new Map(listed.map((entry) => [toTopicId(entry.id), topicSchema.parse(entry)]));
        expect(
          findLostNames({ ...corpus, claims: new Map(), themes: new Map(), questions: new Map(), events: [], actors, topics }),
        ).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('reads words that are typed for others', () => {
    expect(lexicon.synonyms.get('scold')).toEqual(['rebuke', 'condemn']);
    expect(
      widenLexicon(readLexicon(quickIndex, wordIndex), { ...wordIndex, synonyms: 'rebuke:blame;condemn:blame' }).synonyms.get('blame'),
    ).toEqual(['rebuke', 'condemn']);
  });

  it('reads words of other scripts as names of words', () => {
    expect(lexicon.runs.find(({ typed }) => typed === '군인')).toMatchObject({ name: 'soldiers', how: 'same', equals: [['soldiers']] });
  });

  it('knows nothing where there is nothing', () => {
    const nothing = readLexicon({ build: '', ahead: [], pages: [], topics: [], names: [] });
    expect(nothing).toEqual(emptyLexicon);
  });
});

/** Names of actors and topics that a lexicon does not have as what they are. */
function findLostNames(corpus: Corpus): string[] {
  const passages = listPassages(corpus);
  const known = listKnown(readLexicon(makeQuickIndex(passages, corpus, '', []), makeWordIndex(passages, corpus, '')));
  const entries = [
    ...[...corpus.actors.values()].map((actor) => ({ ...actor, topic: '' })),
    ...[...corpus.topics.values()].map((topic) => ({ ...topic, topic: topic.id })),
  ];
  return entries.flatMap(({ name, topic, same, related }) =>
    [
      ['exact', name] as const,
      ...Object.values(same).flatMap((names) => names.map((typed) => ['same', typed] as const)),
      ...Object.values(related).flatMap((names) => names.map((typed) => ['related', typed] as const)),
    ]
      .map(([how, typed]) => `${topic} ${how} ${name}: ${isUnspaced(typed) ? joinRun(typed) : typed}`)
      .filter((each) => !known.has(each)),
  );
}

function listKnown({ names, runs }: Lexicon): Set<string> {
  const all = [...[...names.values()].flat(), ...runs];
  return new Set(all.map(({ topic = '', how, name, typed }) => `${topic} ${how} ${name}: ${typed}`));
}
