import fc from 'fast-check';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { composeMemo } from '../../../../src/memo/document/compose-memo.ts';
import { findPassage, readWords } from '../../../../src/memo/document/manifest.ts';
import { parseMemo, type Memo, type MemoEntry } from '../../../../src/memo/document/memo.ts';
import { formatShare, readShare, shareLimits } from '../../../../src/memo/document/share.ts';
import { arbitraryMemo } from './arbitrary-memo.ts';
import { smallManifest } from './small-manifest.ts';

let made = 0;
const makeKey = () => `s${(made += 1)}`;
const read = (fragment: string) => readShare(fragment, smallManifest, makeKey);
const pack = (value: unknown) => `#v1.${deflateRawSync(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url')}`;
const aid = '/sources/radio-talk/#aid-is-due';

describe('a link', () => {
  it('gives back the memo, with keys of its own and without what the brief does not have', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryMemo, async (memo) => {
        const { fragment, over } = await formatShare(memo);
        expect(over).toBe(0);
        expect(fragment).toMatch(/^#v1\.[A-Za-z0-9_-]+$/);
        const shared = await read(fragment);
        if (!('memo' in shared)) throw new Error(shared.reason);
        const known = memo.entries.filter(isKnown);
        expect(shared.dropped).toBe(memo.entries.length - known.length);
        expect(shared.memo.title).toBe(memo.title);
        expect(shared.memo.entries.map(withoutQuote)).toEqual(known.map(withoutQuote));
        expect(parseMemo(JSON.stringify(shared.memo))).toEqual(shared.memo);
      }),
    );
  });

  it('keeps a quotation that the passage has, or had, and drops every other', async () => {
    const shared = await read(
      pack([
        '',
        [
          ['p', aid, '', 'at war, the other'],
          ['p', aid, '', 'aid may come.'],
          ['p', aid, '', 'no aid is due'],
        ],
      ]),
    );
    expect(shared).toMatchObject({
      memo: { entries: [{ quote: 'at war, the other' }, { quote: 'aid may come.' }, {}] },
      dropped: 0,
      unquoted: 1,
    });
    expect('memo' in shared && shared.memo.entries[2]).not.toHaveProperty('quote');
  });

  it.each(['.', ')', '>.', '”,'])('is read with the punctuation of a sentence behind it: %s', async (punctuation) => {
    const { fragment } = await formatShare({ version: 1, title: 'On aid', entries: [] });
    expect(await readShare(fragment + punctuation, smallManifest, () => 'a')).toMatchObject({ memo: { title: 'On aid' } });
  });

  it('says by how much a memo is too long for it', async () => {
    const { over } = await formatShare({ version: 1, title: '', entries: Array.from({ length: 20 }, (_, index) => longNote(index)) });
    expect(over).toBeGreaterThan(10_000);
  });

  it('is refused where it unpacks to more than its limit, even if it is short', async () => {
    const { fragment, over } = await formatShare({
      version: 1,
      title: '',
      entries: [{ key: 'a', type: 'note', text: 'a'.repeat(70_000) }],
    });
    expect(fragment.length).toBeLessThan(shareLimits.packed);
    expect(over).toBeGreaterThan(4_000);
    expect(await read(fragment)).toEqual({ reason: 'It holds more than any link that this site makes.' });
  });
});

