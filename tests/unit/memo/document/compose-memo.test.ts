import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeMemo, type ComposedMemo } from '../../../../src/memo/document/compose-memo.ts';
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
const section = '/themes/treaty/#aid-and-goods';

/** `['Aid is due.', 1]`: the words and the numbers of notes, paragraph by paragraph. */
const read = (block: PassageBlock) => block.paragraphs.map((pieces) => pieces.map((piece) => ('text' in piece ? piece.text : piece.note)));
const printNotes = ({ notes }: ComposedMemo) => notes.map(({ runs }) => runs.map(({ text }) => text).join(''));

describe('notes', () => {
  it('cite a work in full first, then briefly, whichever of its passages comes first', () => {
    const composed = compose(passage(goods), passage(rice), passage(aid), passage(rice, { key: 'again' }));
    expect(printNotes(composed)).toEqual([
      'radio-talk in full, answer 5; summarised in “radio-talk” in full.',
      'daily in full, paragraph 2; summarised in “daily” in full.',
      'radio-talk, answer 4; summarised in “radio-talk”.',
      'daily, paragraph 2; summarised in “daily”.',
    ]);
    expect(composed.notes.map(({ pandoc }) => pandoc)).toEqual([
      '[@radio-talk, answer 5]',
      '[@daily, paragraph 2]',
      '[@radio-talk, answer 4]',
      '[@daily, paragraph 2]',
    ]);
    expect(composed.works.map(({ id }) => id)).toEqual(['radio-talk', 'two-banks-radio-talk', 'daily', 'two-banks-daily']);
    expect(composed.date).toBe('2026-12-03');
  });

  it('stand where a theme cites, and name our page in the last of its notes', () => {
    const composed = compose(passage(section), passage(aid), passage(section, { key: 'again' }));
    expect(read(composed.blocks[0] as PassageBlock)).toEqual([['Aid is due, “at once”.', 1, ' Goods go north.', 2], ['Nobody says more.']]);
    expect(composed.blocks[0]).toMatchObject({ editorNotes: ['Editor’s note: By rail.'] });
    expect(printNotes(composed)).toEqual([
      'radio-talk in full, answer 4; but see daily in full, paragraph 2.',
      'radio-talk, answer 5; all as summarised in “section” in full.',
      'radio-talk, answer 4; summarised in “radio-talk”.',
      'radio-talk, answer 4; but see daily, paragraph 2.',
      'radio-talk, answer 5; all as summarised in “section”.',
    ]);
    expect(composed.notes.slice(0, 2).map(({ pandoc }) => pandoc)).toEqual([
      '[@radio-talk, answer 4; but see @daily, paragraph 2]',
      '[@radio-talk, answer 5; all as summarised in @two-banks-section]',
    ]);
    expect(composed.works.map(({ id }) => id)).toEqual(['radio-talk', 'daily', 'two-banks-section', 'two-banks-radio-talk']);
  });

  it('leave out what the brief does not have', () => {
    const composed = compose(passage('/sources/daily/#no-such-thing'), passage(rice));
    expect(composed.notes).toHaveLength(1);
    expect(composed.blocks).toMatchObject([
      { title: '/sources/daily/#no-such-thing', paragraphs: [], warning: 'There is no such passage in this brief. It is not cited.' },
      { paragraphs: [[{ text: 'Rice costs more than before.' }, { note: 1 }]], warning: undefined },
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
    expect(blocks.map((block) => (block.type === 'passage' ? read(block)[0] : [block.type, block.text]))).toEqual([
      ['heading', 'Aid'],
      ['If either state is at war,'],
      ['note', 'I doubt it.'],
    ]);
  });
});

describe('a passage', () => {
  it('says whose it is, what it is, and has its editor’s note apart from its own words', () => {
    const block = composeOne(aid, { digest: 'aaaaa2' });
    expect(block).toMatchObject({ title: 'Aid is due', lead: 'Ada Lee · Fact', isQuote: false, warning: undefined, before: undefined });
    expect(read(block)).toEqual([['If either state is at war,'], ['the other is to send aid at once.', 1]]);
    expect(block.editorNotes).toEqual(['Editor’s note: A paraphrase. (River Union, 26 June 1945, https://example.org/charter)']);
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
      title: 'The promise is mutual',
      now: 'The promise is mutual.',
      lead: '',
    });
  });

  it('that moved is followed', () => {
    expect(composeOne('/sources/daily/#rice-price')).toMatchObject({
      address: rice,
      title: 'The price of rice',
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
      paragraphs: [],
      warning: 'Retired on 2 December 2026: The source withdrew it. It is not cited.',
    });
  });
});

