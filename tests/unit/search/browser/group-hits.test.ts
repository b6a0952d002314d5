import { describe, expect, it } from 'vitest';
import { groupHits } from '../../../../src/search/browser/group-hits.ts';
import type { Hit } from '../../../../src/search/browser/hit.ts';

describe('groupHits', () => {
  it.each([
    ['puts passages of a page together', 'a1:10 a2:9 b1:8', ['a1 a2', 'b1']],
    ['lets a page take in what is about as good as the next page', 'a1:10 b1:9 a2:8', ['a1 a2', 'b1']],
    ['and no more than that, so that the best come first', 'a1:10 b1:9 a2:7', ['a1', 'b1', 'a2']],
    ['names a page again further down', 'a1:10 b1:9 a2:5 a3:5 b2:4', ['a1', 'b1', 'a2 a3', 'b2']],
    ['leaves pages in the order of their best passages', 'c1:10 a1:9 b1:8', ['c1', 'a1', 'b1']],
    ['leaves a page alone as it is', 'a1:10 a2:1 a3:0', ['a1 a2 a3']],
    ['puts what was not weighed under its pages', 'a1:0 b1:0 a2:0', ['a1 a2', 'b1']],
    ['makes nothing of nothing', '', []],
  ])('%s', (_, hits, groups) => {
    expect(groupHits(readHits(hits)).map((group) => group.map(({ title }) => title).join(' '))).toEqual(groups);
  });

  it('keeps the sections of one page under one heading, and headings of one path apart', () => {
    const [one, other] = readHits('a1:10 a2:10');
    expect(groupHits([one, other].flatMap((hit, at) => (hit ? [{ ...hit, page: `Page ${at}` }] : [])))).toHaveLength(2);
  });

  it('loses no passage', () => {
    const hits = readHits('a1:9 b1:8 c1:7.5 a2:7.4 b2:3 c2:2.9 a3:0 b3:0');
    expect(groupHits(hits).flat()).toHaveLength(hits.length);
    expect(new Set(groupHits(hits).flat())).toEqual(new Set(hits));
  });
});

/** `a1:10 b1:9`: passage 1 of page a, which scored 10, then one of page b. */
function readHits(written: string): Hit[] {
  return written
    .split(' ')
    .filter((each) => each !== '')
    .map((each) => {
      const [title = '', score] = each.split(':');
      const [page = ''] = title;
      const facts = { speaker: undefined, source: undefined, date: undefined, place: undefined };
      return { url: `/${page}/#${title}`, score: Number(score), title, page, type: '', kind: undefined, facts, excerpt: [], words: [] };
    });
}
