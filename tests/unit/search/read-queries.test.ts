import { describe, expect, it } from 'vitest';
import { parseQueries } from '../../search/read-queries.ts';

const addresses = new Set(['/actors/#north-korea', '/sources/ifans/#two-groups']);
const parse = (files: Record<string, string>) => parseQueries(new Map(Object.entries(files)), addresses);

describe('parseQueries', () => {
  it('reads the class of a query from the name of its file', () => {
    expect(parse({ 'queries/alias.yaml': "- q: 'DPRK'\n  answers: [/actors/#north-korea]\n" })).toEqual([
      { class: 'alias', q: 'DPRK', answers: ['/actors/#north-korea'] },
    ]);
  });

  it('reads it from the entry where the file has another name', () => {
    expect(parse({ 'other.yaml': '- {class: unanswerable, q: xylophone, answers: []}\n' })).toEqual([
      { class: 'unanswerable', q: 'xylophone', answers: [] },
    ]);
  });

  it.each([
    ['an unknown class', { 'other.yaml': '- {class: vague, q: arms, answers: []}' }, 'other.yaml:1: class: must be one of exact, question'],
    ['an entry without a class', { 'other.yaml': '- {q: arms, answers: []}' }, 'other.yaml:1: class: must be one of'],
    ['an empty query', { 'exact.yaml': '\n- {q: " ", answers: [/actors/#north-korea]}' }, 'exact.yaml:2: q: must not be empty'],
    [
      'an address that is no passage',
      { 'exact.yaml': '- {q: arms, answers: [/actors/#narnia]}' },
      'exact.yaml:1: /actors/#narnia is no passage',
    ],
    ['an answerable query without an answer', { 'exact.yaml': '- {q: arms, answers: []}' }, 'exact.yaml:1: “arms” has no answer'],
    [
      'an unanswerable one with an answer',
      { 'unanswerable.yaml': '- {q: arms, answers: [/actors/#north-korea]}' },
      'unanswerable.yaml:1: “arms” has answers',
    ],
    [
      'the same answer twice',
      { 'exact.yaml': '- {q: arms, answers: [/actors/#north-korea, /actors/#north-korea]}' },
      'exact.yaml:1: “arms” names an answer twice',
    ],
    [
      'the same query twice, in whichever file',
      { 'alias.yaml': '- {q: NK, answers: [/actors/#north-korea]}', 'exact.yaml': '# More\n- {q: NK, answers: [/actors/#north-korea]}' },
      'exact.yaml:2: “NK” stands at alias.yaml:1 already',
    ],
    ['an unknown field', { 'exact.yaml': '- {q: arms, answer: /actors/#north-korea}' }, 'exact.yaml:1: answers: '],
    ['what is no list', { 'exact.yaml': 'q: arms' }, 'exact.yaml:1: is no list of queries'],
    ['what is no YAML', { 'exact.yaml': '- q: [arms' }, /exact\.yaml:\d: /],
  ])('refuses %s and says where', (_, files, message) => {
    expect(() => parse(files)).toThrow(message);
  });

  it('names all faults at once', () => {
    const text = '- {q: a, answers: []}\n- {q: a, answers: [/x]}\n';
    expect(() => parse({ 'exact.yaml': text })).toThrow(
      /exact\.yaml:1: .*\n.*exact\.yaml:2: .*already\n.*exact\.yaml:2: \/x is no passage/,
    );
  });
});
