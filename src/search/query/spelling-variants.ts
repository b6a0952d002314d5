/**
 * How a word is spelt elsewhere: American for British, one word for two.
 *
 * `listVariants('defense')` → `['defence']` · `listVariants('program')` → `['programme']`
 */
export function listVariants(word: string): string[] {
  return variants.flatMap(([pattern, spelling]) => (pattern.test(word) ? [word.replace(pattern, spelling)] : []));
}

const variants: readonly (readonly [RegExp, string])[] = [
  [/ense(s?|less|ive(?:ly)?)$/, 'ence$1'],
  [/ence(s?)$/, 'ense$1'],
  [/or(s|ed|ing|able|er|ers|hood|hoods)?$/, 'our$1'],
  [/our(s|ed|ing|able|er|ers)?$/, 'or$1'],
  [/iz(e|es|ed|ing|ation|ations|er|ers)$/, 'is$1'],
  [/is(e|es|ed|ing|ation|ations|er|ers)$/, 'iz$1'],
  [/yz(e|es|ed|ing)$/, 'ys$1'],
  [/er(s|ed)?$/, 're$1'],
  [/ogram(s?)$/, 'ogramme$1'],
  [/ogramme(s?)$/, 'ogram$1'],
  [/og(s?)$/, 'ogue$1'],
  [/([aeiou])l(ed|ing|er|ers)$/, '$1ll$2'],
  [/([aeiou])ll(ed|ing|er|ers)$/, '$1l$2'],
  [/ment(s|al)?$/, 'ement$1'],
  [/^ae/, 'e'],
];
