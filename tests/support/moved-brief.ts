import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestOf } from '../../src/ledger/record/digest.ts';
import type { LedgerLine } from '../../src/ledger/record/ledger.ts';
import { fixturePath } from './check-fixture.ts';
import { recordSmallBrief } from './recorded-brief.ts';

/**
 * A content folder of the small brief with a past: a renamed and reworded claim (`first-id`, `second-id`), a claim that
 * went to the timeline, one that was divided, one that was retired; a source that moved, one that moved although one of its
 * ids means something else where it went, and one that was retired.
 */
export function writeMovedBrief(): string {
  const folder = mkdtempSync(join(tmpdir(), 'moved-'));
  cpSync(fixturePath('a small brief'), folder, { recursive: true });
  writeFileSync(join(folder, 'ledger.jsonl'), recordSmallBrief(past));
  return folder;
}

/** What the renamed claim said at first. */
export const firstWording = 'Aid is due\nIf one bank is attacked, the other should send help without delay.';

const talk = '/sources/radio-talk/';
const said = (address: string, text: string): LedgerLine => ({ address, date: '2026-11-22', digest: digestOf(text), text });
const moved = (address: string, ...targets: string[]): LedgerLine => ({ address, date: '2026-12-01', targets });
const past: readonly LedgerLine[] = [
  said(`${talk}#first-id`, firstWording),
  said(`${talk}#second-id`, firstWording),
  moved(`${talk}#first-id`, `${talk}#second-id`),
  said(`${talk}#went-away`, 'The signing\nIt was signed in summer.'),
  said(`${talk}#both-parts`, 'Both parts\nAid is due, and may not last.'),
  said(`${talk}#was-wrong`, 'The ferry\nThe ferry runs at night.'),
  said('/sources/first-talk/', 'First talk\nA talk.'),
  said('/sources/first-talk/#aid-is-due', 'Aid\nAid is due.'),
  said('/sources/first-talk/#went-away', 'The signing\nIt was signed.'),
  said('/sources/second-talk/', 'Second talk\nA talk.'),
  said('/sources/second-talk/#grain-passes-daily', 'Grain\nNo grain was seen.'),
  said('/sources/second-talk/#aid-is-late', 'Aid\nAid comes late.'),
  said('/sources/lost-talk/', 'Lost talk\nA talk.'),
  said('/sources/lost-talk/#hear-say', 'Hearsay\nSomebody said so.'),
  moved(`${talk}#second-id`, `${talk}#aid-is-due`),
  moved(`${talk}#went-away`, '/timeline/#treaty-signed'),
  moved(`${talk}#both-parts`, `${talk}#aid-is-due`, `${talk}#promise-may-fade`),
  { address: `${talk}#was-wrong`, date: '2026-12-01', reason: 'It was misheard.' },
  moved('/sources/first-talk/', talk),
  moved('/sources/first-talk/#aid-is-due', `${talk}#aid-is-due`),
  moved('/sources/first-talk/#went-away', `${talk}#went-away`),
  moved('/sources/second-talk/', talk),
  { address: '/sources/second-talk/#grain-passes-daily', date: '2026-12-01', reason: 'Grain was seen.' },
  moved('/sources/second-talk/#aid-is-late', `${talk}#aid-is-due`),
  { address: '/sources/lost-talk/', date: '2026-12-01', reason: 'The recording was a forgery.' },
  { address: '/sources/lost-talk/#hear-say', date: '2026-12-01', reason: 'The recording was a forgery.' },
];
