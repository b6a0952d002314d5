import { german } from './de.ts';
import { english } from './en.ts';
import type { SearchLanguage } from './search-language.ts';

/** What search knows of the brief’s language; of English, where it knows nothing of that. A script has only the one that it needs. */
export function languageOfBrief(): SearchLanguage {
  return __BRIEF__.language === 'de' ? german : english;
}
