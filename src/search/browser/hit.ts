import { cutExcerpt, type ExcerptPart } from '../query/cut-excerpt.ts';
import { findWords } from '../query/mark-words.ts';
import type { Option } from '../query/query.ts';
import { rejoinWords } from '../query/word-breaks.ts';
import type { PagefindRecord } from './pagefind-api.ts';

/** Makes what is shown of a passage out of what the index has of it, with the words by which it was found. */
export function readHit({ url, content, meta }: PagefindRecord, score: number, options: readonly Option[]): Hit {
  const read = (name: string) => meta[name] && rejoinWords(meta[name]);
  const text = rejoinWords(content);
  const runs = options.map(({ stems }) => stems);
  return {
    url,
    score,
    title: read('title') ?? '',
    page: read('page') ?? '',
    type: read('type') ?? '',
    kind: meta.kind,
    facts: { speaker: read('speaker'), source: read('source'), date: read('date'), place: read('place') },
    excerpt: cutExcerpt(text, runs),
    words: [...new Set([read('title') ?? '', text].flatMap((each) => findWords(each, runs).map(([from, to]) => each.slice(from, to))))],
  };
}

/** A passage that was found. */
export interface Hit {
  /** Its address, with the base path. */
  readonly url: string;
  /** How well it answers, to be compared within one answer. */
  readonly score: number;
  readonly title: string;
  /** The page it stands on. */
  readonly page: string;
  /** What it is: “Forecast”, “Key judgement”. */
  readonly type: string;
  /** For claims, their kind as a style sheet knows it. */
  readonly kind: string | undefined;
  /** For claims, who said it, in what, when and where. */
  readonly facts: Readonly<Record<'speaker' | 'source' | 'date' | 'place', string | undefined>>;
  /** Empty while its text is not known yet. */
  readonly excerpt: readonly ExcerptPart[];
  /** The words by which it was found, as they stand in it. */
  readonly words: readonly string[];
}
