import type { ComposedMemo } from '../composed.ts';
import type { Manifest } from '../manifest.ts';

/**
 * The latest day on which any passage of a memo got its wording: `2026-11-21`. It stands for the memo’s own date, which
 * nobody keeps, so that the same memo gives the same file whenever it is saved.
 */
export function findLatestDate(memo: ComposedMemo, manifest: Manifest): string | undefined {
  return memo.blocks
    .flatMap((block) =>
      block.type === 'passage' && Object.hasOwn(manifest.passages, block.address) ? [manifest.passages[block.address]?.date ?? ''] : [],
    )
    .filter((date) => /^\d{4}-\d{2}-\d{2}$/.test(date))
    .sort()
    .at(-1);
}
