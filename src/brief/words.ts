import type { Brief } from './schema/brief.ts';
import { de } from './words/de.ts';
import { en, type Words } from './words/en.ts';

/**
 * What the pages of a brief say of themselves, in its language; in English, where there is no file for that. Dates are printed in
 * any language, see `formatDate`.
 *
 * `wordsOf({ language: 'de' }).parts.sources` → `Quellen`
 */
export function wordsOf({ language }: Pick<Brief, 'language'>): Words {
  return languages[new Intl.Locale(language).language] ?? en;
}

const languages: Readonly<Record<string, Words>> = { en, de };

/** Whose words a claim rests on: those that every brief may have, and its own. */
export function listWhoseWords(brief: Pick<Brief, 'language' | 'whoseWords'>): Names {
  return { ...wordsOf(brief).whoseWords, ...brief.whoseWords };
}

/** What an entry of the glossary is, in the order of the groups on the page: kinds that every brief may have, and its own. */
export function listActorKinds(brief: Pick<Brief, 'language' | 'actorKinds'>): Names {
  const { place, term, ...others } = wordsOf(brief).actorKinds;
  return { ...others, ...brief.actorKinds, place, term };
}

type Names = Readonly<Record<string, string>>;
