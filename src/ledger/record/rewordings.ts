import { diffWords } from 'diff';
import type { Corpus } from '../../brief/corpus.ts';
import { splitAddress } from '../fragments/address.ts';
import { digestOf } from './digest.ts';
import { readRecord, wordingOf } from './record.ts';
import type { Standings } from './standings.ts';
import type { Wording } from './wordings.ts';

/**
 * Every wording of a passage but the present one, under its address and those that lead to it, by the day on which it ended.
 *
 * `findRewordings(corpus, passage)` → `[{ date: '2026-12-03', digest: '3fa9c1', parts: [{ text: 'Aid is due ' }, …], … }]`
 */
export function findRewordings(corpus: Corpus, passage: Wording): Rewording[] {
  const { standings, former, fates } = readRecord(corpus);
  const present = digestOf(passage.text);
  const ended = [...(former.get(passage.address) ?? []), passage.address].flatMap((address) => {
    const lines = standings.get(address)?.wordings ?? [];
    const left = fates.get(address)?.date;
    return lines.flatMap((line, index) => {
      // The last may have been reworded without that being recorded yet.
      const date = lines[index + 1]?.date ?? left ?? wordingOf(corpus, passage.address).date;
      const isPresent = line.digest === present && (address !== passage.address || index === lines.length - 1);
      return isPresent ? [] : [{ line, date, joined: isJoined(address, standings) }];
    });
  });
  const inOrder = ended.toSorted((a, b) => a.date.localeCompare(b.date));
  const last = inOrder.findLastIndex(({ joined }) => !joined);
  return inOrder.map(({ line: { address, digest, text }, date, joined }, index) => {
    const title = text.split('\n')[0];
    return {
      date,
      passage,
      title: joined && title !== passage.title ? title : undefined,
      joined,
      digest,
      ids: [...new Set([passage.id, splitAddress(address).id])],
      anchor: index === last && passage.id !== '' ? `history-${passage.id}` : undefined,
      parts: compareTexts(text, passage.text),
    };
  });
}

/** An earlier wording, and how it differs from what stands there now. */
export interface Rewording {
  /** The day from which it was worded otherwise. */
  readonly date: string;
  readonly passage: Wording;
  /** What it was called, where that was something else. */
  readonly title: string | undefined;
  /** Whether it was a passage of its own, until it was joined to this one. */
  readonly joined: boolean;
  readonly digest: string;
  /** The ids under which a pin may name it. */
  readonly ids: readonly string[];
  /** The id of the passage’s last earlier wording, to which the passage links: `history-two-groups`. */
  readonly anchor: string | undefined;
  readonly parts: readonly DifferencePart[];
}

export interface DifferencePart {
  readonly text: string;
  /** `was` stood only in the earlier wording, `is` stands only in the present one. */
  readonly only?: 'was' | 'is';
}

/** Whether a passage was joined to one that was there already, rather than given another name, on its way to where it is. */
function isJoined(address: string, standings: Standings): boolean {
  const departure = standings.get(address)?.departure;
  if (!departure || !('targets' in departure)) return false;
  const [target = ''] = departure.targets;
  return standings.get(target)?.wordings[0]?.date !== departure.date || isJoined(target, standings);
}

/** Word by word; the same words in other places of the text are not paired by chance, since whole runs are compared. */
function compareTexts(was: string, is: string): DifferencePart[] {
  return diffWords(was, is).map(({ value, added, removed }) => ({
    text: value,
    ...(added ? { only: 'is' as const } : removed ? { only: 'was' as const } : {}),
  }));
}
