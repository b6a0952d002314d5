import type { Actor } from '../../brief/schema/lists.ts';
import type { CslName } from '../formats/csl.ts';

/**
 * A speaker’s name as citations need it. Where `actors.yaml` says which part is the family name, that part may stand first
 * (Kim Han-kwon) or last (Victor Cha); anybody else is known by one name.
 *
 * `nameSpeaker(victorCha)` → `{ family: 'Cha', given: 'Victor' }` · `nameSpeaker(andrew)` → `{ literal: 'Andrew' }`
 */
export function nameSpeaker({ name, family }: Pick<Actor, 'name' | 'family'>): CslName {
  const known = nameWithoutAside(name);
  if (family !== undefined && known.startsWith(`${family} `))
    return { family, given: known.slice(family.length + 1), 'static-ordering': true };
  if (family !== undefined && known.endsWith(` ${family}`)) return { family, given: known.slice(0, -family.length - 1) };
  return { literal: known };
}

/** `Andrew (podcast host)` is named Andrew. */
export function nameWithoutAside(name: string): string {
  return name.replace(/\s*\([^)]*\)$/, '');
}
