import { joinRun, type Lexicon, type Name } from './lexicon.ts';
import { listMeant, nameOptions } from './find-name.ts';
import { toOption, type Term } from './query.ts';

/**
 * The names in Korean or Chinese words, the longest first and wherever they stand, since particles are written onto them;
 * what is left over between them asks for itself.
 *
 * `findRuns(['북한의', '미사일'], lexicon)` → the terms `북한` (*North Korea*) and `미사일`
 */
export function findRuns(words: readonly string[], { runs }: Lexicon): Term[] {
  const terms: Term[] = [];
  const text = joinRun(words.join(''));
  const borders = new Set([0, ...words.map((_, at) => joinRun(words.slice(0, at + 1).join('')).length)]);
  let leftFrom = 0;
  const leave = (to: number) => {
    const left = text.slice(leftFrom, to);
    const rest = withoutParticle(left);
    // One syllable is a particle, unless it was written by itself.
    const kept = rest.length !== 1 ? rest : borders.has(leftFrom) && borders.has(to) ? left : '';
    if (kept !== '') terms.push({ typed: kept, options: [toOption([kept], 'exact', 1)] });
  };
  for (let at = 0; at < text.length;) {
    const names = findAt(text, at, runs, borders);
    const typed = names[0]?.typed ?? '';
    if (names.length > 0) {
      leave(at);
      terms.push(toTerm(typed, names));
      leftFrom = at + typed.length;
    }
    at += Math.max(1, typed.length);
    if (borders.has(at) && at > leftFrom) {
      leave(at);
      leftFrom = at;
    }
  }
  return terms;
}

/** The longest names at a place. One that goes on into the next word begins where a word does. */
function findAt(text: string, at: number, runs: readonly Name[], borders: ReadonlySet<number>): Name[] {
  const fits = ({ typed }: Name) =>
    text.startsWith(typed, at) && (borders.has(at) || !Array.from(typed).some((_, offset) => offset > 0 && borders.has(at + offset)));
  const first = runs.find(fits);
  return first ? runs.filter(({ typed }) => typed === first.typed) : [];
}

function toTerm(typed: string, names: readonly Name[]): Term {
  const sure = names.filter(({ how }) => how !== 'related');
  const options = (sure.length > 0 ? sure : names).flatMap(nameOptions);
  return { typed, options: [...options, toOption([typed], 'exact', 1)], ...listMeant(names) };
}

/** Korean particles and endings that carry no subject, and Chinese words that only join others. */
function withoutParticle(text: string): string {
  return text.replace(particles, '').replace(/^[的和与對对在是了及]+|[的和与了吗嗎呢]+$/u, '');
}

const particles =
  /(?:^|(?<=\p{Script=Hangul}))(?:은|는|이|가|을|를|의|과|와|도|로|으로|에|에서|에게|께서|부터|까지|대한|관한|위한|및|한|할|하는|했나|인가|입니까)$/u;
