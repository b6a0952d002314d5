import { describe, expect, it } from 'vitest';
import { checkLedger } from '../../../../src/ledger/record/check-ledger.ts';
import { recordedBrief } from '../../../support/recorded-brief.ts';

const claim = '/sources/radio-talk/#aid-is-due';

describe('holding the ledger against the content', () => {
  it('finds nothing where all is recorded', () => {
    expect(checkLedger(recordedBrief({}))).toEqual({ lost: [], reused: [], repurposed: [], loops: [], unrecorded: [], reworded: [] });
  });

  it('finds an address that is gone, and where its text stands now', () => {
    const corpus = recordedBrief({ edit: (text) => text.replaceAll('aid-is-due', 'help-is-owed') });
    expect(checkLedger(corpus)).toMatchObject({
      lost: [{ address: claim, nearest: '/sources/radio-talk/#help-is-owed' }],
      unrecorded: ['/sources/radio-talk/#help-is-owed'],
    });
  });

  it('finds an address that a line sends to nothing', () => {
    const corpus = recordedBrief({ lines: [{ address: '/old/', date: '2026-11-22', targets: ['/nowhere/'] }] });
    expect(checkLedger(corpus).lost).toMatchObject([{ address: '/nowhere/' }]);
  });

  it('finds an id that was retired and is used again', () => {
    const corpus = recordedBrief({
      lines: [{ address: claim, date: '2026-11-22', reason: 'It was misheard.' }],
      edit: (text) => text.replace('must send help without delay', 'may keep its own counsel'),
    });
    expect(checkLedger(corpus).reused).toMatchObject([{ address: claim }]);
  });

  it('takes a retired passage back in words it had', () => {
    const corpus = recordedBrief({ lines: [{ address: claim, date: '2026-11-22', reason: 'It was misheard.' }] });
    expect(checkLedger(corpus)).toMatchObject({ reused: [], reworded: [claim] });
  });

  it.each([
    ['speaker', '{#aid-is-due kind=fact', '{#aid-is-due speaker=north-bank kind=fact'],
    ['kind', '{#aid-is-due kind=fact', '{#aid-is-due kind=forecast'],
    ['place', 'at="answer 1"', 'at="answer 2"'],
    ['day', '{#aid-is-due kind=fact', '{#aid-is-due said="2024-06-01" kind=fact'],
  ])('finds a claim that has another %s', (_, written, instead) => {
    const corpus = recordedBrief({ edit: (text) => text.replace(written, instead) });
    expect(checkLedger(corpus)).toMatchObject({ reworded: [claim], repurposed: [], unrecorded: [] });
  });

  it('finds a new wording', () => {
    const corpus = recordedBrief({ edit: (text) => text.replace('help without delay', 'help within a day') });
    expect(checkLedger(corpus)).toMatchObject({ reworded: [claim], repurposed: [] });
  });

  it('finds an id that was given to another passage without having been away', () => {
    const corpus = recordedBrief({
      edit: (text) =>
        text.replace(
          /\[[^\]]*\](\{#aid-is-due[^}]*\})\n[^\n]*/u,
          '[Fishing rights]$1\nCatches of squid around the islands have fallen since spring, mostly because boats lack diesel.',
        ),
    });
    expect(checkLedger(corpus).repurposed).toMatchObject([{ address: claim }]);
  });

  it('finds a circle', () => {
    const corpus = recordedBrief({
      lines: [
        { address: '/one/', date: '2026-11-22', targets: ['/two/'] },
        { address: '/two/', date: '2026-11-22', targets: ['/one/'] },
      ],
    });
    expect(checkLedger(corpus).loops).toMatchObject([{ address: '/one/' }, { address: '/two/' }]);
  });

  it('finds two ids that changed places, however alike the passages are', () => {
    const corpus = recordedBrief({
      edit: (text) => text.replace('aid-is-due ', 'x-x ').replace('promise-may-fade ', 'aid-is-due ').replace('x-x ', 'promise-may-fade '),
    });
    expect(checkLedger(corpus).repurposed.map(({ address }) => address)).toEqual([claim, '/sources/radio-talk/#promise-may-fade']);
  });

  it('finds a long passage whose id was given to a few words', () => {
    const corpus = recordedBrief({ edit: (text) => text.replace(/\[[^\]]*\](\{#aid-is-due[^}]*\})\n[^\n]*/u, '[Boats]$1\nBoats pass.') });
    expect(checkLedger(corpus).repurposed).toMatchObject([{ address: claim }]);
  });
});
