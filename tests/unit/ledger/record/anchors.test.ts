import type { LedgerLine } from '../../../../src/brief/corpus.ts';
import { describe, expect, it } from 'vitest';
import { listAliases, listTombstones, pinFor, listMovedPages } from '../../../../src/ledger/record/anchors.ts';
import { digestOf } from '../../../../src/ledger/record/ledger.ts';
import { describeHistory, listHistories } from '../../../../src/ledger/record/page-history.ts';
import { recordedBrief } from '../../../support/recorded-brief.ts';

const talk = '/sources/radio-talk/';
const claim = `${talk}#aid-is-due`;
const date = '2026-12-01';
const wording = (address: string, text: string, day = '2026-11-22'): LedgerLine => ({ address, date: day, digest: digestOf(text), text });
const now = pinFor(recordedBrief({}), claim).replace(/.*~/, '');

describe('the fragments that lead to a passage', () => {
  it('are its pin alone, where nothing ever changed', () => {
    expect(pinFor(recordedBrief({}), claim)).toBe(`aid-is-due~${now}`);
    expect(listAliases(recordedBrief({}), claim)).toEqual([]);
  });

  it('are also the pins of what it said before', () => {
    const corpus = recordedBrief({ lines: [wording(claim, 'Once.'), wording(claim, 'Twice.', '2026-11-23')] });
    expect(listAliases(corpus, claim)).toEqual([`aid-is-due~${digestOf('Once.')}`, `aid-is-due~${digestOf('Twice.')}`]);
  });

  it('are also the ids it had on this page, through every one of them, with their pins', () => {
    const lines: LedgerLine[] = [
      wording(`${talk}#first-id`, 'Once.'),
      wording(`${talk}#second-id`, 'Once.'),
      { address: `${talk}#first-id`, date, targets: [`${talk}#second-id`] },
      { address: `${talk}#second-id`, date, targets: [claim] },
    ];
    const once = digestOf('Once.');
    expect(listAliases(recordedBrief({ lines }), claim)).toEqual([
      `aid-is-due~${once}`,
      'first-id',
      `first-id~${once}`,
      'second-id',
      `second-id~${once}`,
    ]);
  });
});

describe('what stands for a passage that left its page', () => {
  const gone = `${talk}#old-claim`;
  const said = wording(gone, 'Ferries run\nFerries run at night.');

  it('names where it went', () => {
    const corpus = recordedBrief({ lines: [said, { address: gone, date, targets: ['/timeline/#treaty-signed'] }] });
    expect(listTombstones(corpus, talk)).toMatchObject([
      { id: 'old-claim', pins: [`old-claim~${digestOf('Ferries run\nFerries run at night.')}`], title: 'Ferries run', date },
    ]);
    expect(listTombstones(corpus, talk)[0]?.targets).toMatchObject([{ address: '/timeline/#treaty-signed', page: 'Timeline' }]);
  });

  it('names all the parts of one that was divided', () => {
    const corpus = recordedBrief({ lines: [said, { address: gone, date, targets: [claim, `${talk}#promise-may-fade`] }] });
    expect(listTombstones(corpus, talk)[0]?.targets.map(({ address }) => address)).toEqual([claim, `${talk}#promise-may-fade`]);
  });

  it('says why it was retired', () => {
    const corpus = recordedBrief({ lines: [said, { address: gone, date, reason: 'It was misheard.' }] });
    expect(listTombstones(corpus, talk)).toMatchObject([{ id: 'old-claim', targets: [], reason: 'It was misheard.' }]);
  });

  it('goes along when the page moves', () => {
    expect(listTombstones(recordedBrief({ lines: [...oldTalk, retired] }), talk)).toMatchObject([
      { id: 'old-claim', reason: 'It was misheard.' },
    ]);
  });

  it('stays behind where its id means something else on the page it would go to', () => {
    const clash: LedgerLine[] = [wording(gone, 'Boats pass.'), { address: gone, date, reason: 'No boat was seen.' }];
    const corpus = recordedBrief({ lines: [...oldTalk, retired, ...clash] });
    expect(listTombstones(corpus, talk)).toMatchObject([{ reason: 'No boat was seen.' }]);
    expect(listTombstones(corpus, '/sources/old-talk/')).toMatchObject([{ reason: 'It was misheard.' }]);
    expect(listMovedPages(corpus)).toMatchObject([{ path: '/sources/old-talk/', successor: undefined }]);
  });

  it('is none for a passage that was renamed before its page moved: its first id leads to it on the new page', () => {
    const lines: LedgerLine[] = [
      wording('/sources/old-talk/#second-id', 'Once.'),
      { address: '/sources/old-talk/#old-claim', date, targets: ['/sources/old-talk/#second-id'] },
      { address: '/sources/old-talk/#second-id', date, targets: [claim] },
    ];
    const corpus = recordedBrief({ lines: [...oldTalk, ...lines] });
    expect(listTombstones(corpus, talk)).toEqual([]);
    expect(listAliases(corpus, claim)).toEqual(expect.arrayContaining(['old-claim', 'second-id']));
    expect(listMovedPages(corpus)).toMatchObject([{ successor: talk }]);
  });

  const oldTalk: LedgerLine[] = [
    wording('/sources/old-talk/', 'Old talk'),
    wording('/sources/old-talk/#old-claim', 'Ferries run.'),
    { address: '/sources/old-talk/', date, targets: [talk] },
  ];
  const retired: LedgerLine = { address: '/sources/old-talk/#old-claim', date, reason: 'It was misheard.' };
});

