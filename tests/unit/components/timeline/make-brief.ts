import type { Claim, Corpus, Source } from '../../../../src/brief/corpus.ts';
import { toAnchorId, toClaimKey, toEventId, toSourceId } from '../../../../src/brief/ids.ts';
import type { EventEntry } from '../../../../src/brief/schema/lists.ts';
import type { Kind } from '../../../../src/brief/vocabulary.ts';
import { loadSmallBrief } from '../../../support/check-fixture.ts';

/**
 * A brief of sources with their dates, and of events with their dates and the kinds of claims that sources make of them.
 *
 * `makeBrief({ letter: '2024-06-13' }, { 'bridge-opened': ['2024-06', { letter: ['forecast'] }] })`
 */
export function makeBrief(
  dates: Readonly<Record<string, string>>,
  told: Readonly<Record<string, readonly [about: string, kinds: Readonly<Record<string, readonly Kind[]>>]>>,
): Corpus {
  const { corpus } = loadSmallBrief();
  const [anySource] = corpus.sources.values();
  const [anyClaim] = corpus.claims.values();
  const [anyEvent] = corpus.events;
  if (!anySource || !anyClaim || !anyEvent) throw new Error('The small brief has no source, no claim or no event.');
  const sources = Object.entries(dates).map(([id, published]): Source => ({
    ...anySource,
    id: toSourceId(id),
    publication: id,
    published,
  }));
  const claims: Claim[] = [];
  const events = Object.entries(told).map(([id, [about, kinds]]): EventEntry => {
    const made = Object.entries(kinds).flatMap(([source, ofSource]) =>
      ofSource.map((kind, index): Claim => {
        const claim = toAnchorId(`${id}-${index + 1}`);
        return { ...anyClaim, key: toClaimKey(source, claim), id: claim, source: toSourceId(source), kind };
      }),
    );
    claims.push(...made);
    return { ...anyEvent, id: toEventId(id), title: id, about, claims: made.map(({ key }) => key) };
  });
  return {
    ...corpus,
    events,
    sources: new Map(sources.map((source) => [source.id, source])),
    claims: new Map(claims.map((claim) => [claim.key, claim])),
  };
}
