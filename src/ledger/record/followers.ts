import { joinAddress, splitAddress } from '../fragments/address.ts';
import type { Fate } from './fates.ts';
import type { Standings } from './standings.ts';

/**
 * The pages for which another stands in, by that other: pages that moved to it as a whole, and of whose ids none means
 * something else there. Where one does (both had a `#what-to-watch`), the page is left out, and must answer for itself.
 *
 * `listFollowers({ standings, fates, wordings })` → `Map { '/themes/weapons/' → ['/themes/arms/'] }`
 */
export function listFollowers({ standings, fates, wordings }: Known): ReadonlyMap<string, readonly string[]> {
  const followers = new Map<string, string[]>();
  const meanings = new Map<string, Map<string, string>>();
  for (const [page, fate] of fates) {
    const [heir] = fate.targets;
    if (!page.endsWith('/') || wordings.has(page) || fate.targets.length !== 1 || !heir?.endsWith('/')) continue;
    const taken = meanings.get(heir) ?? readMeanings(heir, { standings, fates, wordings });
    const own = readMeanings(page, { standings, fates, wordings });
    if ([...own].some(([id, meaning]) => taken.has(id) && taken.get(id) !== meaning)) continue;
    meanings.set(heir, new Map([...taken, ...own]));
    followers.set(heir, [...(followers.get(heir) ?? []), page]);
  }
  return followers;
}

interface Known {
  readonly standings: Standings;
  readonly fates: ReadonlyMap<string, Fate>;
  readonly wordings: ReadonlyMap<string, unknown>;
}

/** What each id on a page leads to by now, as one text, so that two can be compared. */
function readMeanings(page: string, { standings, fates, wordings }: Known): Map<string, string> {
  const addresses = new Set([...standings.keys(), ...wordings.keys()].filter((address) => splitAddress(address).page === page));
  return new Map(
    [...addresses].flatMap((address) => {
      const { id } = splitAddress(address);
      const fate = fates.get(address);
      const targets = fate && !wordings.has(address) ? [...fate.targets, fate.reason ?? ''] : [joinAddress(page, id), ''];
      return id === '' ? [] : [[id, targets.join(' ')] as const];
    }),
  );
}
