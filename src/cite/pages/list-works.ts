import type { Corpus } from '../../brief/corpus.ts';
import type { Publication } from '../../brief/publication.ts';
import type { CslItem } from '../formats/csl.ts';
import { findPassage } from './find-passage.ts';
import { passageToCsl } from './passage-to-csl.ts';
import { sourceToCsl } from './source-to-csl.ts';
import { themeToCsl } from './theme-to-csl.ts';

/**
 * The works that a citation of an address names: the original, if the passage summarises one, then our page.
 *
 * `listWorks(corpus, '/sources/ifans/#two-groups', publication)` → `[{ id: 'ifans', … }, { id: 'tumen-sources-ifans-two-groups', … }]`
 */
export function listWorks(corpus: Corpus, address: string, publication: Pick<Publication, 'name' | 'language' | 'at'>): CslItem[] {
  const { theme, source, title, date, pinned, wholeShort } = findPassage(corpus, address);
  if (theme) return [themeToCsl(theme, publication)];
  const page = passageToCsl({ address, title, date, url: publication.at(pinned) }, publication);
  // Four themes have a “What to watch”: a list of works must tell them apart.
  const within = address.endsWith('/') ? undefined : (source?.short ?? wholeShort);
  const own = within === undefined ? page : { ...page, note: `In “${within}”. ${page.note ?? ''}` };
  return source ? [sourceToCsl(source, corpus), own] : [own];
}
