import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeMemo } from '../../../../src/memo/document/compose-memo.ts';
import { findWords, type PassageBlock } from '../../../../src/memo/document/compose-passage.ts';
import type { Memo, MemoEntry, PassageEntry } from '../../../../src/memo/document/memo.ts';
import { smallManifest } from './small-manifest.ts';

const passage = (address: string, more: Partial<PassageEntry> = {}): PassageEntry => ({ key: address, type: 'passage', address, ...more });
const memo = (...entries: MemoEntry[]): Memo => ({ version: 1, title: ' On aid ', entries });
const compose = (...entries: MemoEntry[]) => composeMemo(memo(...entries), smallManifest);
const composeOne = (address: string, more: Partial<PassageEntry> = {}) => compose(passage(address, more)).blocks[0] as PassageBlock;

const aid = '/sources/radio-talk/#aid-is-due';
const goods = '/sources/radio-talk/#goods-go-north';
const rice = '/sources/daily/#price-of-rice';

describe('notes', () => {
  it('cite a work in full first, then briefly, whichever of its passages comes first', () => {
    const { notes, works, blocks, date } = compose(passage(goods), passage(rice), passage(aid), passage(rice, { key: 'again' }));
    expect(notes.map(({ runs }) => runs[0]?.text)).toEqual([
      'radio-talk in full, answer 5.',
      'daily in full, paragraph 2.',
      'radio-talk, answer 4.',
      'daily, paragraph 2.',
    ]);
    expect(notes.map(({ pandoc }) => pandoc)).toEqual([
      '[@radio-talk, answer 5]',
      '[@daily, paragraph 2]',
      '[@radio-talk, answer 4]',
      '[@daily, paragraph 2]',
    ]);
    expect(works.map(({ id }) => id)).toEqual(['radio-talk', 'two-banks-radio-talk', 'daily', 'two-banks-daily']);
    expect(blocks.map((block) => block.type === 'passage' && block.note)).toEqual([1, 2, 3, 4]);
    expect(date).toBe('2026-12-03');
  });

  it('leave out what the brief does not have', () => {
    const { notes, blocks } = compose(passage('/sources/daily/#no-such-thing'), passage(rice));
    expect(notes).toHaveLength(1);
    expect(blocks).toMatchObject([
      { title: '/sources/daily/#no-such-thing', text: '', note: 0, warning: 'There is no such passage in this brief. It is not cited.' },
      { note: 1, warning: undefined },
    ]);
  });
});

describe('the writer’s own words', () => {
  it('stand between the passages, and are left out where there are none', () => {
    const { title, blocks } = compose(
      { key: 'h', type: 'heading', text: 'Aid' },
      passage(aid),
      { key: 'n', type: 'note', text: ' I doubt it. ' },
      { key: 'e', type: 'note', text: ' \n ' },
    );
    expect(title).toBe('On aid');
    expect(blocks.map((block) => [block.type, block.text.split('\n')[0]])).toEqual([
      ['heading', 'Aid'],
      ['passage', 'If either state is at war,'],
      ['note', 'I doubt it.'],
    ]);
  });
});

describe('a passage', () => {
  it('says whose it is, what it is, and has its editor’s note', () => {
    expect(composeOne(aid, { digest: 'aaaaa2' })).toMatchObject({
      title: 'Aid is due',
      lead: 'Ada Lee · Fact',
      text: 'If either state is at war,\nthe other is to send aid at once.\nEditor’s note: A paraphrase. (United Nations, 26 June 1945, https://example.org/charter)',
      isQuote: false,
      warning: undefined,
      before: undefined,
    });
  });

  it('that was reworded says when, and what it said', () => {
    expect(composeOne(aid, { digest: 'aaaaa1' })).toMatchObject({
      warning: 'Reworded on 3 December 2026, since you added it.',
      before: 'Aid is due\nIf either state is at war, the other is to send aid.',
      now: 'Aid is due\nIf either state is at war,\nthe other is to send aid at once.\nA paraphrase.',
    });
  });

  it('that was added in a wording that was never recorded says only that', () => {
    expect(composeOne(aid, { digest: 'ffffff' })).toMatchObject({
      warning: 'Reworded on 3 December 2026, since you added it.',
      before: undefined,
    });
  });

  it('without a title of its own is compared without one', () => {
    expect(composeOne('/themes/treaty/#promise-is-mutual')).toMatchObject({
      title: 'Key judgement 1',
      now: 'The promise is mutual.',
      lead: '',
    });
  });

  it('that moved is followed', () => {
    expect(composeOne('/sources/daily/#rice-price')).toMatchObject({
      address: rice,
      title: 'The price of rice',
      note: 1,
      warning: 'Moved on 1 December 2026, since you added it.',
    });
  });

  it('that was split is followed to its first part', () => {
    expect(composeOne('/sources/daily/#rice-and-goods')).toMatchObject({
      address: rice,
      warning: 'Split into 2 passages on 1 December 2026; this is the first of them.',
    });
  });

  it('that was retired says why', () => {
    expect(composeOne('/sources/daily/#weather')).toMatchObject({
      note: 0,
      text: '',
      warning: 'Retired on 2 December 2026: The source withdrew it. It is not cited.',
    });
  });
});

describe('a quotation', () => {
  it('is shown in the words of the passage', () => {
    expect(composeOne(aid, { quote: 'at war, the\u00a0other' })).toMatchObject({
      text: 'at war, the other',
      isQuote: true,
      warning: undefined,
    });
  });

  it('of an earlier wording says until when it was so', () => {
    expect(composeOne(aid, { digest: 'aaaaa0', quote: 'aid may come.' })).toMatchObject({
      text: 'aid may come.',
      isQuote: true,
      warning: 'Reworded on 3 December 2026, since you added it. It quotes words that stood there until 25 November 2026.',
    });
  });

  it('that the passage never had is dropped', () => {
    expect(composeOne(goods, { quote: 'Goods go nowhere' })).toMatchObject({
      text: 'Goods go north by rail.',
      isQuote: false,
      warning: 'The words quoted are not in it, so that all of it stands here.',
    });
  });
});

it('takes no property of all objects for a passage', () => {
  expect(composeMemo(memo({ key: 'a', type: 'passage', address: 'constructor' }), smallManifest).notes).toEqual([]);
});

describe('findWords', () => {
  it.each([
    ['across lines', 'Aid is\ndue at once.', 'is due', 'is due'],
    ['whatever spaces the selection has', 'Aid is due at once.', ' due\u00a0at \n once', 'due at once'],
    ['and shows them as the text has them', 'the two states', 'thetwo', 'the two'],
    ['in Korean', '북한은 러시아와', '은 러시', '은 러시'],
  ])('finds words %s', (_, text, words, found) => {
    expect(findWords(text, words)).toBe(found);
  });

  it.each([
    ['other words', 'is not due'],
    ['nothing', ''],
    ['spaces', ' \n '],
    ['more than the text', 'Aid is due at once. And more'],
  ])('does not find %s', (_, words) => {
    expect(findWords('Aid is due at once.', words)).toBeUndefined();
  });

  it('gives nothing that is not in the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 40 }),
        fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 4 }),
        (text, words) => {
          const found = findWords(text, words);
          if (found !== undefined) expect(text.replace(/\s+/g, ' ')).toContain(found);
        },
      ),
    );
  });
});
