/**
 * The closed lists of the brief and the words and explanations readers meet for each entry.
 * The order of the keys is the order in which they are shown.
 */

/** What a claim does. */
export const kinds = {
  fact: {
    name: 'Fact',
    plural: 'Facts',
    meaning: 'Something the source reports as having happened or being so. That it is reported does not make it true.',
  },
  assessment: { name: 'Assessment', plural: 'Assessments', meaning: 'The speaker’s judgement of what something means.' },
  forecast: { name: 'Forecast', plural: 'Forecasts', meaning: 'A statement about the future, as seen from the day it was made.' },
  recommendation: { name: 'Recommendation', plural: 'Recommendations', meaning: 'What the speaker says somebody should do.' },
} as const;

/** How a source stands to a proposition. */
export const stands = {
  asserts: { name: 'Asserts', meaning: 'The source says so.' },
  qualifies: { name: 'Qualifies', meaning: 'The source says so in part, for a time, or less strongly.' },
  disputes: { name: 'Disputes', meaning: 'The source says otherwise.' },
  predates: { name: 'Too early', meaning: 'The source was made before it could know.' },
  silent: { name: 'Silent', meaning: 'What was captured of the source says nothing of it.' },
} as const;

/** How sure it is that something is given: what the arrows of the figure look like. */
export const standings = {
  reported: { name: 'Reported', meaning: 'A source says that it happens or happened.' },
  expected: { name: 'Expected or talked of', meaning: 'A source says that it may come, or is being considered.' },
  urged: { name: 'Only urged', meaning: 'A source says that it should come.' },
} as const;

/** How much of a source was captured, as it stands within a line. */
export const extents = {
  'full transcript': 'full transcript',
  'full article': 'full article',
  'introduction only': 'introduction only',
  'summaries only': 'summaries only',
} as const;

export type Kind = keyof typeof kinds;
export type Standing = keyof typeof standings;
