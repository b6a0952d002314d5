import type { Hit } from './hit.ts';

/**
 * Passages under the pages they stand on, without tearing their order apart: a page takes in its further passages while they
 * are about as good as what comes next elsewhere; the rest follow further down, under the page’s name again.
 *
 * `groupHits(hits)` → `[[best, another of its page], [the best of another page], …]`
 */
export function groupHits(hits: readonly Hit[]): Hit[][] {
  const groups: Hit[][] = [];
  const left = [...hits];
  for (let [first] = left; first; [first] = left) {
    const page = pageOf(first);
    const next = left.find((hit) => pageOf(hit) !== page)?.score ?? -Infinity;
    const group = left.filter((hit) => pageOf(hit) === page && hit.score >= asGood * next);
    groups.push(group);
    for (const hit of group) left.splice(left.indexOf(hit), 1);
  }
  return groups;
}

const asGood = 0.85;

function pageOf({ url, page }: Hit): string {
  return `${url.split('#')[0] ?? ''} ${page}`;
}