describe('a quotation', () => {
  it('is shown in the words of the passage', () => {
    expect(composeOne(aid, { quote: 'at war, the\u00a0other' })).toMatchObject({
      paragraphs: [[{ text: 'at war, the other' }, { note: 1 }]],
      isQuote: true,
      warning: undefined,
    });
  });

  it('of an earlier wording says until when it was so', () => {
    expect(composeOne(aid, { digest: 'aaaaa0', quote: 'aid may come.' })).toMatchObject({
      paragraphs: [[{ text: 'aid may come.' }, { note: 1 }]],
      isQuote: true,
      warning: 'Reworded on 3 December 2026, since you added it. It quotes words that stood there until 25 November 2026.',
    });
  });

  it('that the passage never had is dropped', () => {
    expect(composeOne(goods, { quote: 'Goods go nowhere' })).toMatchObject({
      paragraphs: [[{ text: 'Goods go north by rail.' }, { note: 1 }]],
      isQuote: false,
      warning: 'The words quoted are not in it, so that all of it stands here.',
    });
  });

  it.each([
    ['the citation behind it', '“at once”.', ['“at once”.', 1], 'radio-talk in full, answer 4; but see daily in full, paragraph 2; as'],
    ['the next, where it breaks off', 'Goods go', ['Goods go', 1], 'radio-talk in full, answer 5; as'],
    ['those among its words', 'once”. Goods', ['once”.', 1, ' Goods', 2], 'radio-talk in full, answer 4; but'],
    ['none of another paragraph', 'Nobody says', ['Nobody says', 1], '“section” in full.'],
    ['none of the text, where it is the editor’s', 'By rail.', ['By rail.', 1], '“section” in full.'],
  ])('of a theme keeps %s', (_, words, pieces, note) => {
    const composed = compose(passage(section, { quote: words }));
    expect(read(composed.blocks[0] as PassageBlock)).toEqual([pieces]);
    expect(printNotes(composed)[0]).toContain(note);
  });
});

it('lists each original once, from A to Z, whatever article a name or a title begins with', () => {
  const list = (talk: string, price: string) => {
    const bibliography = { 'radio-talk': [{ text: talk }], daily: [{ text: price }] };
    return composeMemo(memo(passage(rice), passage(aid), passage(goods), passage(section)), {
      ...smallManifest,
      bibliography,
    }).bibliography.map((runs) => runs.map(({ text }) => text).join(''));
  };
  expect(list('Lee, Ada. “Talk.”', '“The Price of Rice.”')).toEqual(['Lee, Ada. “Talk.”', '“The Price of Rice.”']);
  expect(list('Lee, Ada. “Talk.”', 'Lee, Ada. “The Price of Rice.”')).toEqual(['Lee, Ada. “The Price of Rice.”', 'Lee, Ada. “Talk.”']);
});

it('says of a section, where others have the same heading, what it is a part of', () => {
  const found = smallManifest.passages[section];
  if (!found) throw new Error('There is no such section.');
  const passages = { [section]: { ...found, within: 'The treaty' } };
  const [block] = composeMemo(memo(passage(section)), { ...smallManifest, passages }).blocks;
  expect(block).toMatchObject({ title: 'Aid and goods: The treaty', heading: 'Aid and goods: The treaty' });
});

it('takes no property of all objects for a passage', () => {
  expect(composeMemo(memo({ key: 'a', type: 'passage', address: 'constructor' }), smallManifest).notes).toEqual([]);
});

describe('findWords', () => {
  it.each([
    ['across lines', 'Aid is\ndue at once.', 'is due', 'is due'],
    ['whatever spaces the selection has', 'Aid is due at once.', ' due\u00a0at \n once', 'due at once'],
    ['and shows them as the text has them', 'the two states', 'thetwo', 'the two'],
    ['in Korean', '북안은 노리아와', '은 노리', '은 노리'],
  ])('finds words %s', (_, text, words, found) => {
    expect(findWords(text, words)?.words).toBe(found);
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
          if (found) expect(text.slice(found.start, found.end).replace(/\s+/g, ' ')).toBe(found.words);
        },
      ),
    );
  });
});
