import type { Manifest, ManifestMove, ManifestPassage } from './manifest.ts';

/**
 * Finds a passage, wherever it stands by now. One that was split is found in its first part.
 *
 * `findPassage(manifest, '/sources/ifans/#old-id')` → `{ address: '/sources/ifans/#new-id', passage, move }`
 * For one that was retired, `{ move }` alone; for an address there never was, `{}`.
 */
export function findPassage({ passages, moved }: Manifest, address: string): FoundPassage {
  if (Object.hasOwn(passages, address)) return { address, passage: passages[address] };
  const move = Object.hasOwn(moved, address) ? moved[address] : undefined;
  const target = move?.targets.find((each) => Object.hasOwn(passages, each));
  return target === undefined ? { address, move } : { address: target, passage: passages[target], move };
}

export interface FoundPassage {
  /** Where it stands now; as it was asked for, where it stands nowhere. */
  readonly address: string;
  readonly passage?: ManifestPassage | undefined;
  readonly move?: ManifestMove | undefined;
}

/** All that a passage says now: title first, one paragraph a line. */
export function readWhole({ title, text, editorNote }: ManifestPassage): string {
  return [title, text, editorNote].filter(Boolean).join('\n');
}
