import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutExchanges, type Row } from '../../../src/plugins/draw-exchanges.ts';
import { parseClaimKey, toActorId, toExchangeId } from '../../../src/brief/ids.ts';
import type { Exchange } from '../../../src/brief/schema/lists.ts';

describe('is laid out from top to bottom:', () => {
  it.each<[name: string, exchanges: string[], rows: string[]]>([
    ['in the order of the file, its first giver on the left', ['a b grain', 'b a salt'], ['a 1> b', 'a <2 b']],
    ['what two give each other, as one arrow with two heads', ['a b help', 'a b grain', 'b a help'], ['a <1> b', 'a 2> b']],
    ['a chain, in which each place stays where it stands', ['a b grain', 'b c salt', 'c d tin'], ['a 1> b', 'c <2 b', 'c 3> d']],
    ['a star, its centre one block across from all others', ['a b grain', 'c a salt', 'a d tin'], ['a 1> b', 'a <2 c', 'a 3> d']],
    ['all between two together', ['a b grain', 'c a salt', 'b a tin'], ['a 1> b', 'a <2 b', 'a <3 c']],
    ['those whom nothing connects, after each other', ['a b grain', 'c d salt', 'b e tin'], ['a 1> b', 'c 2> d', 'b 3> e']],
    ['one thing given to several, under one number', ['a b pact', 'a c pact', 'a d grain'], ['a 1> b', 'a 1> c', 'a 2> d']],
    ['nothing', [], []],
  ])('%s', (_, exchanges, rows) => {
    expect(sketch(layOutExchanges(exchanges.map(read)))).toEqual(rows);
  });
});

it('keeps apart what does not rest on the same claims', () => {
  const help = read('a b help', 0);
  const back = { ...read('b a help', 1), claims: [parseClaimKey('radio-talk#promise-may-fade')] };
  expect(sketch(layOutExchanges([help, back]))).toEqual(['a 1> b', 'a <2 b']);
});

it('has each arrow in a row of its own between its two places, whatever is given', () => {
  const place = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');
  const line = fc.tuple(place, place, fc.constantFrom('grain', 'salt', 'help')).filter(([from, to]) => from !== to);
  fc.assert(
    fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
      const exchanges = lines.map((words, index) => read(words.join(' '), index));
      const rows = layOutExchanges(exchanges);
      const drawn = rows.flatMap(({ from, to, what, isMutual }) =>
        isMutual
          ? [
              [from, to, what],
              [to, from, what],
            ]
          : [[from, to, what]],
      );
      const unique = (list: readonly (readonly string[])[]) => [...new Set(list.map((each) => each.join(' ')))].toSorted();
      expect(unique(drawn)).toEqual(unique(lines));
      for (const { left, right, from, to } of rows) expect([left, right].toSorted()).toEqual([from, to].toSorted());
      const numbers = [...new Set(rows.map(({ number }) => number))];
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    }),
    { numRuns: 300 },
  );
});

/** `a b grain` → an exchange in which a gives b grain. */
function read(words: string, index: number): Exchange {
  const [from = '', to = '', what = ''] = words.split(' ');
  return {
    id: toExchangeId(`exchange-${index}`),
    from: toActorId(from),
    to: toActorId(to),
    what,
    standing: 'reported',
    claims: [parseClaimKey('radio-talk#aid-is-due')],
  };
}

/** A row as it is drawn: `a 1> b`, `a <2 b`, and `a <3> b` for both ways. */
function sketch(rows: readonly Row[]): string[] {
  return rows.map(({ left, right, from, number, isMutual }) => {
    const [back, forth] = [isMutual || from === right, isMutual || from === left];
    return `${left} ${back ? '<' : ''}${number}${forth ? '>' : ''} ${right}`;
  });
}
