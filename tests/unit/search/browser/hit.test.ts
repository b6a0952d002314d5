import { describe, expect, it } from 'vitest';
import { readHit } from '../../../../src/search/browser/hit.ts';
import type { PagefindRecord } from '../../../../src/search/browser/pagefind-api.ts';
import { toOption } from '../../../../src/search/query/read-word.ts';
import { partWords } from '../../../../src/search/query/word-breaks.ts';

const record: PagefindRecord = {
  url: '/tumen/sources/letter/#talks',
  content: partWords('The Putin–Kim talks; Kim’s talk, treaties.'),
  meta: {
    title: partWords('Putin–Kim talks'),
    page: 'Letter',
    type: 'Fact',
    kind: 'fact',
    speaker: 'Joh Han-\u2060 beom',
    place: 'answer 5',
  },
  filters: {},
};
const options = [toOption(['kim'], 'exact', 1), toOption(['talks'], 'exact', 1)];

describe('readHit', () => {
  it('shows a passage as it was written', () => {
    expect(readHit(record, 3, options)).toMatchObject({
      ...{ url: '/tumen/sources/letter/#talks', score: 3, title: 'Putin–Kim talks', page: 'Letter', type: 'Fact', kind: 'fact' },
      facts: { speaker: 'Joh Han-beom', place: 'answer 5', source: undefined, date: undefined },
    });
  });

  it('marks the words by which it was found', () => {
    const { excerpt, words } = readHit(record, 3, options);
    expect(excerpt.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('')).toBe(
      'The Putin–[Kim] [talks]; [Kim]’s [talk], treaties.',
    );
    expect(words).toEqual(['Kim', 'talks', 'talk']);
  });

  it('makes do with what a record has', () => {
    expect(readHit({ url: '/', content: '', meta: {}, filters: {} }, 0, [])).toEqual({
      ...{ url: '/', score: 0, title: '', page: '', type: '', kind: undefined, excerpt: [], words: [] },
      facts: { speaker: undefined, source: undefined, date: undefined, place: undefined },
    });
  });
});
