import type { Report } from './problems/problem.ts';
import type { Actor } from '../brief/schema/lists.ts';
import type { Checks } from './create-checks.ts';
import type { Listed } from './read-lists.ts';

/** Reports names that mean two actors, claims and speakers that do not exist, and voices that lead to no speaker. */
export function checkActors(actors: readonly Listed<Actor>[], check: Checks, report: Report): void {
  const owners = new Map<string, string>();
  const claimName = (name: string, { entry, locate }: Listed<Actor>, path: readonly PropertyKey[]) => {
    const folded = name.normalize('NFKC').toLowerCase();
    const owner = owners.get(folded);
    if (owner !== undefined && owner !== entry.id) report('AliasOfTwo', locate(path), { alias: name, other: owner });
    else owners.set(folded, entry.id);
  };
  const echoes = new Set<string>(actors.filter(({ entry }) => (entry.voice ?? entry.through) !== undefined).map(({ entry }) => entry.id));
  for (const actor of actors) claimName(actor.entry.name, actor, ['name']);
  for (const actor of actors) {
    const { entry, locate } = actor;
    for (const [index, key] of entry.claims.entries()) check.claim(key, locate(['claims', index]));
    for (const field of ['voice', 'through'] as const) {
      const other = entry[field];
      if (other === undefined) continue;
      check.actor(other, locate([field]));
      if (echoes.has(other)) report('VoiceLoop', locate([field]), { actor: entry.id });
    }
    for (const [language, names] of Object.entries(entry.same)) {
      for (const [index, alias] of names.entries()) claimName(alias, actor, ['same', language, index]);
    }
  }
}
