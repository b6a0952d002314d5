import type { Corpus, LedgerLine } from '../../src/brief/corpus.ts';
import { formatLine, digestOf } from '../../src/ledger/record/ledger.ts';
import { readLive, recordWording } from '../../src/ledger/record/plan-change.ts';
import { listPassages } from '../../src/brief/passages.ts';
import { loadSmallBrief, readSmallBrief, fixturePath } from './check-fixture.ts';
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { joinAddress, pinOf } from '../../src/brief/address.ts';
import { requireSite } from './build-site.ts';
import { startVisitor, type Visitor } from './visitor.ts';

/**
 * The small brief, recorded in full on 21 November 2026, after further lines and edits to its files.
 *
 * `recordedBrief({ edit: (text) => text.replace('without delay', 'within a day') })` → a corpus with one wording not recorded yet
 */
export function recordedBrief({ lines = [], edit = (text) => text }: Changes): Corpus {
  const changed = new Map([...readSmallBrief()].map(([path, text]) => [path, edit(text)] as const));
  return loadSmallBrief({ ...Object.fromEntries(changed), 'ledger.jsonl': recordSmallBrief(lines) }).corpus;
}

/** The text of its ledger, with further lines. */
export function recordSmallBrief(lines: readonly LedgerLine[] = []): string {
  return recordBrief(loadSmallBrief().corpus, lines);
}

/** The same of any brief. */
export function recordBrief(corpus: Corpus, lines: readonly LedgerLine[] = []): string {
  const state = { lines: [], ...readLive(corpus), date: '2026-11-21' };
  const recorded = listPassages(corpus).flatMap(({ path }) => recordWording(path, state));
  return [...recorded, ...lines].map((line) => `${formatLine(line)}\n`).join('');
}

interface Changes {
  readonly lines?: readonly LedgerLine[];
  readonly edit?: (text: string) => string;
}

/**
 * Serves the small brief as one that was reworded: each kind of passage said something else before 21 November 2026. A claim
 * had another id (`old-promise`), one went to the timeline (`went-away`), one was retired (`was-wrong`). A source moved to where
 * one of its ids means something else (`grain-passes-daily`), so that its page only says where its passages are.
 */
export async function startRewordedVisitor(): Promise<Visitor> {
  const folder = mkdtempSync(join(tmpdir(), 'reworded-'));
  cpSync(fixturePath('a small brief'), folder, { recursive: true });
  writeFileSync(join(folder, 'ledger.jsonl'), earlier.map((line) => `${formatLine(line)}\n`).join('') + recordSmallBrief(later));
  return startVisitor(await requireSite({ CONTENT_DIR: folder }));
}

/** What passages said before, by the path and fragment under which it was published. */
export const earlierWordings = {
  claim: said('/sources/radio-talk/', 'aid-is-due', 'Aid is due soon\nIf one bank is attacked, the other should send help without delay.'),
  renamed: said(
    '/sources/radio-talk/',
    'old-promise',
    'The promise may not last\nThe promise will hold as long as the old bridge is open.',
  ),
  section: said('/themes/treaty/', 'promises-made', 'What was promised\nHelp is due without much delay. It may not last.'),
  judgement: said('/themes/treaty/', 'promise-is-mutual', 'The promise binds one of the banks.'),
  question: said('/positions/', 'promise-holds', 'The promise will hold for ever.'),
  moved: said('/sources/radio-talk/', 'went-away', 'The signing\nIt was signed in summer.'),
  retired: said('/sources/radio-talk/', 'was-wrong', 'The ferry\nThe ferry runs at night.'),
  movedPage: said('/sources/second-talk/', '', 'Second talk\nA talk.'),
  movedWithPage: said('/sources/second-talk/', 'aid-is-late', 'Aid\nAid comes late.'),
  retiredWithPage: said('/sources/second-talk/', 'grain-passes-daily', 'Grain\nNo grain was seen.'),
} as const;

const earlier: readonly LedgerLine[] = Object.values(earlierWordings).map(({ line }) => line);

const later: readonly LedgerLine[] = [
  { address: '/sources/radio-talk/#old-promise', date: '2026-11-21', targets: ['/sources/radio-talk/#promise-may-fade'] },
  { address: '/sources/radio-talk/#went-away', date: '2026-11-21', targets: ['/timeline/#treaty-signed'] },
  { address: '/sources/radio-talk/#was-wrong', date: '2026-11-21', reason: 'It was misheard.' },
  { address: '/sources/second-talk/', date: '2026-11-21', targets: ['/sources/radio-talk/'] },
  { address: '/sources/second-talk/#aid-is-late', date: '2026-11-21', targets: ['/sources/radio-talk/#aid-is-due'] },
  { address: '/sources/second-talk/#grain-passes-daily', date: '2026-11-21', reason: 'Grain was seen.' },
];

function said(page: string, id: string, text: string): EarlierWording {
  const digest = digestOf(text);
  return {
    id,
    digest,
    link: `${page.slice(1)}#${pinOf(id, digest)}`,
    line: { address: joinAddress(page, id), date: '2026-10-05', digest, text },
  };
}

interface EarlierWording {
  readonly id: string;
  readonly digest: string;
  /** As it was copied, from the site’s root: `themes/treaty/#promises-made~3fa9c1`. */
  readonly link: string;
  readonly line: LedgerLine;
}
