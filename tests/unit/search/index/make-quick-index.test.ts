import { describe, expect, it } from 'vitest';
import { listPassages, type Passage } from '../../../../src/brief/passages.ts';
import { marks, type Mark } from '../../../../src/search/query/quick-index.ts';
import { makeQuickIndex, makeWordIndex } from '../../../../src/search/index/make-quick-index.ts';
import { loadSmallBrief } from '../../../support/check-fixture.ts';
import { searchedCorpus, searchedPassages } from '../../../support/sample-search.ts';

const quick = (passages: readonly Passage[]) => makeQuickIndex(passages, searchedCorpus, 'en_1', ['index/en_2.pf_index']);
const words = (passages: readonly Passage[]) => makeWordIndex(passages, searchedCorpus, 'en_1').words.split(' ');

describe('makeQuickIndex', () => {
  const { corpus } = loadSmallBrief();
  const small = makeQuickIndex(listPassages(corpus), corpus, '', []);

  it('has for each page the ids, titles and kinds of its passages in one order', () => {
    const rows = small.pages.map(({ title, path, ids, titles, marks: letters }) => [
      `${title} ${path}`,
      ...ids.split(' ').map((id, at) => `${marks[letters[at] as Mark].type} #${id} ${titles.split('\n')[at] ?? ''}`),
    ]);
    expect(rows).toContainEqual(['Timeline /timeline/', 'Event #treaty-signed The neighbours sign a treaty']);
    expect(rows).toContainEqual([
      'Actors and terms /actors/',
      'Glossary #north-bank North Bank',
      'Glossary #anna-berg Anna Berg',
      'Glossary #river-gazette River Gazette',
      'Glossary #talk-directory Talk Directory',
    ]);
    expect(rows).toContainEqual(expect.arrayContaining(['Forecast #promise-may-fade The promise may not last']));
  });

  it('has a page itself under no id', () => {
    expect(small.pages.find(({ path }) => path === '/themes/treaty/')?.ids.split(' ')[0]).toBe('');
  });

  it('leaves out judgements, which have no title of their own', () => {
    const judgement = { ...claim(1), type: 'judgement', title: 'Key judgement', kinds: [] } as const;
    expect(quick([judgement, claim(2)]).pages.map(({ titles }) => titles)).toEqual(['Claim 2']);
  });

  it('has Latin names that mean the same', () => {
    const { topics, names } = quick(searchedPassages);
    expect(names[0]).toBe('DPRK;NK;Democratic People’s Republic of Korea;N. Korea');
    expect(names).toHaveLength(searchedCorpus.actors.size);
    expect(topics).toContainEqual(['arms-trade', 'Arms trade', 'arms sales;arms sales routes']);
    expect(topics).toContainEqual(['sanctions', 'Sanctions', '']);
  });

  it('says which index it belongs to and which of its files are needed', () => {
    expect(quick([])).toMatchObject({ build: 'en_1', ahead: ['index/en_2.pf_index'], pages: [] });
  });

  it('stays small however much there is: the glossary and the first claims, in the order of the brief', () => {
    const many = Array.from({ length: 1_000 }, (_, number) => claim(number));
    const titles = quick([...many, ...searchedPassages]).pages.flatMap((page) => page.titles.split('\n'));
    expect(titles).toHaveLength(600);
    expect(titles.slice(0, 2)).toEqual(['Claim 0', 'Claim 1']);
    expect(titles.at(-1)).toBe('To Lam');
  });
});

describe('makeWordIndex', () => {
  it('has names in other scripts, and those that are only related', () => {
    const { names, topics } = makeWordIndex(searchedPassages, searchedCorpus, '');
    expect(names[0]).toBe('북한;조선민주주의인민공화국;朝鲜;朝鮮|Pyongyang;North Korean;평양;북러;平壤;俄朝');
    expect(names.at(-1)).toBe('|');
    expect(topics[0]).toBe('제재;制裁|embargo');
  });

  it('has the words of texts that no title has', () => {
    const all = words([claim(1, 'Arms for 북한: sixty bridges, a bridge and 90,000 x.', 'Arms'), claim(2, 'Sixty')]);
    expect(all.toSorted()).toEqual(['90000', 'bridge', 'bridges', 'sixty']);
  });

  it('has no small words', () => {
    expect(words([claim(1, 'What they say about the bridge, they say.')])).toEqual(['bridge']);
  });

  it('has words of many passages before those of few', () => {
    const texts = ['rare boat', ...Array.from({ length: 3 }, () => 'bank'), ...Array.from({ length: 8 }, () => 'river bridge')];
    expect(words(texts.map((text, number) => claim(number, text)))).toEqual(['bridge', 'river', 'bank', 'boat', 'rare']);
  });

  it('takes the glossary’s lists of names for no text', () => {
    expect(words(searchedPassages)).toContain('sentence');
    expect(words(searchedPassages)).not.toContain('democratic');
  });

  it('stays small however many words there are', () => {
    const text = Array.from({ length: 6_000 }, (_, number) => `w${number}`).join(' ');
    expect(words([claim(1, text)])).toHaveLength(4_000);
  });

  it('has of words that are typed for others those of which the brief has any', () => {
    const { synonyms, foreign } = makeWordIndex([claim(1, 'The armies of treaties.', 'Nuclear')], searchedCorpus, '');
    expect(foreign.split(';').some((line) => /^treaty(?: \w+)*:조약 /.test(line))).toBe(true);
    expect(foreign).toContain('nuclear:핵');
    expect(foreign).not.toContain('railway');
    expect(synonyms.split(';').every((line) => /^(?:[a-z0-9]+ ?)+:(?:[a-z0-9]+ ?)+$/.test(line))).toBe(true);
    expect(synonyms).not.toContain('submarine');
  });
});

function claim(number: number, text = '', title = `Claim ${number}`): Passage {
  return {
    ...{ type: 'claim', path: `/sources/letter/#claim-${number}`, page: 'Letter', title, text, kinds: ['fact'] },
    ...{ topics: [], themes: [], sources: [], speakers: [], place: undefined, date: undefined, printedDate: undefined, asked: undefined },
  };
}
