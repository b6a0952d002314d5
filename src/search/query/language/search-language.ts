/** Lists of words have a space between them; all words are in the form in which texts are indexed, see `listWords`. */
export interface SearchLanguage {
  /** Of a word of three letters or more from a to z. */
  readonly stem: (word: string) => string;
  /** At the beginning of a name, where nobody types it. */
  readonly article: RegExp;
  readonly stopWords: string;
  /** Words that decide little. */
  readonly weakWords: string;
  /** How a question begins, and what asks for advice or for a number. */
  readonly question: RegExp;
  readonly advice: RegExp;
  readonly number: RegExp;
  /** What says a number, as stems. */
  readonly numerals: RegExp;
  /** From nothing to nineteen, from twenty to ninety, and by what they are multiplied. */
  readonly units: string;
  readonly tens: string;
  readonly thousand: string;
  readonly scales: Readonly<Record<string, number>>;
  /** How words are spelt elsewhere. */
  readonly variants: readonly (readonly [pattern: RegExp, spelling: string])[];
}
