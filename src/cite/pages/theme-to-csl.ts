import type { Theme } from '../../brief/corpus.ts';
import type { Publication } from '../../brief/publication.ts';
import type { CslItem } from '../formats/csl.ts';
import { dateToCsl } from '../formats/date-to-csl.ts';
import { keyOfPassage } from './passage-to-csl.ts';

/** A theme as reference managers file it: a report of ours, dated by its wording. */
export function themeToCsl({ id, title, short, updated }: Theme, publication: Pick<Publication, 'name' | 'language' | 'at'>): CslItem {
  const address = `/themes/${id}/`;
  return {
    id: keyOfPassage(address, publication),
    type: 'report',
    title,
    'title-short': short,
    author: [{ literal: publication.name }],
    publisher: publication.name,
    issued: dateToCsl(updated),
    language: publication.language,
    note: `Wording of ${updated}`,
    URL: publication.at(address),
  };
}