describe('the history of a page', () => {
  it('begins with the day it was first recorded', () => {
    expect(describeHistory(recordedBrief({}), talk)).toEqual({ published: '2026-11-21', days: [], left: [], originals: [] });
  });

  it('tells what a passage said before, and how that differs from the present', () => {
    const before = 'Aid is due at once\nIf either bank is attacked, the other should send help without delay.';
    const after = 'Aid is due at once\nIf either bank is attacked, the other must send help without delay.';
    const corpus = recordedBrief({ lines: [wording(claim, before), wording(claim, after, date)] });
    const [latest, earlier] = describeHistory(corpus, talk).days;
    expect(latest?.reworded[0]).toMatchObject({
      date,
      digest: digestOf(before),
      ids: ['aid-is-due'],
      anchor: 'history-aid-is-due',
      parts: [
        { text: 'Aid is due at once\nIf either bank is attacked, the other ' },
        { text: 'should', only: 'was' },
        { text: 'must', only: 'is' },
        { text: ' send help without delay.' },
      ],
    });
    expect(earlier).toMatchObject({ date: '2026-11-22', reworded: [{ digest: now, anchor: undefined }] });
  });

  it('tells what was added later', () => {
    const corpus = recordedBrief({ lines: [] });
    const later = { ...corpus, ledger: corpus.ledger.map((line) => (line.address === claim ? { ...line, date } : line)) };
    expect(describeHistory(later, talk).days).toMatchObject([{ date, added: [{ id: 'aid-is-due' }], reworded: [] }]);
  });

  it('does not call a passage reworded that another was joined to', () => {
    const lines: LedgerLine[] = [
      wording(`${talk}#other-claim`, 'Aid came\nAid came by boat.'),
      { address: `${talk}#other-claim`, date, targets: [claim] },
    ];
    const corpus = recordedBrief({ lines });
    expect(describeHistory(corpus, talk).days[0]?.reworded).toMatchObject([
      { joined: true, title: 'Aid came', date, ids: ['aid-is-due', 'other-claim'], anchor: undefined },
    ]);
  });

  it('is listed for each page on which something changed, and for no other', () => {
    expect(listHistories(recordedBrief({}))).toEqual([]);
    const corpus = recordedBrief({ lines: [wording(claim, 'Aid is due\nIt is due.'), wording(claim, 'Aid is due at once\nIt is.', date)] });
    expect(listHistories(corpus)).toEqual([{ page: talk, title: 'A talk about the river', history: describeHistory(corpus, talk) }]);
  });

  it('counts a page that moved here from its first day, and tells when it moved', () => {
    const lines: LedgerLine[] = [
      { ...wording('/sources/old-talk/', 'Old talk'), date: '2026-11-01' },
      { address: '/sources/old-talk/', date, targets: [talk] },
    ];
    const { published, days } = describeHistory(recordedBrief({ lines }), talk);
    expect(published).toBe('2026-11-01');
    expect(days.find((day) => day.date === date)?.arrived).toEqual(['/sources/old-talk/']);
  });
});
