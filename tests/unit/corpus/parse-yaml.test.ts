import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../src/corpus/parse-yaml.ts';
import { createReport } from '../../../src/corpus/problems/problem.ts';
import { checkEdit, loadSmallBrief } from '../../support/check-fixture.ts';

function parse(text: string) {
  const { problems, report } = createReport();
  return { tree: parseYaml('a.yaml', text, report), problems };
}

/** Line, column and reason of each thing that is wrong. */
function explain(text: string): [line: number, column: number, reason: string][] {
  return parse(text).problems.map(({ line, column, message }) => [line, column, message.replace('is not valid YAML: ', '')]);
}

describe('places', () => {
  const { tree } = parse('- id: treaty\n  names: {en: [FMRB, NB]}\n');

  it.each([
    [[0, 'id'], 'value', 1, 7],
    [[0, 'id'], 'key', 1, 3],
    [[0, 'names', 'en', 1], 'value', 2, 22],
    [[0, 'names', 'ko'], 'value', 2, 10],
    [[7, 'id'], 'value', 1, 1],
    [[], 'value', 1, 1],
  ] as const)('finds %j (%s) at %i:%i', (path, part, line, column) => {
    expect(tree?.locate(path, part)).toEqual({ file: 'a.yaml', line, column });
  });
});

describe('what is no YAML', () => {
  it.each([
    ['a tab for indentation', '- id: a\n\tname: b\n', 2, 1, 'a line is indented with a tab, where only spaces may stand'],
    ['a quotation never closed', 'a: b\nc: "d\ne: f\n', 2, 4, 'a quotation mark opens here and is never closed'],
    ['a key twice', 'a: 1\nb: 2\na: 3\n', 3, 1, 'map keys must be unique'],
    ['a colon in plain text', 'a: b: c\n', 1, 4, 'nested mappings are not allowed in compact mappings'],
    ['a second document', 'a: 1\n---\nb: 2\n', 2, 1, 'it holds a second document after a line ---'],
    ['an alias', 'a: &x 1\nb: *x\n', 2, 4, 'it refers to another value by *x, which must be written out'],
    ['a key that changes what objects inherit', 'a: 1\n__proto__: {b: 2}\n', 2, 1, 'it has a field “__proto__”'],
    ['the same key deep inside', 'a: {b: [{__proto__: 1}]}\n', 1, 10, 'it has a field “__proto__”'],
    ['a function', 'a: !!js/function "function () {}"\n', 1, 4, 'unresolved tag: tag:yaml.org,2002:js/function'],
    ['nothing', '\n', 1, 1, 'it holds no data'],
    ['comments alone', '# later\n', 1, 1, 'it holds no data'],
    ['a list for a key', '? [a, b]\n: c\n', 1, 3, 'with stringKeys, all keys must be strings'],
  ])('refuses %s', (_, text, line, column, reason) => {
    expect(explain(text)).toEqual([[line, column, reason]]);
  });

  it('reads nothing of an alias bomb', () => {
    const { tree, problems } = parse('a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n');
    expect(tree).toBeUndefined();
    expect(problems).toHaveLength(4);
  });

  it.each([
    ['brackets', '['.repeat(15_000)],
    ['braces', '{a: '.repeat(4_000)],
    ['hyphens', '- '.repeat(9_000)],
    ['fields', 'a: '.repeat(60_000)],
  ])('stops at %s that nest without end', (_, text) => {
    expect(parse(text).problems).toReport([['a.yaml', 'NestingTooDeep', 1]]);
  });
});

describe('values', () => {
  it.each([
    ['2024-06-19', '2024-06-19'],
    ['1961', 1961],
    ['yes', 'yes'],
    ['10:30', '10:30'],
    ['북안', '북안'],
  ])('reads %s as %j', (written, value) => {
    expect(parse(`a: ${written}\n`).tree?.data).toEqual({ a: value });
  });

  it('keeps keys that objects inherit as keys of their own', () => {
    const data = parse('constructor: 1\ntoString: 2\n').tree?.data;
    expect(Object.entries(data as object)).toEqual([
      ['constructor', 1],
      ['toString', 2],
    ]);
  });
});

describe('faults of one file', () => {
  it('are not blamed on those that rely on it', () => {
    expect(checkEdit('topics.yaml', 'name: Trade', 'name: "Trade')).toReport([['topics.yaml', 'InvalidYaml', 5, 9]]);
    expect(checkEdit('actors.yaml', 'kind: person', 'kind: people')).toReport([['actors.yaml', 'InvalidField', 10, 9]]);
    expect(checkEdit('timeline.yaml', 'about: "2024-06-19"', 'about: "2024-06-31"')).toReport([['timeline.yaml', 'InvalidField', 2, 10]]);
  });

  it('leave other mistakes to be reported', () => {
    const topics = '- id: treaty\n  name: [The treaty]\n  description: What was promised.\n';
    expect(loadSmallBrief({ 'topics.yaml': topics }).problems).toReport([
      ['sources/radio-talk.md', 'UnknownTopic', 38],
      ['sources/radio-talk.md', 'UnknownTopic', 45],
      ['themes/treaty.md', 'UnknownTopic', 26],
      ['topics.yaml', 'InvalidField', 2],
    ]);
  });
});
