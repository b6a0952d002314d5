import fc from 'fast-check';
import { cleanText, type Memo, type MemoEntry } from '../../../../src/memo/document/memo.ts';
import { smallManifest } from './small-manifest.ts';

const written = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => cleanText(text, 300));
const address = fc.constantFrom(
  ...Object.keys(smallManifest.passages),
  ...Object.keys(smallManifest.moved),
  '/sources/daily/#no-such-thing',
);
const digest = fc.constantFrom('aaaaa0', 'aaaaa1', 'aaaaa2', 'ffffff');

const entry = (key: string): fc.Arbitrary<MemoEntry> =>
  fc.oneof(
    fc.record({ key: fc.constant(key), type: fc.constantFrom('heading' as const, 'note' as const), text: written }),
    fc.record({ address, digest: fc.option(digest), quote: fc.option(written) }).map((passage): MemoEntry => ({
      key,
      type: 'passage',
      address: passage.address,
      ...(passage.digest ? { digest: passage.digest } : {}),
      ...(passage.quote ? { quote: passage.quote } : {}),
    })),
  );

/** Memos as they may be kept, some of whose passages the small brief does not have. */
export const arbitraryMemo: fc.Arbitrary<Memo> = fc
  .record({ title: written, size: fc.nat(8) })
  .chain(({ title, size }) =>
    fc.tuple(...Array.from({ length: size }, (_, index) => entry(`k${index}`))).map((entries): Memo => ({ version: 1, title, entries })),
  );
