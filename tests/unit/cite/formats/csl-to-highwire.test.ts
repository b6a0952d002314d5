import { expect, test } from 'vitest';
import { cslToHighwire } from '../../../../src/cite/formats/csl-to-coins.ts';
import { themeToCsl } from '../../../../src/cite/pages/works.ts';
import { toThemeId } from '../../../../src/brief/ids.ts';
import { loadSmallBrief, publication } from '../../../support/check-fixture.ts';
import { undated } from '../../../support/sample-works.ts';

const theme = loadSmallBrief().corpus.themes.get(toThemeId('treaty'));

test('a theme is a report of ours, its institution said before its title', () => {
  expect(theme && cslToHighwire(themeToCsl(theme, publication))).toEqual([
    ['citation_technical_report_institution', 'Two Banks'],
    ['citation_title', 'The treaty: help promised in both directions'],
    ['citation_author', 'Two Banks'],
    ['citation_publication_date', '2026/11/21'],
    ['citation_language', 'en'],
    ['citation_public_url', 'https://example.org/banks/themes/treaty/'],
  ]);
});

test('a work without a date gets none', () => {
  expect(cslToHighwire(undated).map(([name]) => name)).not.toContain('citation_publication_date');
});
