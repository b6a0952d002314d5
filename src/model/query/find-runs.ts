import { joinRun, type Lexicon } from './lexicon.ts';
import { listMeant, nameOptions } from './name-terms.ts';
import type { Term } from './query.ts';
import { toOption } from './read-word.ts';

/**
 * The names in Korean or Chinese words, the longest first and wherever they stand, since particles are written onto them;
 * what is left over between them asks for itself.
 *
 * `findRuns(['북한의', '미사일'], lexicon)` → the terms `북한` (*North Korea*) and `미사일`
 */
export function findRuns(words: readonly string[], { runs }: Lexicon): Term[] {
  const terms: Term[] = [];
  const text = joinRun(words.join(''));
  const ends = new Set(words.map((_, at) => joinRun(words.slice(0, at + 1).join('')).length));
  let left = '';
  const leave = () => {
    const rest = withoutParticle(left);
    if (rest.length > 1) terms.push({ typed: rest, options: [toOption([rest], 'exact', 1)] });
    left = '';
  };
  for (let at = 0; at < text.length;) {
    const [first] = runs.filter(({ typed }) => text.startsWith(typed, at));
    if (first) {
      leave();
      const { typed } = first;
      const names = runs.filter((name) => name.typed === typed);
      const sure = names.filter(({ how }) => how !== 'related');
      const options = (sure.length > 0 ? sure : names).flatMap(nameOptions);
      const own = toOption([typed], 'exact', 1);
      terms.push({ typed, options: [...options, own], ...listMeant(names) });
      at += typed.length;
    } else {
      left += text[at] ?? '';
      at += 1;
    }
    if (ends.has(at)) leave();
  }
  leave();
  return terms;
}

/** Korean particles and endings that carry no subject, and Chinese words that only join others. */
function withoutParticle(text: string): string {
  return text.replace(particles, '').replace(/^[的和与對对在是了及]+|[的和与了吗嗎呢]+$/u, '');
}

const particles =
  /(?:^|(?<=\p{Script=Hangul}))(?:은|는|이|가|을|를|의|과|와|도|로|으로|에|에서|에게|께서|부터|까지|대한|관한|위한|및|한|할|하는|했나|인가|입니까)$/u;
