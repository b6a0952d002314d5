import type { Corpus, Theme } from '../../brief/corpus.ts';
import type { Publication } from '../../brief/publication.ts';
import type { CslItem } from '../formats/csl.ts';
import { sourceToCsl } from './source-to-csl.ts';
import { themeToCsl } from './theme-to-csl.ts';

/** A theme as a work, then the sources it cites, in order of publication. */
export function listThemeWorks(theme: Theme, corpus: Corpus, publication: Pick<Publication, 'name' | 'language' | 'at'>): CslItem[] {
  const cited = new Set(theme.claims.map((key) => corpus.claims.get(key)?.source));
  const sources = [...corpus.sources.values()].filter(({ id }) => cited.has(id));
  return [themeToCsl(theme, publication), ...sources.map((source) => sourceToCsl(source, corpus))];
}
