import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../../src/brief/passages.ts';
import type { Citation } from '../../../../src/cite/formats/citation.ts';
import { digestOf } from '../../../../src/ledger/record/ledger.ts';
import { makeManifest } from '../../../../src/memo/manifest/make-manifest.ts';
import { publication } from '../../../support/check-fixture.ts';
import { recordedBrief } from '../../../support/recorded-brief.ts';

const cite = ({ path }: Passage) =>
  ({ note: [{ text: `Note on ${path}` }], shortNote: [{ text: 'Short' }], pandoc: `[@${path}]` }) as unknown as Citation;
const address = '/sources/radio-talk/#aid-is-due';
const text = 'Aid is due\nIf one bank is attacked, the other should send help.';
const manifest = makeManifest(
  recordedBrief({
    lines: [
      { address: '/sources/radio-talk/#first-id', date: '2026-11-20', digest: digestOf(text), text },
      { address: '/sources/radio-talk/#first-id', date: '2026-11-22', targets: [address] },
      { address: '/themes/treaty/#promise-is-mutual', date: '2026-11-20', digest: digestOf('It is mutual.'), text: 'It is mutual.' },
      { address: '/sources/radio-talk/#was-wrong', date: '2026-11-20', digest: digestOf('The ferry'), text: 'The ferry' },
      { address: '/sources/radio-talk/#was-wrong', date: '2026-12-01', reason: 'It was misheard.' },
    ],
  }),
  publication,
  cite,
);

describe('the manifest', () => {
  it('says of a claim what it says, whose it is and how it is cited', () => {
    expect(manifest.passages[address]).toMatchObject({
      title: 'Aid is due at once',
      digest: expect.stringMatching(/^[0-9a-f]{6}$/) as string,
      date: '2026-11-21',
      kind: expect.any(String) as string,
      speaker: expect.any(String) as string,
      note: [{ text: `Note on ${address}` }],
      pandoc: `[@${address}]`,
    });
    expect(manifest.passages[address]?.text).not.toContain('Aid is due at once\n');
  });

  it('has the wordings that a passage had under earlier addresses', () => {
    expect(manifest.passages[address]?.earlier).toEqual([{ digest: digestOf(text), until: '2026-11-21', text }]);
  });

  it('knows a judgement by its number, and compares its text alone', () => {
    const { text: judgement, ...rest } = manifest.passages['/themes/treaty/#promise-is-mutual'] ?? { text: '' };
    expect(judgement).not.toBe('');
    expect(rest).toMatchObject({ title: 'Key judgement 1', isNumbered: true, whole: judgement });
  });

  it('takes the claims of a section for its text, where it has none of its own', () => {
    const section = manifest.passages['/sources/radio-talk/#what-was-promised'];
    expect(section?.text.split('\n')).toContain(manifest.passages[address]?.text);
  });

  it('takes the judgements of a theme for the text of their section', () => {
    const section = manifest.passages['/themes/treaty/#key-judgements'];
    expect(section?.text.split('\n')).toContain(manifest.passages['/themes/treaty/#promise-is-mutual']?.text);
  });

  it('names the original before our page, and knows both', () => {
    const [original = '', own = ''] = manifest.passages[address]?.works ?? [];
    expect([original, own]).toEqual(['radio-talk', 'two-banks-sources-radio-talk-aid-is-due']);
    expect([manifest.works[original]?.id, manifest.works[own]?.id]).toEqual([original, own]);
  });

  it('says what became of passages that left', () => {
    expect(manifest.moved).toEqual({
      '/sources/radio-talk/#first-id': { targets: [address], date: '2026-11-22' },
      '/sources/radio-talk/#was-wrong': { targets: [], date: '2026-12-01', reason: 'It was misheard.' },
    });
  });

  it('leaves out pages that say nothing of their own', () => {
    expect(Object.keys(manifest.passages)).toContain('/about/');
    expect(Object.keys(manifest.passages)).not.toContain('/memo/');
  });
});
