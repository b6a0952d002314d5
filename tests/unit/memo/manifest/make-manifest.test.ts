import { describe, expect, it } from 'vitest';
import { listPassages } from '../../../../src/brief/passages.ts';
import { loadCorpus } from '../../../../src/corpus/load.ts';
import { digestOf } from '../../../../src/ledger/record/ledger.ts';
import { readWhole, readWords, type Manifest } from '../../../../src/memo/document/manifest.ts';
import { makeManifest } from '../../../../src/memo/manifest/make-manifest.ts';
import { fixturePath, publication } from '../../../support/check-fixture.ts';
import { recordedBrief } from '../../../support/recorded-brief.ts';

const address = '/sources/radio-talk/#aid-is-due';
const text = 'Aid is due\nIf one bank is attacked, the other should send help.';
const made = makeManifest(
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
);
/** As the memo’s page reads it. */
const manifest = JSON.parse(JSON.stringify(made)) as Manifest;
const { passages, citations } = manifest;
/** A text as `['Both banks promise help at once.', '@radio-talk, answer 2']`. */
const read = (path: string) => passages[path]?.text.map((piece) => (typeof piece === 'string' ? piece : citations[piece.cite]?.pandoc));

describe('the manifest', () => {
  it('has originals and our own pages as they stand in a list of works', () => {
    const listed = Object.entries(manifest.bibliography).map(([work, runs]) => [work, runs.map((run) => run.text).join('')]);
    expect(listed).toContainEqual(['radio-talk', expect.stringMatching(/^Berg, Anna\. “A talk/) as string]);
    expect(listed).toContainEqual(['two-banks-themes-treaty', expect.stringContaining('/banks/themes/treaty/') as string]);
    expect(Object.keys(manifest.bibliography)).not.toContain('two-banks-sources-radio-talk');
  });

  it('says of a claim what it says, whose it is and how it is cited', () => {
    expect(manifest.passages[address]).toMatchObject({
      title: 'Aid is due at once',
      digest: expect.stringMatching(/^[0-9a-f]{6}$/) as string,
      date: '2026-11-21',
      kind: expect.any(String) as string,
      speaker: expect.any(String) as string,
      own: { work: 'two-banks-sources-radio-talk-aid-is-due' },
    });
    expect(read(address)).toEqual([expect.not.stringContaining('Aid is due at once\n'), '@radio-talk, answer 1']);
  });

  it('has the originals of a theme where it cites them, those cited together once for each work', () => {
    expect(read('/themes/treaty/')).toEqual([expect.stringMatching(/Both banks promise help at once\.$/), '@radio-talk, answer 1']);
  });

  it('has every word that its passages have, and knows every work and every place that they cite', () => {
    const { corpus } = loadCorpus(fixturePath('a brief in German'));
    const all = makeManifest(corpus, publication);
    for (const { path, body, type } of listPassages(corpus)) {
      const { text, own } = all.passages[path] ?? { text: [] };
      if (body !== '' && type !== 'claim') expect(readWords(text)).toBe(body);
      const cited = text.flatMap((piece) => (typeof piece === 'string' ? [] : [all.citations[piece.cite]?.work ?? 'none']));
      if (own) expect([...cited, own.work].filter((work) => !all.works[work])).toEqual([]);
    }
  });

  it('has the wordings that a passage had under earlier addresses', () => {
    expect(manifest.passages[address]?.earlier).toEqual([{ digest: digestOf(text), until: '2026-11-21', text }]);
  });

  it('calls a judgement by its first sentence, which it compares once', () => {
    const judgement = passages['/themes/treaty/#promise-is-mutual'];
    expect(judgement).toMatchObject({ title: 'The promise binds both banks', isUntitled: true, earlier: [{ text: 'It is mutual.' }] });
    expect(judgement && readWhole(judgement)).toBe('The promise binds both banks.');
    expect(judgement).not.toHaveProperty('whole');
  });

  it('takes the claims of a section for its text, where it has none of its own', () => {
    expect(read('/sources/radio-talk/#what-was-promised')).toEqual(expect.arrayContaining(read(address) ?? []));
  });

  it('takes the judgements of a theme for the text of their section', () => {
    expect(read('/themes/treaty/#key-judgements')).toEqual(expect.arrayContaining(read('/themes/treaty/#promise-is-mutual') ?? []));
  });

  it('says what became of passages that left', () => {
    expect(manifest.moved).toEqual({
      '/sources/radio-talk/#first-id': { targets: [address], date: '2026-11-22' },
      '/sources/radio-talk/#was-wrong': { targets: [], date: '2026-12-01', reason: 'It was misheard.' },
    });
  });

  it('says what a section is a part of where others have the same heading', () => {
    expect(passages['/sources/radio-talk/#in-brief']).toMatchObject({ title: 'In brief', within: 'River talk' });
    expect(passages['/sources/weekly-letter/#what-is-expected']).not.toHaveProperty('within');
    expect(passages[address]).not.toHaveProperty('within');
  });

  it('leaves out pages that say nothing of their own', () => {
    expect(Object.keys(manifest.passages)).toContain('/about/');
    expect(Object.keys(manifest.passages)).not.toContain('/memo/');
  });
});
