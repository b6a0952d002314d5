import { formatSearch, type Search } from '../query/address.ts';
import { explainQuery, type Reading } from '../query/explain-query.ts';
import { normaliseQuery } from '../query/normalise.ts';
import type { Query } from '../query/query.ts';
import { make, tagLanguages } from '../../browser/make-element.ts';

/**
 * Says how a query was understood, with the way to have it taken as it stands, and leads to the topics it names:
 *
 *   Showing passages for *sanctions*. Search for “sanctons” instead
 *   “DPRK” is North Korea here.
 *   Topics: Sanctions
 */
export function renderReadings(query: Query, search: Search): HTMLElement[] {
  const readings = explainQuery(query).map((reading) => make('p', {}, ...sayReading(reading, search)));
  return query.topics.length === 0 ? readings : [...readings, make('p', {}, ...listTopics(query))];
}

function sayReading({ how, typed, names }: Reading, search: Search): (Node | string)[] {
  const meant = listNames(names);
  if (how === 'same') return ['“', ...tagLanguages(typed), '” is ', ...meant, ' here.'];
  if (how === 'related') return ['Widened from “', ...tagLanguages(typed), '” to ', ...meant, ', related but not the same.'];
  const exact = { ...search, typed: normaliseQuery(search.typed).replace(typed, `"${typed}"`) };
  const link = make(
    'a',
    { href: `${import.meta.env.BASE_URL}search/${formatSearch(exact)}` },
    'Search for “',
    make('em', {}, typed),
    '” instead',
  );
  return ['Showing passages for ', ...meant, '. ', link];
}

/** `North Korea`, `North Korea or South Korea`, each in bold. */
function listNames(names: readonly string[]): (Node | string)[] {
  return names.flatMap((name, at) => [...(at === 0 ? [] : [at === names.length - 1 ? ' or ' : ', ']), make('b', {}, name)]);
}

function listTopics({ topics }: Query): (Node | string)[] {
  const links = topics.map(({ id, name }) => make('a', { href: `${import.meta.env.BASE_URL}topics/${id}/` }, name));
  return [topics.length === 1 ? 'Topic: ' : 'Topics: ', ...links.flatMap((link, at) => (at === 0 ? [link] : [' · ', link]))];
}
