import { perCorpus } from './corpus.ts';
import type { Brief } from './schema/brief.ts';
import { de } from './words/de.ts';
import { en, type Words } from './words/en.ts';

/**
 * What the pages of a brief say of themselves, in its language; in English, where there is no file for that. Dates are printed in
 * any language, see `formatDate`.
 *
 * `wordsOf({ language: 'de' }).parts.sources` → `Quellen`
 */
export const wordsOf = perCorpus(({ language, kinds = {}, stands = {}, extents = {} }: Worded): Words & { readonly extents: Names } => {
  const words = languages[new Intl.Locale(language).language] ?? en;
  return { ...words, kinds: rename(words.kinds, kinds), stands: rename(words.stands, stands), extents: { ...words.extents, ...extents } };
});

/** A vocabulary with the words that a brief has of its own. */
function rename<Vocabulary extends Readonly<Record<string, object>>>(vocabulary: Vocabulary, others: Brief['kinds']): Vocabulary {
  return Object.fromEntries(Object.entries(vocabulary).map(([member, words]) => [member, { ...words, ...others[member] }])) as Vocabulary;
}

type Worded = Pick<Brief, 'language'> & Partial<Pick<Brief, 'kinds' | 'stands' | 'extents'>>;

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
