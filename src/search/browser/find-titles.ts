import { rankPassages, type Candidate } from '../query/rank-passages.ts';
import { marks, type Mark, type QuickIndex } from '../query/quick-index.ts';
import type { Option, Query } from '../query/query.ts';
import { glossaryPath } from '../query/lexicon.ts';
import { listStems, listWords } from '../query/words.ts';
import type { Hit } from './hit.ts';

/**
 * The passages whose titles and names answer a query, best first: what can be said at once, without the texts.
 *
 * `createTitleFinder(index)(understandQuery('DPRK', lexicon))` → the glossary’s entry of North Korea, then titles that name it
 */
export function createTitleFinder(index: QuickIndex): (query: Query) => Hit[] {
  const candidates = index.pages.flatMap(({ path, title: page, ids, titles, marks: letters }) => {
    const fragments = ids.split(' ');
    return titles.split('\n').map((title, at): Candidate<QuickHit> => {
      const fragment = fragments[at] ?? '';
      const url = `${import.meta.env.BASE_URL}${path.slice(1)}${fragment === '' ? '' : `#${fragment}`}`;
      const mark = letters[at] as Mark;
      return {
        passage: { url, page, title, mark },
        type: marks[mark].type,
        title: listStems(title),
        text: [],
        about: [],
        entry: path === glossaryPath ? title : undefined,
      };
    });
  });
  return (query) => {
    const ranked = rankPassages(query, candidates, {
      total: candidates.length,
      countPassages: (option) => countTitles(option, candidates),
    });
    const enough = Math.max(0.5, 0.6 * Math.max(0, ...ranked.map(({ share }) => share)));
    return ranked
      .filter(({ share }) => share >= enough)
      .slice(0, most)
      .map(({ passage, score }) => toHit(passage, score));
  };
}

const most = 20;

interface QuickHit {
  readonly url: string;
  readonly page: string;
  readonly title: string;
  readonly mark: Mark;
}

function countTitles({ stems: [first = ''] }: Option, candidates: readonly Candidate<QuickHit>[]): number {
  return candidates.filter(({ title }) => title.includes(first)).length;
}

function toHit({ url, page, title, mark }: QuickHit, score: number): Hit {
  const { type, kind } = marks[mark];
  const none = { speaker: undefined, source: undefined, date: undefined, place: undefined };
  return { url, score, title, page, type, kind, facts: none, excerpt: [], words: listWords(title) };
}
