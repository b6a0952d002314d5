import { expect, test } from 'vitest';
import { writeCoreProperties } from '../../../../../src/memo/document/export/core-properties.ts';
import { findElements, parseXml } from '../../../../support/xml.ts';

test('has a title and a date of the content', async () => {
  const properties = await parseXml(writeCoreProperties('A <b> & “c”', '2026-11-21'));
  expect(findElements(properties, 'dc:title')[0]?.children).toEqual(['A <b> & “c”']);
  expect(findElements(properties, 'dcterms:created')[0]?.children).toEqual(['2026-11-21T00:00:00Z']);
});

test('has no date where the content has none', async () => {
  const properties = await parseXml(writeCoreProperties('A', undefined));
  expect(findElements(properties, 'dcterms:created')).toEqual([]);
});
