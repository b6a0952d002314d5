import { stemmer } from 'stemmer';

/**
 * What the forms of an English word have in common, after Porter; other scripts and short words stay as they are.
 *
 * `stem('obligations')` → `'oblig'` · `stem('북한')` → `'북한'`
 */
export function stem(word: string): string {
  return /^[a-z]{3,}$/.test(word) ? stemmer(word) : word.replace(/^(\d+)s$/, '$1');
}
