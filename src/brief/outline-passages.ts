import type { Corpus } from './corpus.ts';
import type { Searchable } from './searchable.ts';

/**
 * Passages under their pages: first those of the sources, in their order, also under who says them and when. The others are
 * listed only where they are few, since most of the brief names the same states: `rest` counts those left to search.
 *
 * `outlinePassages(passages, corpus)` → `{ groups: [{ title: 'Putin’s Play in NK, Victor Cha, 21 June 2024', links: [{ name: 'A real opportunity now', path }] }, …], rest: 56 }`
 */
export function outlinePassages(passages: readonly Searchable[], corpus: Corpus): Outline {
  const order = [...corpus.sources.keys()];
  const rank = ({ sources }: Searchable) => order.findIndex((id) => sources.includes(id));
  const claims = passages.filter(({ type }) => type === 'claim');
  const others = passages.filter(({ type }) => type !== 'claim');
  const rest = others.length > few ? others.length : 0;
  const listed = [...claims.toSorted((a, b) => rank(a) - rank(b)), ...(rest > 0 ? [] : others)];
  return {
    groups: [...Map.groupBy(listed, (passage) => titleOf(passage, corpus))].map(([title, found]) => ({
      title,
      links: found.map(({ passage, path }) => ({ name: passage.title, path })),
    })),
    rest,
  };
}

/** More would make the page of the actors heavier than a page may be. */
const few = 2;

function titleOf({ type, page, speakers, printedDate }: Searchable, corpus: Corpus): string {
  const names = speakers.map((id) => corpus.actors.get(id)?.name ?? id);
  return type === 'claim' ? [page, ...names, printedDate].join(', ') : page;
}

interface Outline {
  readonly groups: readonly { readonly title: string; readonly links: readonly { readonly name: string; readonly path: string }[] }[];
  readonly rest: number;
}
