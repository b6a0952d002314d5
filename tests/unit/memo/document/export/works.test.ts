import { expect, test } from 'vitest';
import { joinRecords, listWorks, writeCslJson } from '../../../../../src/memo/document/export/works.ts';
import type { Manifest, ManifestWork } from '../../../../../src/memo/document/manifest.ts';
import { sampleMemo } from '../../../../support/sample-memo.ts';

const work = (id: string): ManifestWork => ({
  csl: { id, type: 'report', title: `On ${id}` },
  bibtex: `@report{${id},\n}\n`,
  ris: `TY  - RPRT\nID  - ${id}\nER  - \n`,
});
const manifest: Manifest = { passages: {}, moved: {}, works: { 'work-2': work('work-2'), 'work-1': work('work-1'), other: work('other') } };
const memo = { ...sampleMemo([]), works: ['work-1', 'constructor', 'gone', 'work-2'] };

test('lists what is cited in the order of citation, and nothing else', () => {
  expect(listWorks(memo, manifest)).toEqual([work('work-1'), work('work-2')]);
});

test('parts records by a blank line, and leaves the space that ends a record of RIS', () => {
  expect(joinRecords(listWorks(memo, manifest).map(({ ris }) => ris))).toBe(
    'TY  - RPRT\nID  - work-1\nER  - \n\nTY  - RPRT\nID  - work-2\nER  - \n',
  );
  expect(joinRecords(['@a{b}', '@c{d}\n\n'])).toBe('@a{b}\n\n@c{d}\n');
});

test('writes CSL-JSON', () => {
  expect(JSON.parse(writeCslJson([work('work-1')]))).toEqual([{ id: 'work-1', type: 'report', title: 'On work-1' }]);
  expect(writeCslJson([])).toBe('[]\n');
});
