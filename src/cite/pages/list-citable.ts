import type { Corpus } from '../../brief/corpus.ts';
import { listWordings, type Wording } from '../../ledger/record/wordings.ts';

/** Everything that can be cited: every passage, and every page with words of its own; not lists of what stands elsewhere. */
export function listCitable(corpus: Corpus): Wording[] {
  return listWordings(corpus).filter(
    ({ part, page }) => part !== 'page' || !/^\/(?:themes|sources|topics|search|memo)\/$|^\/topics\//.test(page),
  );
}
