import { describe, expect, it } from 'vitest';
import { toActorId, toSourceId, toThemeId, toTopicId } from '../../../src/brief/ids.ts';
import { generateDocuments } from '../../bench/generate-documents.ts';
import { groupDocuments } from '../../bench/group-documents.ts';
import { pickQueries } from '../../bench/pick-queries.ts';

const facts = {
  topics: [toTopicId('arms'), toTopicId('trade')],
  themes: [toThemeId('treaty')],
  sources: [toSourceId('radio-talk')],
  speakers: [toActorId('anna-berg')],
};
const passages = generateDocuments(200, facts);
const wordsOf = (count: number) =>
  groupDocuments(passages)
    .slice(0, count)
    .flatMap(({ parts }) => parts.flatMap(({ text }) => text.toLowerCase().match(/[a-z]+/g) ?? []));

describe('generateDocuments', () => {
  it('makes the same documents every time, and has those of few among many', () => {
    expect(generateDocuments(200, facts)).toEqual(passages);
    const few = generateDocuments(7, facts);
    expect(passages).toEqual(expect.arrayContaining(few));
    expect(passages.slice(0, few.length)).not.toEqual(few);
  });

  it('makes as many as it is asked for, each of two to four passages with an address of its own', () => {
    const documents = groupDocuments(passages);
    expect(new Set(documents.map(({ path }) => path))).toEqual(
      new Set(Array.from({ length: 200 }, (_, index) => `/documents/${index + 1}/`)),
    );
    for (const { parts } of documents) expect([2, 3, 4]).toContain(parts.length);
    expect(new Set(passages.map(({ path }) => path)).size).toBe(passages.length);
  });

  it('gives each passage 40 to 60 words and a title', () => {
    for (const { title, text } of passages) {
      const { length } = text.split(' ');
      expect(length).toBeGreaterThanOrEqual(40);
      expect(length).toBeLessThanOrEqual(60);
      expect(title.split(' ').length).toBeGreaterThanOrEqual(3);
    }
  });

  it('meets new words all the time, and ever more seldom', () => {
    const [few, many] = [wordsOf(20), wordsOf(200)];
    const growth = new Set(many).size / new Set(few).size;
    expect(growth).toBeGreaterThan(2);
    expect(growth).toBeLessThan(many.length / few.length / 1.5);
  });

  it('says a few words again and again', () => {
    const counts = new Map<string, number>();
    for (const word of wordsOf(200)) counts.set(word, (counts.get(word) ?? 0) + 1);
    const once = [...counts.values()].filter((count) => count === 1).length;
    expect(counts.get('the')).toBeGreaterThan(1000);
    expect(once / counts.size).toBeGreaterThan(0.3);
  });
});

describe('pickQueries', () => {
  it('picks the same words however many documents there are, such as are in one passage of them', () => {
    const queries = pickQueries(passages);
    expect(pickQueries(generateDocuments(10, facts))).toEqual(queries);
    for (const query of [...queries.titles, ...queries.texts]) {
      const words = query.split(' ');
      expect(words).toHaveLength(2);
      expect(passages.some(({ title, text }) => words.every((word) => `${title} ${text}`.toLowerCase().includes(word)))).toBe(true);
    }
  });
});
