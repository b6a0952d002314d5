import { findNearest } from '../brief/nearest.ts';
import type { Report } from './problems/problem.ts';
import type { Checks } from './create-checks.ts';
import type { ReadQuestion } from './read-question.ts';

/** Reports a question that gives a known source no stand, names a source that does not exist, or cites for a source’s stand no claim of that source. */
export function checkQuestion({ question, locate }: ReadQuestion, known: readonly string[], check: Checks, report: Report): void {
  check.theme(question.theme, locate(['theme']));
  for (const [index, topic] of question.topics.entries()) check.topic(topic, locate(['topics', index]));
  for (const source of known) {
    if (!Object.hasOwn(question.stands, source)) report('MissingStand', locate(['stands'], 'key'), { source });
  }
  for (const [source, { stand, claims }] of Object.entries(question.stands)) {
    if (!known.includes(source))
      report('UnknownSource', locate(['stands', source], 'key'), { source, nearest: findNearest(source, known) });
    if (claims.length === 0 && stand !== 'silent') report('StandWithoutClaim', locate(['stands', source], 'key'), { source, stand });
    for (const [index, key] of claims.entries()) {
      const place = locate(['stands', source, 'claims', index]);
      check.claim(key, place);
      if (!key.startsWith(`${source}#`)) report('StandOnOtherSource', place, { source, citation: key });
    }
  }
}
