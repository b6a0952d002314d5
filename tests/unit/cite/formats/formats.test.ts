import { expect, test } from 'vitest';
import { formats } from '../../../../src/cite/formats/formats.ts';

const works = ['first', 'second'].map((id) => ({ id, type: 'report', title: `On ${id}` }) as const);

test('records are parted by a blank line, and the space that ends a record of RIS stays', () => {
  expect(formats.bib.print(works)).toMatch(/^@techreport\{first,[^@]+\n\}\n\n@techreport\{second,[^@]+\n\}\n$/);
  expect(formats.ris.print(works)).toMatch(
    /^TY {2}- RPRT\r\nID {2}- first[^]+ER {2}- \r\n\r\nTY {2}- RPRT\r\nID {2}- second[^]+ER {2}- \r\n$/,
  );
});

test('CSL-JSON is a list, of no works too', () => {
  expect(JSON.parse(formats.json.print(works))).toEqual(works);
  expect(JSON.parse(formats.json.print([]))).toEqual([]);
});
