import type { Boost } from './query.ts';

/**
 * How much more, or less, each sort of passage fits what is asked, by the small words of a question: an entry of the glossary
 * says what something is, a recommendation what should be done.
 *
 * `readAsking('what should Seoul do')('Recommendation', [])` → `1.4`
 */
export function readAsking(typed: string): Boost {
  const isQuestion = questions.test(typed);
  const forAdvice = /\b(?:should|ought|recommend\w*|advi[cs]e\w*)\b/i.test(typed);
  const forNumber = /\b(?:how (?:many|much|large|big|often|long)|number of)\b/i.test(typed);
  return (type, text) => {
    const sort = isQuestion ? (sorts[type] ?? 1) : 1;
    const advice = forAdvice && type === 'Recommendation' ? 1.4 : 1;
    const number = forNumber && text.some((word) => numbers.test(word)) ? 1.2 : 1;
    return sort * advice * number;
  };
}

const questions =
  /^(?:who|whom|whose|what|why|how|when|where|which|does|do|did|is|are|was|were|will|would|could|should|can|has|have|had|may|might)\b/i;

/** By what a passage is called in the results. */
const sorts: Readonly<Record<string, number>> = { Glossary: 0.7, Event: 0.85 };

/** As stems. */
const numbers = /^(?:\d+|ten|eleven|twelv|twenti|thirti|forti|fifti|sixti|seventi|eighti|nineti|hundr|thousand|million)$/;
