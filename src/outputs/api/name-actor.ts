import type { Corpus } from '../../brief/corpus.ts';
import type { ActorId } from '../../brief/ids.ts';

/** `victor-cha` → `{ id: 'victor-cha', name: 'Victor Cha' }`. */
export function nameActor(corpus: Pick<Corpus, 'actors'>, id: ActorId): { id: ActorId; name: string } {
  return { id, name: corpus.actors.get(id)?.name ?? id };
}
