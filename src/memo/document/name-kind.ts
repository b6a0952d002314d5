import { kinds, type Kind } from '../../brief/vocabulary.ts';

/** `assessment` → `Assessment` */
export function nameKind(kind: Kind): string {
  return kinds[kind].name;
}
