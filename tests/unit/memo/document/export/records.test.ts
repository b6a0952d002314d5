import { expect, test } from 'vitest';
import { outlineMemo } from '../../../../../src/memo/document/export/outline.ts';
import { writeBibtex, writeCslJson, writeRis } from '../../../../../src/memo/document/export/records.ts';
import { sampleMemo } from '../../../../support/sample-works.ts';

const works = ['first', 'second'].map((id) => ({ id, type: 'report', title: `On ${id}` }) as const);
const outline = { ...outlineMemo(sampleMemo([])), works };

test('parts records by a blank line, and leaves the space that ends a record of RIS', () => {
  expect(writeBibtex(outline)).toMatch(/^@techreport\{first,[^@]+\n\}\n\n@techreport\{second,[^@]+\n\}\n$/);
  expect(writeRis(outline)).toMatch(/^TY {2}- RPRT\r\nID {2}- first[^]+ER {2}- \r\n\nTY {2}- RPRT\r\nID {2}- second[^]+ER {2}- \r\n$/);
});

test('writes CSL-JSON', () => {
  expect(JSON.parse(writeCslJson(outline))).toEqual(works);
  expect(writeCslJson({ ...outline, works: [] })).toBe('[]\n');
});
