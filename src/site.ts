/** Facts about the site that are the same on every page. */
export const site = {
  name: 'Tumen',
  title: 'Tumen: a brief on the 2024 Russia–North Korea treaty',
  description:
    'Five documents on the 2024 Russia–North Korea treaty, read claim by claim: what they report, judge, expect and urge, and where they part.',
  language: 'en',
  /** The day of the latest dated statement reported here. */
  horizon: '2024-06-27',
  /** The day the wording of the brief last changed as a whole; builds take no time from a clock. */
  edition: '2026-11-27',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
} as const;
