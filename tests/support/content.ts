import { loadCorpus } from '../../src/corpus/load.ts';
import { contentRoot } from '../../src/corpus/read-files.ts';
import { listPassages } from '../../src/brief/passages.ts';

/** The brief as it is written now. Its ids stay and its words may change, so tests take from here what it says. */
const { corpus } = loadCorpus(contentRoot);

export const wordings = new Map(
  listPassages(corpus).map(({ path: address, type: part, page, title, wording: text, notes, theme }) => {
    const note = notes.length === 0 ? undefined : notes.map((each) => each.text).join('\n');
    return [address, { address, part, page, title, text, note, theme }] as const;
  }),
);

/** What a page or a passage is called: `titleOf('/actors/#joe-biden')` → `Joe Biden` */
export function titleOf(address: string): string {
  return wordings.get(address)?.title ?? '';
}

/** A claim to which the editor adds a note. */
export const notedClaim = [...wordings.values()].find(({ part, note }) => part === 'claim' && note !== undefined);

/** The first words in a row that are nothing but letters, as many as are asked for; a phrase that is found as it stands. */
export function phraseOf(text: string, count = 3): string {
  return new RegExp(`(?<![\\w’-])[a-z]+(?: [a-z]+){${count - 1}}(?![\\w’-])`).exec(text)?.[0] ?? '';
}
