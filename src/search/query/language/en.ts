import { stemmer } from 'stemmer';
import type { SearchLanguage } from './search-language.ts';

/** English, in British and in American spelling; stems after Porter. */
export const english: SearchLanguage = {
  stem: stemmer,
  article: /^the /i,
  stopWords:
    'a about after all also am an and any are as at be because been before being between both but by can could did do does doing during each ' +
    'ever for from get gets got had has have having he her him his how i if in into is it its just like many may me might mm more most much must ' +
    'my no nor not of off on once one only or other our out over own per said say saying says shall she should so some such than that the ' +
    'arent cant cannot couldnt didnt doesnt dont hasnt havent isnt ought shouldnt wasnt werent wont wouldnt ' +
    'their them then there these they this those to too toward towards under until up upon us very via was we were what whats when where whether which ' +
    'while who whom whose why will with within without would yet you your',
  weakWords:
    'able account according again against ago almost already always among anyone anything apart around available away back become begin behind best better ' +
    'big bring call case change come consider current currently different easily end enough even everything exactly expect far fact few find first full ' +
    'further general give given go going happen happened hard help hold hope important instead issue keep kind know known last late later least left less let ' +
    'likely little long look main major make matter mean means need new next nothing now number old ones open part party people place plan point possible ' +
    'put question read ready real really reason recent recently rest right role same second see seem seen sense set side since situation soon source stand start ' +
    'state still stop such suggest take talk tell thing things think time today together told try turn used using view want way week well went whole without work ' +
    'world worth wrong year years',
  question:
    /^(?:who|whom|whose|what|why|how|when|where|which|does|do|did|is|are|was|were|will|would|could|should|can|has|have|had|may|might)\b/i,
  advice: /\b(?:should|ought|recommend\w*|advi[cs]e\w*)\b/i,
  number: /\b(?:how (?:many|much|large|big|often|long)|number of)\b/i,
  numerals: /^(?:\d+|ten|eleven|twelv|twenti|thirti|forti|fifti|sixti|seventi|eighti|nineti|hundr|thousand|million)$/,
  units:
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  tens: 'twenty thirty forty fifty sixty seventy eighty ninety',
  thousand: 'thousand',
  scales: { hundred: 100, thousand: 1_000, million: 1_000_000 },
  variants: [
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
  ],
};
