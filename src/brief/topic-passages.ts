import type { Claim, Corpus, Source, Theme } from './corpus.ts';
import type { TopicId } from './ids.ts';
import { listSearchable, type Searchable } from './searchable.ts';

/**
 * All that carries a topic, as its page shows it: what the themes say, with the questions they raise; what happened; the
 * claims, source by source. Together they are `all`, which is what search finds for the topic.
 *
 * `gatherTopic(corpus, 'treaty')` → `{ all, themes: [{ theme, passages }, …], events: […], sources: [{ source, claims }, …] }`
 */
export function gatherTopic(corpus: Corpus, topic: TopicId): TopicPassages {
  const all = listSearchable(corpus).filter(({ topics }) => topics.includes(topic));
  return {
    all,
    themes: [...corpus.themes.values()]
      .map((theme) => ({ theme, passages: all.filter(({ type, themes }) => type !== 'claim' && themes.includes(theme.id)) }))
      .filter(({ passages }) => passages.length > 0),
    events: all.filter(({ type }) => type === 'event'),
    sources: [...corpus.sources.values()]
      .map((source) => ({
        source,
        summary: all.filter(({ type, sources }) => type === 'section' && sources.includes(source.id)),
        claims: source.claims.filter(({ topics }) => topics.includes(topic)),
      }))
      .filter(({ summary, claims }) => summary.length + claims.length > 0),
  };
}

interface TopicPassages {
  readonly all: readonly Searchable[];
  /** For each theme its bottom line, judgements and sections, then its questions. */
  readonly themes: readonly { readonly theme: Theme; readonly passages: readonly Searchable[] }[];
  readonly events: readonly Searchable[];
  /** For each source its summary, if that carries the topic, and its claims. */
  readonly sources: readonly { readonly source: Source; readonly summary: readonly Searchable[]; readonly claims: readonly Claim[] }[];
}
