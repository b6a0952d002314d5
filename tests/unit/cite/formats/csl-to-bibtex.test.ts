import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { CslItem } from '../../../../src/cite/formats/csl.ts';
import { cslToBibtex } from '../../../../src/cite/formats/csl-to-bibtex.ts';
import { formats } from '../../../../src/cite/formats/formats.ts';
import { article, episode, report, statement, undated, works } from '../../../support/sample-works.ts';

const film: CslItem = {
  id: 'river-film',
  type: 'broadcast',
  title: 'A River',
  publisher: 'Rivers and Banks',
  medium: 'video',
  dimensions: '12:05',
};

test('an entry has a field a line, titles in double braces, the month by its name', () => {
  expect(cslToBibtex(report)).toBe(`@techreport{bank-report,
  author = {Han, Ga-eun and Berg, Anna},
  title = {{강의 다리: 50\\% of \\textbraceleft{}all\\textbraceright{} \\#traffic\\_on the \\textasciitilde{}river in \\$ \\& other \\textasciicircum{} signs \\textbackslash{}}},
  type = {Bank Papers},
  number = {2024-01E},
  institution = {{Institute of War and Peace}},
  address = {Southtown},
  year = {2024},
  month = jan,
  day = {3},
  date = {2024-01-03},
  language = {ko},
  url = {https://example.org/papers/1_(b)#p~3}
}
`);
});

test.each([
  [episode, 'misc'],
  [film, 'misc'],
  [report, 'techreport'],
  [article, 'article'],
  [statement, 'misc'],
])('$id is of a type that every reader of BibTeX knows', async (work, type) => {
  const [entry] = await plugins.input.chainLink(cslToBibtex(work));
  expect(entry).toMatchObject({ type, label: work.id });
});

test('a newspaper is told from a journal, and a podcast from a song', () => {
  expect(cslToBibtex(article)).toContain('  entrysubtype = {newspaper}');
  expect(cslToBibtex(episode)).toContain('  entrysubtype = {podcast}');
});

test('the show of a podcast is its series, which no style prints, and stands in the note, which all do, with host and length', () => {
  expect(cslToBibtex(episode)).toContain('  series = {Evening Talk},\n');
  expect(cslToBibtex(episode)).toContain('  note = {Evening Talk, podcast, hosted by Guy de Maupassant, running time 1:02:00},\n');
});

test('a note of its own comes last, and alone where there is nothing else to say', () => {
  expect(cslToBibtex({ ...film, note: 'Cut' })).toContain('  note = {Video, running time 12:05, Cut}\n');
  expect(cslToBibtex({ ...statement, note: 'Wording of 2024-06-21' })).toContain('  note = {Wording of 2024-06-21},\n');
  expect(cslToBibtex(statement)).not.toContain('note');
});

test('what is known of a date is said to programs of either kind', () => {
  expect(cslToBibtex(episode)).toContain('  year = {2024},\n  month = jun,\n  date = {2024-06},\n');
});

test('a date that is not known leaves no field', () => {
  expect(cslToBibtex(statement)).not.toMatch(/year|month|day|date =/);
});

test('what is known where there is no date stands in the note, and nowhere else', () => {
  expect(cslToBibtex(undated)).not.toMatch(/year|month|day|date =/);
  expect(cslToBibtex(undated)).toContain(
    '  note = {Evening Talk, podcast, hosted by Guy de Maupassant, running time 1:02:00, n.d., recorded before 9 July 2024},\n',
  );
  expect(cslToBibtex({ ...statement, issued: { literal: 'before 9 July' }, note: 'Cut' })).toContain('  note = {Before 9 July. Cut},\n');
  expect(new Cite(cslToBibtex(undated)).data[0]).not.toHaveProperty('issued');
});

describe('read back by another library', () => {
  it.each(works)('$id has its title, date, publisher and address', (work) => {
    const [read] = new Cite(cslToBibtex(work)).data;
    expect(read?.title).toBe(work.title.replaceAll(/\s+/g, ' ').trim());
    expect(read?.issued).toEqual(work.issued);
    expect(read?.URL).toBe(work.URL);
    expect(read?.publisher ?? read?.['container-title']).toBe(work.publisher ?? work['container-title']);
  });

  it('keeps a particle with its family name', () => {
    expect(new Cite(cslToBibtex(episode)).data[0]?.author).toEqual([{ family: 'Berg', given: 'Anna', 'non-dropping-particle': 'van der' }]);
  });

  it('keeps the show of a podcast, and that it is a podcast', () => {
    expect(new Cite(cslToBibtex(episode)).data[0]).toMatchObject({ 'collection-title': 'Evening Talk', genre: 'podcast' });
  });

  it('keeps a publisher in one piece', () => {
    const [read] = new Cite(cslToBibtex(film)).data;
    expect(read).toMatchObject({ publisher: 'Rivers and Banks' });
  });

  it('keeps an institution in one piece', () => {
    expect(new Cite(cslToBibtex(statement)).data[0]?.author).toEqual([{ family: 'Ministry of Rivers and Banks' }]);
  });

  it('has any title, publisher and author as they were, as it has from CSL-JSON; to BibTeX, braces come in pairs', () => {
    const characters = Array.from('ab C{}\\&%$#_~^`\'"-?!<>[]().,:;=@“”’–—…é한中\n\t');
    const words = [
      '🇰🇷',
      '👩🏽‍🚀',
      '<i>',
      '</i>',
      '<span class="nocase">',
      '&lt;',
      '\\textbf{',
      '$x^2$',
      '@misc{x,',
      ' and ',
      ', ',
      '}}',
      '``',
      '---',
    ];
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...characters, ...words), maxLength: 20 }), (middle) => {
        const title = `T${middle}t`;
        const item: CslItem = { ...article, title, publisher: title, author: [{ literal: title }] };
        const printed = cslToBibtex(item);
        const [read] = new Cite(printed).data;
        const same = title.replaceAll(/\s+/g, ' ');
        expect(read).toMatchObject({ title: same, publisher: same, author: [{ family: same }] });
        expect(new Cite(formats.json.print([item])).data[0]).toMatchObject({ title, publisher: title, author: [{ literal: title }] });
        expect(listDepths(printed).every((depth, index, depths) => (index === depths.length - 1 ? depth === 0 : depth > 0))).toBe(true);
      }),
    );
  });
});

/** How many braces are open behind each brace of an entry; BibTeX counts those behind a backslash too. */
function listDepths(entry: string): number[] {
  let depth = 0;
  return (entry.match(/[{}]/g) ?? []).map((brace) => (depth += brace === '{' ? 1 : -1));
}
