import { rejoinWords } from '../../model/query/word-breaks.ts';
import type { PagefindRecord } from './pagefind-api.ts';
import { splitExcerpt, type ExcerptPart } from './split-excerpt.ts';

/** Makes what is shown of a passage out of what the index has of it. */
export function readHit({ url, excerpt, content, meta }: PagefindRecord): Hit {
  const read = (name: string) => meta[name] && rejoinWords(meta[name]);
  return {
    url,
    title: read('title') ?? '',
    page: read('page') ?? '',
    type: read('type') ?? '',
    kind: meta.kind,
    facts: { speaker: read('speaker'), source: read('source'), date: read('date'), place: read('place') },
    excerpt: splitExcerpt(rejoinWords(excerpt)),
    indexed: [content, ...Object.values(meta)].join(' '),
  };
}

/** A passage that was found. */
export interface Hit {
  /** Its address, with the base path. */
  readonly url: string;
  readonly title: string;
  /** The page it stands on. */
  readonly page: string;
  /** What it is: “Forecast”, “Key judgement”. */
  readonly type: string;
  /** For claims, their kind as a style sheet knows it. */
  readonly kind: string | undefined;
  /** For claims, who said it, in what, when and where. */
  readonly facts: Readonly<Record<'speaker' | 'source' | 'date' | 'place', string | undefined>>;
  readonly excerpt: readonly ExcerptPart[];
  /** All its words, as the index has them. */
  readonly indexed: string;
}
