import { describe, expect, it } from 'vitest';
import { emptyLexicon } from '../../../../src/search/query/lexicon.ts';
import { findRuns } from '../../../../src/search/query/find-runs.ts';
import { lexicon, read, understand } from '../../../support/sample-search.ts';

describe('a Korean query', () => {
  it.each([
    ['북한', ['북한 = North Korea']],
    ['북한은', ['북한 = North Korea']],
    ['북한에서 러시아로', ['북한 = North Korea', '러시아 = Russia']],
    ['북한과 러시아의 조약', ['북한 = North Korea', '러시아 = Russia', '조약 = The treaty']],
    ['조선민주주의인민공화국의 제재', ['조선민주주의인민공화국 = North Korea', '제재 = Sanctions']],
    ['북한 제재에 대한 조약', ['북한 = North Korea', '제재 = Sanctions', '조약 = The treaty']],
    ['북한의 미사일을', ['북한 = North Korea', '미사일']],
  ])('has its names found without their particles: %s', (typed, terms) => {
    expect(read(typed)).toEqual(terms);
  });

  it.each([
    ['한국전쟁', ['한국전쟁 = Korean War']],
    ['한국 전쟁', ['한국전쟁 = Korean War']],
    ['한국과 전쟁', ['한국 = South Korea', '전쟁 = war']],
    ['러시아연방', ['러시아연방 = Russia']],
    ['러시아 연방의', ['러시아연방 = Russia']],
    ['북한러시아조약', ['북한 = North Korea', '러시아 = Russia', '조약 = The treaty']],
  ])('has the longest names found, with spaces and without: %s', (typed, terms) => {
    expect(read(typed)).toEqual(terms);
  });

  it('leads from a name of two to each of them', () => {
    expect(read('북러')).toEqual(['북러 ~ North Korea, Russia']);
    expect(understand('북러').terms[0]?.names).toEqual([]);
  });

  it('leads to what a name means, where it is related to something else as well', () => {
    expect(read('한국')).toEqual(['한국 = South Korea']);
  });

  it('has ordinary words of the field found', () => {
    expect(read('군인의 무기')).toEqual(['군인 = soldiers', '무기 = arms']);
  });

  it('asks for what is left over', () => {
    expect(read('미사일 발사대')).toEqual(['미사일', '발사대']);
  });
});

describe('a Chinese query', () => {
  it.each([
    ['朝鲜制裁', ['朝鲜 = North Korea', '制裁 = Sanctions']],
    ['朝鮮', ['朝鮮 = North Korea']],
    ['朝鲜战争', ['朝鲜战争 = Korean War']],
    ['普京与朝鲜的条约', ['普京 = Vladimir Putin', '朝鲜 = North Korea', '条约 = The treaty']],
    ['弗拉基米尔·金', ['弗拉基米尔金 = Kim Jong Un']],
    ['弗拉基米尔金', ['弗拉基米尔金 = Kim Jong Un']],
    ['俄朝条约', ['俄朝 ~ North Korea, Russia', '条约 = The treaty']],
    ['安理会对朝鲜的决定', ['安理会 = UN Security Council', '朝鲜 = North Korea', '决定']],
  ])('has its names found: %s', (typed, terms) => {
    expect(read(typed)).toEqual(terms);
  });
});

describe('a query in several scripts', () => {
  it.each([
    ['DPRK와 러시아', ['DPRK = North Korea', '러시아 = Russia']],
    ['Putin과 북한의 arms', ['Putin = Vladimir Putin', '북한 = North Korea', 'arms']],
    ['朝鲜Kim Jong Un', ['朝鲜 = North Korea', 'Kim Jong Un']],
    ['북한 DPRK 朝鲜', ['북한 = North Korea', 'DPRK = North Korea', '朝鲜 = North Korea']],
  ])('has its names found: %s', (typed, terms) => {
    expect(read(typed)).toEqual(terms);
  });
});

describe('findRuns', () => {
  it('leaves words as they are where it knows no names', () => {
    expect(findRuns(['러시아의', '미사일'], emptyLexicon).map(({ typed }) => typed)).toEqual(['러시아', '미사일']);
  });

  it('finds nothing in nothing and in particles', () => {
    expect(findRuns([], lexicon)).toEqual([]);
    expect(findRuns(['의', '的', '에서'], lexicon)).toEqual([]);
  });

  it('looks for a name by its Latin names and by itself', () => {
    const [term] = findRuns(['북한'], lexicon);
    expect(term?.options.map(({ words }) => words.join(' '))).toEqual([
      ...['north korea', 'dprk', 'nk', 'democratic people republic of korea', 'n korea', '북한'],
    ]);
  });
});
