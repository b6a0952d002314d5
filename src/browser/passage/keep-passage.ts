import { announce } from '../announce.ts';
import type { NewPassage } from '../../memo/browser/add-passage.ts';

/**
 * Adds a passage, or words of one, to the memo, and tells everybody: those who listen in words, the masthead by an event.
 *
 * `await keepPassage({ address: '/sources/ifans/#two-groups' })` → `{ isKept: true, words: 'Added to your memo' }`
 */
export async function keepPassage({ address, digest, quote }: NewPassage): Promise<Kept> {
  try {
    const { addPassage } = await import('../../memo/browser/add-passage.ts');
    const { outcome, count, words } = await addPassage({ address, digest, quote });
    document.dispatchEvent(new CustomEvent('memo:changed', { detail: { count } }));
    announce(`${words}. Passages in it: ${count}`);
    return { isKept: outcome === 'added' || outcome === 'present', words };
  } catch {
    const words = 'Not added: a part of this site did not arrive';
    announce(words);
    return { isKept: false, words };
  }
}

interface Kept {
  readonly isKept: boolean;
  readonly words: string;
}
