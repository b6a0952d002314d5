import { describe, expect, it } from 'vitest';
import { rowOf, sourceTypes, type SourceType, type TypedField } from '../../../../src/brief/source-types.ts';
import { cslToCoins } from '../../../../src/cite/formats/csl-to-coins.ts';
import { formats } from '../../../../src/cite/formats/formats.ts';
import { formatApa, formatBibliography, formatNote } from '../../../../src/cite/pages/format-work.ts';
import { sourceToCsl } from '../../../../src/cite/pages/works.ts';
import { checkEdit, loadEdit, readSmallBrief } from '../../../support/check-fixture.ts';
import { printRuns } from '../../../support/sample-works.ts';

const types = Object.keys(sourceTypes) as SourceType[];

/** Further actors, at the end of the list: two who write, one who edits and asks, an institution. */
const writers = `- { id: jane-placeholder, name: Jane Placeholder, family: Placeholder, kind: person, description: A writer. }
- { id: han-ford, name: Han Ford, family: Han, kind: person, description: A writer. }
- { id: otto-weir, name: Otto Weir, family: Weir, kind: person, description: An editor. }
- { id: office-of-rivers, name: Office of Rivers and Banks, kind: organisation, description: An office. }
`;
const withActors = { 'actors.yaml': `${readSmallBrief().get('actors.yaml') ?? ''}${writers}` };

const particulars: Readonly<Record<TypedField, string>> = {
  hosts: '[otto-weir]',
  duration: 'PT2M30S',
  place: 'Southtown',
  editors: '[otto-weir]',
  number: 'HC 999',
  volume: '"12"',
  issue: '"3"',
  pages: '12–31',
  doi: '10.1000/182',
};

/** The letter of the small brief as a source of that type, with all that such a source can have. */
function frontMatter(type: SourceType): string {
  const fields = rowOf(type).fields.map((field) => `${field}: ${particulars[field]}\n`);
  return `type: ${type}\nauthors: [jane-placeholder, han-ford, office-of-rivers]\n${fields.join('')}`;
}

function loadType(type: SourceType) {
  return loadEdit('sources/weekly-letter.md', 'type: article\n', frontMatter(type), withActors);
}

function workOf(type: SourceType) {
  const { corpus } = loadType(type);
  const source = [...corpus.sources.values()].find(({ id }) => id === 'weekly-letter');
  if (!source) throw new Error(`The letter could not be read as a ${type}.`);
  return sourceToCsl(source, corpus);
}

/** A line of the snapshot for each format, whatever its own line breaks. */
function inOneLine(text: string): string {
  return text.trim().replace(/\n\s*/g, ' ¶ ');
}

it('knows what every type of source is to every format', async () => {
  const parts = types.map((type) => {
    const work = workOf(type);
    const printed = [
      ['Note', printRuns(formatNote(work, 'paragraph 3'))],
      ['Bibliography', printRuns(formatBibliography(work))],
      ['APA', printRuns(formatApa(work))],
      ['COinS', decodeURIComponent(cslToCoins(work)).replace('ctx_ver=Z39.88-2004&', '')],
      ['BibTeX', formats.bib.print([work])],
      ['RIS', formats.ris.print([work]).replaceAll('\r', '')],
      ['CSL', formats.json.print([work])],
      ['Zotero', formats.rdf.print([work]).replace(/<rdf:RDF[^>]*>/, '<rdf:RDF>')],
    ];
    return `# ${rowOf(type).name}\n${printed.map(([name, text = '']) => `${name}: ${inOneLine(text)}\n`).join('')}`;
  });
  await expect(parts.join('\n')).toMatchFileSnapshot('every type of source.txt');
});

describe.each(types)('a source of the type %s', (type) => {
  it('is read without a problem, with all that such a source can have', () => {
    expect(loadType(type).problems.filter(({ name }) => name !== 'UnusedReference')).toEqual([]);
  });

  it('loses nothing in a file for reference managers', () => {
    const work = workOf(type);
    const files = [formats.bib.print([work]), formats.ris.print([work]), formats.rdf.print([work])];
    for (const field of rowOf(type).fields) {
      const text =
        { hosts: 'Weir', editors: 'Weir', duration: '2:30', pages: '31' }[field as string] ?? particulars[field].replaceAll('"', '');
      for (const file of files) expect(file, field).toContain(text);
    }
  });
});

it.each([
  ['pages: "12"', 'podcast'],
  ['duration: PT2M', 'book'],
  ['hosts: [anna-berg]', 'treaty'],
] as const)('refuses %s in a %s', (field, type) => {
  const found = checkEdit('sources/weekly-letter.md', 'type: article\n', `type: ${type}\n${field}\n`);
  expect(found).toContainEqual(expect.objectContaining({ name: 'FieldOfOtherType', line: 6, column: 1 }));
});

it('refuses a type that is none, and names those there are', () => {
  const [problem] = checkEdit('sources/weekly-letter.md', 'type: article', 'type: pamphlet');
  expect(problem).toMatchObject({ name: 'InvalidField', file: 'sources/weekly-letter.md', line: 5, column: 7 });
  expect(problem?.message).toContain('treaty, resolution');
});

it('refuses a person among the authors whose family name is not known', () => {
  const nameless = { 'actors.yaml': withActors['actors.yaml'].replace('family: Placeholder, ', '') };
  const found = loadEdit('sources/weekly-letter.md', 'type: article\n', frontMatter('article'), nameless).problems;
  expect(found).toContainEqual(expect.objectContaining({ name: 'NameWithoutFamily', line: 6, column: 11 }));
});

it('refuses a family name of an institution', () => {
  const wrong = { 'actors.yaml': withActors['actors.yaml'].replace('Banks, kind', 'Banks, family: Banks, kind') };
  const found = loadEdit('sources/weekly-letter.md', 'type: article\n', frontMatter('article'), wrong).problems;
  expect(found).toContainEqual(expect.objectContaining({ name: 'FamilyOfInstitution', file: 'actors.yaml' }));
});