describe('a hostile link', () => {
  it.each([
    ['nothing', '#', 'It is not the address of a memo.'],
    ['an id', '#what-to-watch', 'It is not the address of a memo.'],
    ['a later version', '#v2.abc', 'It was made by another version of this site. Load this page anew and try again.'],
    ['a huge link', `#v1.${'A'.repeat(20_000)}`, 'It is longer than any link that this site makes.'],
    ['a bomb', pack(`["${'a'.repeat(10_000_000)}",[]]`), 'It holds more than any link that this site makes.'],
    ['no letters of base64url', '#v1.%3Cscript%3E', damagedWords()],
    ['nothing packed', '#v1.', damagedWords()],
    ['something that was not packed', '#v1.abcdefgh', damagedWords()],
    ['text that is no JSON', pack('hello'), damagedWords()],
    ['an object', pack({ title: '', entries: [] }), damagedWords()],
    ['a pretended list', pack({ length: 2, 0: '', 1: [] }), damagedWords()],
    ['a title that is no text', pack([{ toString: 'a' }, []]), damagedWords()],
    ['an unknown mark', pack(['', [['x', 'a']]]), damagedWords()],
    ['a property of all objects', pack(['', [['p', '__proto__']]]), damagedWords()],
    ['an address elsewhere', pack(['', [['p', 'https://example.org/']]]), damagedWords()],
    ['an address that runs a script', pack(['', [['p', 'javascript:alert(1)']]]), damagedWords()],
    ['an entry that is no list', pack(['', [{ 0: 'n', 1: 'a' }]]), damagedWords()],
    ['too many entries', pack(['', Array.from({ length: 1_001 }, () => ['n', ''])]), damagedWords()],
    ['invalid UTF-8', `#v1.${deflateRawSync(Buffer.from([0x5b, 0x22, 0xff, 0x22, 0x5d])).toString('base64url')}`, damagedWords()],
  ])('of %s is answered in plain words', async (_, fragment, reason) => {
    expect(await read(fragment)).toEqual({ reason });
  });

  it('loses half characters, control characters and those that turn the direction', async () => {
    expect(await read(pack('["a\\ud800b\\u0000\\u202ec",[["h","\\u2066x"]]]'))).toMatchObject({
      memo: { title: 'a\ufffdbc', entries: [{ text: 'x' }] },
    });
  });

  it('drops passages that the brief does not have, and counts them', async () => {
    const shared = await read(
      pack([
        '',
        [
          ['p', '/sources/daily/#constructor'],
          ['p', '/'],
          ['p', aid],
        ],
      ]),
    );
    expect(shared).toMatchObject({ memo: { entries: [{ address: aid }] }, dropped: 2 });
  });

  it('that was cut off anywhere is not read', async () => {
    const { fragment } = await formatShare({ version: 1, title: 'A memo', entries: [longNote(0)] });
    for (let length = 4; length < fragment.length; length += 7) expect(await read(fragment.slice(0, length))).toHaveProperty('reason');
  });

  it('never makes anything throw, and never puts words into the mouth of the brief', async () => {
    const word = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom('<img src=x onerror=alert(1)>', '__proto__', 'constructor', '\ud800', aid, '/', 'aaaaa0'),
    );
    const item = fc.oneof(
      fc.array(word, { maxLength: 5 }),
      fc.tuple(fc.constant('p'), word, word, word),
      fc.tuple(fc.constant('p'), fc.constant(aid), fc.constant(''), word),
      fc.jsonValue(),
    );
    const hostile = fc.oneof(
      fc.tuple(word, fc.array(item, { maxLength: 6 })).map(pack),
      fc.jsonValue().map(pack),
      fc.string({ maxLength: 200 }).map((text) => `#v1.${text}`),
      fc.base64String({ maxLength: 400 }).map((text) => `#v1.${text.replace(/=+$/, '')}`),
      fc.string({ maxLength: 30 }),
    );
    const ofBrief = Object.values(smallManifest.passages).flatMap(({ title, text, editorNote, documents = [], earlier = [] }) => [
      title,
      readWords(text),
      editorNote ?? '',
      ...documents.map((document) => `(${document})`),
      ...earlier.map((wording) => wording.text),
    ]);
    const all = ofBrief.join('\n').replace(/\s+/g, '');
    await fc.assert(
      fc.asyncProperty(hostile, async (fragment) => {
        const shared = await read(fragment);
        if (!('memo' in shared)) {
          expect(shared.reason).toMatch(/\.$/);
          return;
        }
        for (const block of composeMemo(shared.memo, smallManifest).blocks) {
          if (block.type !== 'passage') continue;
          const words = block.paragraphs.flat().flatMap((piece) => ('text' in piece ? piece.text : []));
          const said = [...words, ...block.editorNotes].join('');
          expect(all).toContain(said.replace('Editor’s note: ', '').replace(/\s+/g, ''));
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

function isKnown(entry: MemoEntry): boolean {
  if (entry.type !== 'passage') return true;
  const { passage, move } = findPassage(smallManifest, entry.address);
  return passage !== undefined || move !== undefined;
}

function withoutQuote(entry: MemoEntry) {
  return { ...entry, key: '', quote: '' };
}

/** Text that cannot be packed much shorter. */
function longNote(seed: number): Memo['entries'][number] {
  let state = seed + 1;
  const next = () => (state = (state * 48_271) % 2_147_483_647).toString(36);
  return { key: `k${seed}`, type: 'note', text: Array.from({ length: 300 }, next).join(' ') };
}

function damagedWords(): string {
  return 'It was changed or cut off on its way. Ask for the whole link again.';
}
