import type { Corpus } from './corpus.ts';
import type { ActorId } from './ids.ts';
import { listSearchable, type Searchable } from './searchable.ts';
import type { Actor } from './schema/lists.ts';

/**
 * The actors and terms a text names, in order of first mention. The longest name wins, so that “Banker War” is the war
 * and no bank; a name within another word is none; names that are only `related` do not count.
 *
 * `findMentions('The US and 북안 talk.', actors)` → `['united-shoals', 'north-bank']`
 */
export function findMentions(text: string, actors: Iterable<Actor>): ActorId[] {
  return createFinder(actors)(text);
}

/**
 * For every actor, the passages that name it, in which it takes part or that it says, in the order of the brief. The
 * glossary’s own entries are left out.
 *
 * `findActorPassages(corpus).get('north-bank')` → `[{ type: 'claim', path: '/sources/radio-talk/#ties-meant-to-last', … }, …]`
 */
export function findActorPassages(corpus: Corpus): ReadonlyMap<ActorId, readonly Searchable[]> {
  const find = createFinder(corpus.actors.values());
  const found = new Map<ActorId, Searchable[]>([...corpus.actors.keys()].map((id) => [id, []]));
  for (const entry of listSearchable(corpus)) {
    const { passage, title, text, speakers } = entry;
    if (passage.type === 'actor') continue;
    const participants = passage.type === 'event' ? passage.event.actors : [];
    for (const id of new Set([...speakers, ...participants, ...find(`${title}\n${text}`)])) found.get(id)?.push(entry);
  }
  return found;
}

/** One expression for all names, the longest first, and the way from what it matched back to the actor. */
function createFinder(actors: Iterable<Actor>): (text: string) => ActorId[] {
  const owners = new Map<string, ActorId>();
  const names: Name[] = [];
  for (const actor of actors) {
    const isProper = properKinds.has(actor.kind);
    for (const text of [actor.name, ...Object.values(actor.same).flat()].map(normalise)) {
      owners.set(text.toLowerCase(), actor.id);
      if (!isProper) owners.set(`${text.toLowerCase()}s`, actor.id);
      names.push({ text, isProper, isExact: isProper || text === text.toUpperCase() });
    }
  }
  if (names.length === 0) return () => [];
  const pattern = new RegExp(
    names
      .sort((a, b) => b.text.length - a.text.length)
      .map(toPattern)
      .join('|'),
    'gu',
  );
  return (text) => [...new Set([...normalise(text).matchAll(pattern)].flatMap(([match]) => owners.get(match.toLowerCase()) ?? []))];
}

/** What bears a proper name: “the truth of the matter” is no podcast, “to trump” no president. */
const properKinds: ReadonlySet<Actor['kind']> = new Set(['person', 'state', 'organisation', 'publication', 'place']);

/** One spelling for what is typed in several: composed letters, straight apostrophes, hyphens, single spaces. */
function normalise(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[’ʼ]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .replace(/\s+/g, ' ');
}

/** Latin names must end where words end; Korean and Chinese ones need not, since particles are written onto them. */
function toPattern({ text, isExact, isProper }: Name): string {
  const escaped = text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const body = isExact ? escaped : escaped.replace(/\p{L}/gu, anyCase);
  const start = /^[\p{Script=Latin}\p{N}]/u.test(text) ? `(?<!${wordCharacter})` : '';
  const end = /[\p{Script=Latin}\p{N}.]$/u.test(text) ? `${isProper ? '' : 's?'}(?!${wordCharacter})` : '';
  return start + body + end;
}

function anyCase(letter: string): string {
  const [lower, upper] = [letter.toLowerCase(), letter.toUpperCase()];
  return lower === upper || lower.length !== 1 || upper.length !== 1 ? letter : `[${lower}${upper}]`;
}

const wordCharacter = '[\\p{Script=Latin}\\p{M}\\p{N}_]';

interface Name {
  readonly text: string;
  /** Whether it names one thing, and so has no plural. */
  readonly isProper: boolean;
  /** Whether capitals matter: in proper names, and in `US`, which is not “us”. */
  readonly isExact: boolean;
}
