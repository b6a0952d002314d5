import type { Corpus } from '../../brief/corpus.ts';
import { pinOf, splitAddress } from '../fragments/address.ts';
import { readRecord } from './record.ts';

/**
 * What every page must hold so that no link that was ever copied from the site is lost: the page itself, and on it the ids
 * of all passages that ever stood there, with the pins of all their wordings.
 *
 * `listRequiredFragments(corpus)` → `Map { '/sources/ifans/' → ['two-groups', 'two-groups~3fa9c1', …], … }`
 */
export function listRequiredFragments(corpus: Corpus): ReadonlyMap<string, readonly string[]> {
  const required = new Map<string, string[]>();
  for (const [address, { wordings }] of readRecord(corpus).standings) {
    const { page, id } = splitAddress(address);
    const fragments = required.get(page) ?? [];
    required.set(page, fragments);
    if (id !== '') fragments.push(id, ...new Set(wordings.map(({ digest }) => pinOf(id, digest))));
  }
  return required;
}
