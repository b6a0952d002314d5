/**
 * Both changes of a text that was changed in two places at once. Where they concern the same words, both stand there, `theirs`
 * first: nothing that was written is lost.
 *
 * `mergeTexts('a b', 'a b c', 'x a b')` → `x a b c` · `mergeTexts('is due', 'is binding', 'is vague')` → `is vague binding`
 */
export function mergeTexts(base: string, mine: string, theirs: string): string {
  if (mine === theirs || theirs === base) return mine;
  const my = findChange(base, mine);
  const their = findChange(base, theirs);
  const areApart = my.end <= their.start || their.end <= my.start;
  const [first, second] = my.end <= their.start && my.start < their.end ? [my, their] : [their, my];
  if (areApart) return base.slice(0, first.start) + first.text + base.slice(first.end, second.start) + second.text + base.slice(second.end);
  const start = Math.min(my.start, their.start);
  const end = Math.max(my.end, their.end);
  const within = ({ start: from, end: to, text }: Change) => base.slice(start, from) + text + base.slice(to, end);
  const both = [within(their), within(my)].filter((text) => text !== '').join(' ');
  return base.slice(0, start) + both + base.slice(end);
}

/**
 * What was put in the place of which part of a text.
 *
 * `findChange('is due', 'is not due')` → `{ start: 3, end: 3, text: 'not ' }`
 */
export function findChange(before: string, after: string): Change {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < most - start && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  return { start, end: before.length - same, text: after.slice(start, after.length - same) };
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
