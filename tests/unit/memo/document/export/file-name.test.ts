import { expect, test } from 'vitest';
import { nameFile } from '../../../../../src/memo/document/export/file-name.ts';

test.each([
  ['What the Treaty Says', 'what-the-treaty-says'],
  ['Première lecture: Cha’s view', 'premiere-lecture-chas-view'],
  ['../../etc/passwd\u0000.exe', 'etc-passwd-exe'],
  ['조약', ''],
  ['', ''],
  ['👩🏽‍🚀', ''],
  [`${'treaty '.repeat(8)}cut here`, 'treaty-treaty-treaty-treaty-treaty-treaty-treaty-treaty-cut'],
])('makes of “%s” the name “%s”', (title, name) => {
  expect(nameFile(title)).toBe(name);
});
