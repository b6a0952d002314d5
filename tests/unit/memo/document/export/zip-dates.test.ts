import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { resetZipDates } from '../../../../../src/memo/document/export/zip-dates.ts';

test('makes archives of different days the same, and leaves their files alone', () => {
  const [early, late] = ['2001-02-03T04:05:06', '2031-12-30T23:59:58'].map((mtime) =>
    zipSync({ 'a.xml': [strToU8('<a/>'), { mtime }], 'folder/b.xml': [strToU8('<b/>'.repeat(100)), { mtime }] }, { comment: 'at the end' }),
  );
  expect(early).not.toEqual(late);
  for (const archive of [early, late]) resetZipDates(archive ?? new Uint8Array());
  expect(early).toEqual(late);
  expect(Object.entries(unzipSync(early ?? new Uint8Array())).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
    ['a.xml', '<a/>'],
    ['folder/b.xml', '<b/>'.repeat(100)],
  ]);
});

test('refuses what is no archive', () => {
  expect(() => resetZipDates(new Uint8Array(100))).toThrow('no zip archive');
});
