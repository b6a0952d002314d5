import type { Publication } from '../../brief/publication.ts';
import type { CslItem } from '../formats/csl.ts';
import { dateToCsl } from '../formats/date-to-csl.ts';

/**
 * A page or passage of this site as a work of its own, dated by its wording. Its address is the pinned one, if it has a
 * pin, so that whoever follows it meets the wording that was cited or is told that it has changed.
 *
 * `passageToCsl({ address: '/themes/treaty/#what-to-watch', title: 'What to watch', … }, publication)` →
 * `{ id: 'tumen-themes-treaty-what-to-watch', type: 'webpage', title: 'What to watch', 'container-title': 'Tumen', … }`
 */
export function passageToCsl({ address, title, short, date, url }: OwnPassage, publication: Naming): CslItem {
  return {
    id: keyOfPassage(address, publication),
    type: 'webpage',
    title,
    ...(short === undefined ? {} : { 'title-short': short }),
    'container-title': publication.name,
    issued: dateToCsl(date),
    language: publication.language,
    note: `Wording of ${date}`,
    ...(url === undefined ? {} : { URL: url }),
  };
}

/** `/themes/treaty/#what-to-watch` → `tumen-themes-treaty-what-to-watch`; `/` → `tumen`. */
export function keyOfPassage(address: string, { name }: Pick<Naming, 'name'>): string {
  return [name.toLowerCase(), ...address.split(/[/#]/)].filter((part) => part !== '').join('-');
}

export interface OwnPassage {
  readonly address: string;
  readonly title: string;
  readonly short?: string | undefined;
  /** ISO date of its wording. */
  readonly date: string;
  readonly url?: string;
}

type Naming = Pick<Publication, 'name' | 'language'>;
