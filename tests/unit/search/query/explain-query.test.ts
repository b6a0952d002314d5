import { describe, expect, it } from 'vitest';
import { explainQuery } from '../../../../src/search/query/explain-query.ts';
import type { How, Query, Term } from '../../../../src/search/query/query.ts';
import { toOption } from '../../../../src/search/query/read-word.ts';
import { understand } from '../../../support/sample-search.ts';

/** `“DPRK” same North Korea`. */
const explain = (query: Query) => explainQuery(query).map(({ how, typed, names }) => `“${typed}” ${how} ${names.join(', ')}`);

describe('explainQuery', () => {
  it.each([
    ['tells another name that means the same', 'DPRK', ['“DPRK” same North Korea']],
    ['tells a name in another script', '북한의 制裁', ['“북한” same North Korea', '“制裁” same Sanctions']],
    ['tells a word in another script', '군인', ['“군인” same soldiers']],
    ['tells a name that is only related', 'Pyongyang', ['“Pyongyang” related North Korea']],
    ['tells two names to which one is related', '북러', ['“북러” related North Korea, Russia']],
    ['tells another spelling', 'submarnie', ['“submarnie” spelling submarine']],
    ['tells of a misspelt name only the spelling', 'Pyonyang', ['“Pyonyang” spelling Pyongyang']],
    ['tells of each word its own', 'DPRK submarnie', ['“DPRK” same North Korea', '“submarnie” spelling submarine']],
    ['tells the same once', 'DPRK or DPRK', ['“DPRK” same North Korea']],
  ])('%s', (_, typed, readings) => {
    expect(explain(understand(typed))).toEqual(readings);
  });

  it.each([
    ['a name as the brief has it', 'North Korea'],
    ['a name that is a part of the one that is meant', 'Putin, Security Council'],
    ['words', 'submarine strategy'],
    ['words that say much the same', 'censure'],
    ['another way to write a word', 'defense, ninety thousand'],
    ['the beginning of a word', 'subm'],
    ['a phrase', '"DPRK" "sanctons"'],
    ['what is not known', 'xylophone'],
    ['nothing', ''],
  ])('need not explain %s', (_, typed) => {
    expect(explain(understand(typed))).toEqual([]);
  });

  it('tells three names at most', () => {
    const names = ['North Korea', 'Russia', 'China', 'Japan'];
    expect(explain(query({ typed: 'the four', options: names.map((name) => option(name, 'related')) }))).toEqual([
      '“the four” related North Korea, Russia, China',
    ]);
  });

  it('leaves out what only adds to other words', () => {
    expect(explain(query({ typed: 'DPRK', isSoft: true, options: [option('North Korea', 'same')] }))).toEqual([]);
  });
});

function option(name: string, how: How) {
  return { ...toOption([name.toLowerCase()], how, 1), name };
}

function query(...terms: readonly Term[]): Query {
  return { typed: terms.map(({ typed }) => typed).join(' '), terms, topics: [] };
}
