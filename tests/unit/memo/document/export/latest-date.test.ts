import { expect, test } from 'vitest';
import { findLatestDate } from '../../../../../src/memo/document/export/latest-date.ts';
import type { Manifest, ManifestPassage } from '../../../../../src/memo/document/manifest.ts';
import { sampleMemo } from '../../../../support/sample-memo.ts';

const passage = (date: string): ManifestPassage => ({
  title: '',
  text: '',
  digest: '3fa9c1',
  date,
  works: [],
  note: [],
  shortNote: [],
  pandoc: '',
});
const manifest: Manifest = {
  passages: { '/a/#b': passage('2027-03-01'), '/a/#c': passage('2026-11-21'), '/a/#d': passage('2028-01-01') },
  works: {},
  moved: {},
};

test('is that of the youngest wording in the memo', () => {
  const memo = sampleMemo(['/a/#b', '/a/#c', '/a/#gone', 'constructor'].map((address) => ({ type: 'passage', address })));
  expect(findLatestDate(memo, manifest)).toBe('2027-03-01');
});

test('is none where nothing of the brief is in it', () => {
  expect(findLatestDate(sampleMemo([{ type: 'note', text: 'Mine.' }]), manifest)).toBeUndefined();
});
