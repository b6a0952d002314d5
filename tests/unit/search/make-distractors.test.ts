import { describe, expect, it } from 'vitest';
import { listPassages } from '../../../src/brief/passages.ts';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { contentRoot } from '../../../src/corpus/read-files.ts';
import { makeDistractors } from '../../search/distractors/make-distractors.ts';

const passages = listPassages(loadCorpus(contentRoot).corpus).filter((_, index) => index % 4 === 0);
const queries = ['who vetoes sanctions', 'mutual assistance'];
const distractors = makeDistractors(passages, queries, 100);
const textOf = ({ title, text }: { title: string; text: string }) => `${title} ${text}`;

describe('makeDistractors', () => {
  it('makes the same ones each time, each with an address of its own', () => {
    expect(makeDistractors(passages, queries, 100)).toEqual(distractors);
    expect(new Set(distractors.map(({ path }) => path)).size).toBe(100);
  });

  it('changes few of them for one more query or passage', () => {
    const [first, ...others] = passages;
    const before = new Set(distractors.map(textOf));
    const kept = (made: readonly { title: string; text: string }[]) => made.filter((one) => before.has(textOf(one))).length;
    expect(first).toBeDefined();
    expect(kept(makeDistractors(others, queries, 100))).toBeGreaterThan(85);
    expect(kept(makeDistractors(passages, [...queries, 'satellites'], 100))).toBeGreaterThan(75);
  });

  it('names no state of the brief and none of its people', () => {
    const names = /\b(?:(?:North|South) Korea|Russia|China|Japan|Ukraine|Vietnam|United States|Putin|Kim|Cha|DPRK|NATO)\b/;
    expect(distractors.map(textOf).filter((text) => names.test(text))).toEqual([]);
  });

  it('keeps the words in which the brief is written', () => {
    const own = new Set(
      passages.flatMap(
        (passage) =>
          textOf(passage)
            .toLowerCase()
            .match(/\p{L}{4,}/gu) ?? [],
      ),
    );
    const words = distractors.flatMap(
      (distractor) =>
        textOf(distractor)
          .toLowerCase()
          .match(/\p{L}{4,}/gu) ?? [],
    );
    expect(words.filter((word) => own.has(word)).length / words.length).toBeGreaterThan(0.7);
  });

  it('leaves out what has all words of a query, in whatever form', () => {
    expect(distractors.map(textOf).filter((text) => /veto/i.test(text) && /sanction/i.test(text))).toEqual([]);
    expect(distractors.map(textOf).filter((text) => /mutual/i.test(text) && /assist/i.test(text))).toEqual([]);
  });
});
