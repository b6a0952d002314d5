import type { Corpus } from '../brief/corpus.ts';
import { findNearest } from '../brief/nearest.ts';
import { listPassages } from '../brief/passages.ts';
import type { Report } from './problems/problem.ts';
import { definedBy } from './defined-by.ts';
import type { Faults } from './faults.ts';
import type { ReadAsked } from './read-asked.ts';

/** Reports other words that are given for an address at which search finds no passage. */
export function checkAsked({ corpus, asked, faults }: Asked, report: Report): void {
  const known = new Set(listPassages(corpus).map(({ path }) => path));
  for (const { address, place } of asked.addresses) {
    if (known.has(address) || faults.excuses(...definedBy(address))) continue;
    report('UnknownPassage', place, { address, nearest: findNearest(address, known) });
  }
}

interface Asked {
  readonly corpus: Corpus;
  readonly asked: ReadAsked;
  readonly faults: Faults;
}
