import { formatDate } from '../../brief/dates.ts';
import type { PassageBlock } from './composed.ts';
import { findPassage, readWhole, type FoundPassage } from './find-passage.ts';
import { findWords } from './find-words.ts';
import type { EarlierWording, Manifest, ManifestPassage } from './manifest.ts';
import type { PassageEntry } from './memo.ts';
import { nameKind } from './name-kind.ts';

/**
 * A passage as it stands in a memo: with the brief’s words of today, or with the words its writer selected, if they are the
 * brief’s, and with what the writer should know. `note` is the number of its footnote.
 */
export function composePassage(entry: PassageEntry, manifest: Manifest, note: number): PassageBlock {
  const found = findPassage(manifest, entry.address);
  const { passage } = found;
  const { key, type, quote } = entry;
  if (!passage) {
    const warning = warnOfLoss(found);
    return {
      key,
      type,
      address: found.address,
      title: entry.address,
      text: '',
      isQuote: false,
      lead: '',
      note: 0,
      warning,
      before: undefined,
      now: '',
    };
  }
  const earlier = passage.earlier?.find(({ digest }) => digest === entry.digest);
  const quoted = quote === undefined ? undefined : findQuote(passage, quote);
  return {
    key,
    type,
    address: found.address,
    title: passage.title,
    text: quoted?.words ?? readText(passage),
    isQuote: quoted !== undefined,
    heading: quoted || passage.kind || passage.isNumbered || passage.text === '' ? undefined : passage.title,
    lead: [passage.speaker, passage.kind && nameKind(passage.kind)].filter(Boolean).join(' · '),
    note,
    warning:
      [warnOfMove(found), warnOfRewording(entry, passage), quote !== undefined && warnOfQuote(quoted)].filter(Boolean).join(' ') ||
      undefined,
    before: earlier?.text,
    now: passage.whole ?? readWhole(passage),
    kind: passage.kind,
    speaker: passage.speaker,
  };
}

/** The words of a quotation as the passage has them, now or in the latest of its earlier wordings that has them. */
export function findQuote(passage: ManifestPassage, quote: string): FoundQuote | undefined {
  const words = findWords(readWhole(passage), quote);
  if (words !== undefined) return { words };
  for (const wording of passage.earlier?.toReversed() ?? []) {
    const earlierWords = findWords(wording.text, quote);
    if (earlierWords !== undefined) return { words: earlierWords, wording };
  }
  return undefined;
}

function readText({ text, editorNote, documents = [] }: ManifestPassage): string {
  const notes = editorNote?.split('\n').map((note, at) => `Editor’s note: ${note}${documents[at] ? ` (${documents[at]})` : ''}`) ?? [];
  return [text, ...notes].join('\n');
}

interface FoundQuote {
  readonly words: string;
  /** The wording that has them, where today’s has not. */
  readonly wording?: EarlierWording;
}

function warnOfLoss({ move }: FoundPassage): string {
  if (!move) return 'There is no such passage in this brief. It is not cited.';
  const reason = move.reason === undefined ? '' : `: ${move.reason.replace(/\.$/, '')}`;
  return `Retired on ${formatDate(move.date)}${reason}. It is not cited.`;
}

function warnOfMove({ passage, move }: FoundPassage): string {
  if (!passage || !move) return '';
  if (move.targets.length > 1) return `Split into ${move.targets.length} passages on ${formatDate(move.date)}; this is the first of them.`;
  return `Moved on ${formatDate(move.date)}, since you added it.`;
}

function warnOfRewording({ digest }: PassageEntry, passage: ManifestPassage): string {
  return digest === undefined || digest === passage.digest ? '' : `Reworded on ${formatDate(passage.date)}, since you added it.`;
}

function warnOfQuote(quoted: FoundQuote | undefined): string {
  if (!quoted) return 'The words quoted are not in it, so that all of it stands here.';
  return quoted.wording ? `It quotes words that stood there until ${formatDate(quoted.wording.until)}.` : '';
}
