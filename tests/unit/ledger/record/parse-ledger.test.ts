import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLedger } from '../../../../src/ledger/record/ledger.ts';

const wording = '{"address":"/a/#one-id","date":"2026-11-21","digest":"668310","text":"It says so."}';

describe('reading the ledger', () => {
  it('reads wordings, whose claims are, moves, divisions and retirements', () => {
    const whose = '{"address":"/a/#one-id","date":"2026-11-21","speaker":"anna-berg","kind":"fact","at":"answer 5","said":"2024-06"}';
    const move = '{"address":"/a/#one-id","date":"2026-12-01","target":"/a/#two-id"}';
    const division = '{"address":"/a/","date":"2026-12-01","target":["/b/","/c/#three-id"]}';
    const retirement = '{"address":"/b/","date":"2026-12-02","reason":"It was wrong."}';
    expect(parseLedger(`${[wording, whose, move, division, retirement].join('\n')}\n`)).toEqual({
      lines: [
        { address: '/a/#one-id', date: '2026-11-21', digest: '668310', text: 'It says so.' },
        { address: '/a/#one-id', date: '2026-11-21', speaker: 'anna-berg', kind: 'fact', at: 'answer 5', said: '2024-06' },
        { address: '/a/#one-id', date: '2026-12-01', targets: ['/a/#two-id'] },
        { address: '/a/', date: '2026-12-01', targets: ['/b/', '/c/#three-id'] },
        { address: '/b/', date: '2026-12-02', reason: 'It was wrong.' },
      ],
      faults: [],
    });
  });

  it.each([
    ['what is no JSON', '{"address":', 'is not JSON'],
    ['a blank line', '', 'is not JSON'],
    ['a conflict of a merge', '<<<<<<< HEAD', 'is not JSON'],
    ['an unknown field', wording.replace('}', ',"by":"me"}'), /^is not an entry/],
    ['a day that does not exist', wording.replace('11-21', '02-30'), /^is not an entry/],
    ['a month for a day', wording.replace('-21"', '"'), /^is not an entry/],
    ['an address that is none', wording.replace('/a/', 'javascript:'), /^is not an entry/],
    ['a prototype', '{"__proto__":{"address":"/a/"},"date":"2026-11-21","reason":"x"}', /^is not an entry/],
    ['a text that was altered', wording.replace('so', 'no'), /not the one its digest was made of/],
  ])('says of %s that it is no entry, with its line', (_, line, reason) => {
    const { lines, faults } = parseLedger(`${wording}\n${line}\n${wording}\n`);
    expect(lines).toHaveLength(2);
    expect(faults).toEqual([{ line: 2, reason: typeof reason === 'string' ? reason : (expect.stringMatching(reason) as string) }]);
  });

  it('notices that the last line was cut off', () => {
    expect(parseLedger(`${wording}\n${wording}`).faults).toEqual([{ line: 2, reason: 'does not end its last line' }]);
  });

  it('reads of any text each line, as an entry or as a fault', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.constantFrom(wording, wording.slice(0, -9), '{"__proto__":[]}', '[]'),
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (written) => {
        const text = `${written.join('\n')}\n`;
        const { lines, faults } = parseLedger(text);
        expect(lines.length + faults.length).toBe(text.split('\n').length - 1);
      }),
    );
  });

  it('takes nothing for a ledger without entries', () => {
    expect(parseLedger('')).toEqual({ lines: [], faults: [] });
  });
});
