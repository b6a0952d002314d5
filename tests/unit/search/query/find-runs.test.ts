import { expect, it } from 'vitest';
import { findRuns } from '../../../../src/search/query/understand-query.ts';
import { lexicon, read } from '../../../support/sample-search.ts';

it.each([
  ['a Korean name', '북한', ['북한 = North Korea']],
  ['a name without its particle', '북한은', ['북한 = North Korea']],
  ['several names without theirs', '북한에서 러시아로', ['북한 = North Korea', '러시아 = Russia']],
  ['names beside words that join them', '북한 제재에 대한 조약', ['북한 = North Korea', '제재 = Sanctions', '조약 = The treaty']],
  ['a long name', '조선민주주의인민공화국의 제재', ['조선민주주의인민공화국 = North Korea', '제재 = Sanctions']],
  ['what is left over', '북한의 미사일을 발사대', ['북한 = North Korea', '미사일', '발사대']],
  ['the longer name', '한국전쟁', ['한국전쟁 = Korean War']],
  ['the longer name over a space', '한국 전쟁', ['한국전쟁 = Korean War']],
  ['two names that are parted by a particle', '한국과 전쟁', ['한국 = South Korea', '전쟁 = war']],
  ['a name of two words without its space', '러시아연방', ['러시아연방 = Russia']],
  ['a name of two words', '러시아 연방의', ['러시아연방 = Russia']],
  ['names without spaces', '북한러시아조약', ['북한 = North Korea', '러시아 = Russia', '조약 = The treaty']],
  ['both that one name is related to', '북러', ['북러 ~ North Korea, Russia']],
  ['what a name means, where it is related to something else as well', '한국', ['한국 = South Korea']],
  ['ordinary words of the field', '군인의 무기', ['군인 = soldiers', '무기 = arms']],
  ['simplified Chinese names', '朝鲜制裁', ['朝鲜 = North Korea', '制裁 = Sanctions']],
  ['traditional ones', '朝鮮', ['朝鮮 = North Korea']],
  ['the longer Chinese name', '朝鲜战争', ['朝鲜战争 = Korean War']],
  ['Chinese names beside small words', '普京与朝鲜的条约', ['普京 = Vladimir Putin', '朝鲜 = North Korea', '条约 = The treaty']],
  ['a name with a point', '弗拉基米尔·金', ['弗拉基米尔金 = Kim Jong Un']],
  ['a name without it', '弗拉基米尔金', ['弗拉基米尔金 = Kim Jong Un']],
  ['what is left over of Chinese', '安理会对朝鲜的决定', ['安理会 = UN Security Council', '朝鲜 = North Korea', '决定']],
  ['names of two scripts', 'Putin과 북한의 arms', ['Putin = Vladimir Putin', '북한 = North Korea', 'arms']],
  ['names without a space between scripts', '朝鲜Kim Jong Un', ['朝鲜 = North Korea', 'Kim Jong Un']],
  ['the same name three times', '북한 DPRK 朝鲜', ['북한 = North Korea', 'DPRK = North Korea', '朝鲜 = North Korea']],
])('finds %s: %s', (_, typed, terms) => {
  expect(read(typed)).toEqual(terms);
});

it('finds nothing in nothing and in particles', () => {
  expect([findRuns([], lexicon), findRuns(['의', '的', '에서'], lexicon)]).toEqual([[], []]);
});

it('looks for a name by its Latin names and by itself', () => {
  const [term] = findRuns(['북한'], lexicon);
  expect(term?.options.map(({ words }) => words.join(' '))).toEqual([
    ...['north korea', 'dprk', 'nk', 'democratic people republic of korea', 'n korea', '북한'],
  ]);
});
