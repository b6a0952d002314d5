import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { checkFolder, fixturePath, loadSmallBrief, readSmallBrief, type Row } from '../../support/check-fixture.ts';

const file = 'search/asked.yaml';
const claim = '/sources/radio-talk/#aid-is-due';

function load(text: string) {
  return loadSmallBrief({ [file]: text });
}

describe('other words for passages', () => {
  it('may be given for whatever search finds', () => {
    const found = [claim, '/themes/treaty/', '/themes/treaty/#promise-is-mutual', '/positions/#promise-holds', '/timeline/#treaty-signed'];
    const text = [...found, '/actors/#north-bank'].map((address) => `${address}: who must help whom; 양쪽 의무\n`).join('');
    expect(load(text).problems).toReport([]);
  });

  it('are kept by the address of the passage', () => {
    expect([
      ...load(`${claim}: must they come to the rescue; mutual defence\n"/themes/treaty/": >-\n  how\n  close\n`).corpus.asked,
    ]).toEqual([
      [claim, 'must they come to the rescue; mutual defence'],
      ['/themes/treaty/', 'how close'],
    ]);
  });

  it('need not be given', () => {
    expect(loadCorpus(fixturePath('a small brief')).corpus.asked).toEqual(new Map());
  });

  it.each([
    ['nothing', ''],
    ['blank lines', '\n \n'],
    ['comments', '# later\n\n  # perhaps\n'],
    ['the beginning of a document', '---\n'],
    ['null', 'null\n'],
    ['no field', '{}\n'],
  ])('may be a file that holds %s', (_, text) => {
    const found = checkFolder((folder) => {
      mkdirSync(join(folder, 'search'));
      writeFileSync(join(folder, file), text);
    });
    expect(found).toReport([]);
    expect(load(text).corpus.asked).toEqual(new Map());
  });
});

describe('what is reported', () => {
  const tooLong = `the field “${claim}” must be at most 300 characters long`;

  it.each<[string, string, Row[], string]>([
    ['no text', `# a\n${claim}:\n`, [[file, 'InvalidField', 2, 33]], 'has no value: what people ask'],
    ['an empty text', `${claim}: " "\n`, [[file, 'InvalidField', 1, 34]], `the field “${claim}” must not be empty`],
    ['a text without end', `${claim}: ${'a'.repeat(301)}\n`, [[file, 'InvalidField', 1, 34]], tooLong],
    ['a list of texts', `${claim}:\n  - a\n`, [[file, 'InvalidField', 2, 3]], 'must be text'],
    ['the same address twice', `${claim}: a\n/themes/treaty/: b\n${claim}: c\n`, [[file, 'InvalidYaml', 3, 1]], 'keys must be unique'],
    ['a list', `- ${claim}\n`, [[file, 'InvalidField', 1, 1]], 'the field “the file” must be a group of fields'],
    ['a text for no passage', `${claim}\n`, [[file, 'InvalidField', 1, 1]], 'the field “the file” must be a group of fields'],
    ['a name of every object', 'constructor: a\n', [[file, 'UnknownPassage', 1, 1]], 'gives other words for constructor'],
    ['a wording’s address', `${claim}~3fa9c1: a\n`, [[file, 'UnknownPassage', 1, 1]], 'which is no passage'],
  ])('is %s', (_, text, rows, message) => {
    const { problems } = load(text);
    expect(problems).toReport(rows);
    expect(problems[0]?.message).toContain(message);
  });

  it('is not a text of 300 characters', () => {
    expect(load(`${claim}: ${'a'.repeat(300)}\n`).problems).toReport([]);
  });

  it('is all at once', () => {
    expect(load(`${claim}: ""\n/themes/treaty/#two-sides: a\n`).problems).toReport([
      [file, 'InvalidField', 1, 34],
      [file, 'UnknownPassage', 2, 1],
    ]);
  });

  it('is an address with the one that was probably meant', () => {
    const none = ['/sources/radio-talk/#grain-passes', '/sources/radio-talk/#what-is-traded', '/about/'];
    const { problems } = load(none.map((address) => `${address}: a\n`).join(''));
    expect(problems.map(({ line, hint }) => [line, hint])).toEqual([
      [1, 'Did you mean /sources/radio-talk/#grain-passes-daily?'],
      [2, 'Correct the address, or remove the entry.'],
      [3, 'Correct the address, or remove the entry.'],
    ]);
  });

  it('is not what a faulty file would define', () => {
    const talk = readSmallBrief().get('sources/radio-talk.md')?.replace('kind=fact', 'kind=fakt');
    const { problems } = loadSmallBrief({ [file]: `${claim}: a\n/sources/radio-talk/#aid-is-late: b\n`, 'sources/radio-talk.md': talk });
    expect(problems).toReport([
      [file, 'UnknownPassage', 2],
      ['sources/radio-talk.md', 'InvalidField', 34],
    ]);
  });
});
