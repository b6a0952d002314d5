/**
 * How much two wordings have in common, from 0 to 1: twice the words they share, by the words of both (Dice’s coefficient).
 * Words of up to three letters are left out, since any two sentences share these.
 *
 * `compareWordings('Military aid is due at once', 'Military aid is due without delay')` → `0.4`
 */
export function compareWordings(a: string, b: string): number {
  const [first, second] = [listLongWords(a), listLongWords(b)];
  const left = new Map<string, number>();
  for (const word of first) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of second) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  return first.length + second.length === 0 ? 1 : (2 * shared) / (first.length + second.length);
}

export function listLongWords(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 3);
}
