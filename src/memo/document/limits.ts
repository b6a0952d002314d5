/** How much a memo may hold. A reader meets none of it; what comes from elsewhere is measured against it. */
export const limits = {
  /** Characters of its title and of each heading. */
  line: 300,
  /** Characters of a note. */
  text: 20_000,
  /** Characters of a quotation. */
  quote: 10_000,
  entries: 1_000,
} as const;
