import { idfOf, type Rarity } from './rank-passages.ts';
import type { Option, Query, Term } from './query.ts';

/**
 * A first order of passages by where the words of a query were found, before their texts are known: how much of the query
 * they have, how often, and whether in the title.
 *
 * `weighMatches(query, (option) => matchesOf(option), rarity)` → `[{ id: 'en_23e', score: 4.1, share: 1, isWhole: true }, …]`
 */
export function weighMatches(query: Query, matchesOf: (option: Option) => readonly Match[], rarity: Rarity): Weighed[] {
  const weights = new Map<string, { score: number; had: number; missing: number }>();
  const firm = query.terms.filter(({ isSoft }) => !isSoft);
  const whole = firm.reduce((sum, term) => sum + idfOf(term, rarity), 0);
  for (const term of query.terms) {
    const idf = idfOf(term, rarity);
    for (const [id, { strength, weight }] of bestMatches(term, matchesOf)) {
      const { score, had, missing } = weights.get(id) ?? { score: 0, had: 0, missing: firm.length };
      const isFirm = !term.isSoft;
      weights.set(id, {
        score: score + idf * strength,
        had: had + (isFirm ? idf * weight : 0),
        missing: missing - (isFirm ? 1 : 0),
      });
    }
  }
  return [...weights]
    .map(([id, { score, had, missing }]) => {
      const share = whole === 0 ? 0 : Math.min(1, had / whole);
      return { id, score: score * (0.3 + 0.7 * share), share, isWhole: missing === 0 };
    })
    .sort((a, b) => b.score - a.score);
}

/** Where the words of an option were found in a passage. */
export interface Match {
  readonly id: string;
  /** How often in its text. */
  readonly times: number;
  readonly isInTitle: boolean;
}

export interface Weighed {
  readonly id: string;
  readonly score: number;
  /** How much of the query it has, from 0 to 1. */
  readonly share: number;
  /** Whether it has something of every term. */
  readonly isWhole: boolean;
}

function bestMatches({ options }: Term, matchesOf: (option: Option) => readonly Match[]): Map<string, Best> {
  const best = new Map<string, Best>();
  for (const option of options) {
    for (const { id, times, isInTitle } of matchesOf(option)) {
      // Neither in the text nor in the title, it is among what is said of the passage.
      const often = times + (isInTitle ? 2 : 0) || 0.5;
      const strength = option.weight * (often / (often + 1.1));
      if (strength > (best.get(id)?.strength ?? 0)) best.set(id, { strength, weight: option.weight });
    }
  }
  return best;
}

interface Best {
  readonly strength: number;
  readonly weight: number;
}
