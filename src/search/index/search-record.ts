import type { Corpus } from '../../brief/corpus.ts';
import type { Passage } from '../../brief/passages.ts';
import { partWords } from '../query/word-breaks.ts';
import { kinds } from '../../brief/vocabulary.ts';

/**
 * A passage as the search index takes it: what is sought in, what is shown, and the ids it can be narrowed by. Of `meta`,
 * `asked` is only sought in.
 *
 * `toSearchRecord(passage, 17, corpus)` → `{ url: '/sources/ifans/#sensitive-technology', content: '…', meta: { title: '…', type: 'Forecast', … }, filters: { kind: ['forecast'], … }, sort: { order: '17' } }`
 */
export function toSearchRecord(passage: Passage, order: number, corpus: Corpus): SearchRecord {
  const { path, page, title, text, place, date, printedDate, asked } = passage;
  const [kind] = passage.kinds;
  const known: Record<string, string | undefined> = {
    title,
    page,
    type: kind ? kinds[kind].name : typeNames[passage.type],
    kind,
    speaker: passage.speakers.map((id) => corpus.actors.get(id)?.name ?? id).join(', '),
    source: passage.sources.map((id) => corpus.sources.get(id)?.publication ?? id).join(', '),
    place,
    date: printedDate,
    asked,
  };
  return {
    url: path,
    content: partWords(text),
    meta: Object.fromEntries(Object.entries(known).flatMap(([name, value]) => (value ? [[name, partWords(value)]] : []))),
    filters: {
      theme: [...passage.themes],
      topic: [...passage.topics],
      source: [...passage.sources],
      speaker: [...passage.speakers],
      kind: [...passage.kinds],
      year: date === undefined ? [] : [date.slice(0, 4)],
    },
    sort: { order: String(order) },
  };
}

/** A record of the search index. */
export interface SearchRecord {
  /** Path from the site’s root, with its fragment. */
  readonly url: string;
  readonly content: string;
  readonly meta: Record<string, string>;
  readonly filters: Record<string, string[]>;
  readonly sort: Record<string, string>;
}

/** What a passage is called where it is not a claim of some kind. */
const typeNames = {
  claim: 'Claim',
  section: 'Section',
  judgement: 'Key judgement',
  question: 'Question',
  event: 'Event',
  actor: 'Glossary',
} as const;
