import { formatDate } from './brief/dates.ts';
import type { Publication } from './brief/schema/brief.ts';
import { wordsOf } from './brief/words.ts';
import { readCorpus } from './corpus/query.ts';

/** What every page needs to know of the brief, with its address. In development the server starts anew when it changes. */
export const publication: Publication = {
  ...readCorpus().brief,
  at: (path) => new URL(import.meta.env.BASE_URL.replace(/\/?$/, '/') + path.replace(/^\//, ''), import.meta.env.SITE).href,
};

/** What the pages say of themselves, in the language of the brief. */
export const words = wordsOf(publication);

/** A date as the pages print it: `2024-06-21` → `21 June 2024`. */
export function writeDate(date: string): string {
  return formatDate(date, publication.locale);
}

/** A path from the site's root to one from the server's: `/themes/` → `/banks/themes/` where the site lies under `/banks/`. */
export function withBase(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
