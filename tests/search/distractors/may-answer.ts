import { distance } from 'fastest-levenshtein';
import { stemmer } from 'stemmer';

/**
 * Tells of each text which of these queries it might answer: it has all words of a query, in some form and with a slip or
 * two. Nobody has judged such a text, so it cannot stand for one that is wrong. A query’s only word does not count where
 * many texts have it, unless it is in the title.
 */
export function createSuspicion(queries: readonly string[], texts: readonly Titled[]): (text: Titled) => boolean {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of listContentWords(joinText(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const near = new Map<string, readonly string[]>();
  const asked = queries.map((query) =>
    listContentWords(query).map((word) => {
      const forms = near.get(word) ?? [...counts.keys()].filter((other) => isNear(word, other));
      near.set(word, forms);
      return forms;
    }),
  );
  const isCommon = ([forms = [], ...others]: readonly (readonly string[])[]) =>
    others.length === 0 && forms.some((form) => (counts.get(form) ?? 0) * often > texts.length);
  const sought = asked.filter((words) => words.length > 0).map((words) => ({ words, onlyInTitle: isCommon(words) }));
  return (text) => {
    const [inTitle, anywhere] = [new Set(listContentWords(text.title)), new Set(listContentWords(joinText(text)))];
    return sought.some(({ words, onlyInTitle }) => {
      const place = onlyInTitle ? inTitle : anywhere;
      return words.every((forms) => forms.some((form) => place.has(form)));
    });
  };
}

export interface Titled {
  readonly title: string;
  readonly text: string;
}

/** A word is common that more than one text in so many has. */
const often = 20;

/** `What does the UN say of workers in 2024?` → `['un', 'say', 'workers', '2024']` */
function listContentWords(text: string): string[] {
  const words = text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.map((word) => word.toLowerCase()).filter((word) => !empty.has(word)))];
}

const joinText = ({ title, text }: Titled) => `${title} ${text}`;

function isNear(word: string, other: string): boolean {
  return stemmer(word) === stemmer(other) || distance(word, other) <= (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);
}

const empty = new Set(
  (
    'a an and are as at be been by can could did do does for from had has have he her him his how i if in into is it its many may more most much ' +
    'no not of on or s she should so some than that the their them then there these they this those to was we were what when where which who ' +
    'whom whose why will with would you'
  ).split(' '),
);
