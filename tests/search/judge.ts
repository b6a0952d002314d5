import { queryClasses, type JudgedQuery, type QueryClass } from './read-queries.ts';

/** Puts every query to something that searches. */
export async function judge(queries: readonly JudgedQuery[], engine: Engine): Promise<Judged[]> {
  const answers = await engine.ask(queries.map(({ q }) => q));
  return queries.map((query, index) => ({ query, answer: answers[index] ?? { addresses: [], told: '' } }));
}

/**
 * How well queries were answered, class by class, in shares from 0 to 1, to four decimals; classes without a query are
 * left out.
 *
 * `measureClasses([{ query, answer }, …])` → `Map { 'exact' => { count: 40, figures: { success1: 0.95, success3: 1, mrr: 0.97, answered: 1 } }, … }`
 */
export function measureClasses(judged: readonly Judged[]): Map<QueryClass, Measured> {
  const found = Map.groupBy(judged, ({ query }) => query.class);
  return new Map(queryClasses.flatMap((name) => (found.has(name) ? [[name, measure(found.get(name) ?? [])] as const] : [])));
}

/** The same for any set of answered queries: those that have an answer are ranked, the others reported. */
export function measure(judged: readonly Judged[]): Measured {
  const share = (score: (one: Judged) => number) => round(judged.reduce((sum, one) => sum + score(one), 0) / judged.length);
  if (judged.every(({ query }) => query.answers.length === 0)) {
    return { count: judged.length, figures: { reported: share(({ answer }) => Number(isReported(answer))) } };
  }
  const within = (count: number) => share((one) => Number(findRank(one) <= count));
  return {
    count: judged.length,
    figures: {
      success1: within(1),
      success3: within(3),
      mrr: share((one) => 1 / findRank(one)),
      answered: share(({ answer }) => Number(answer.addresses.length > 0)),
    },
  };
}

/** The place of the first passage that answers, from 1; infinite where none of the first ten does. */
export function findRank({ query, answer }: Judged): number {
  const index = answer.addresses.slice(0, depth).findIndex((address) => query.answers.includes(address));
  return index < 0 ? Infinity : index + 1;
}

/** Whether a reader learns that there is no answer: from an empty list, or from the line above the results. */
export function isReported({ addresses, told }: Answer): boolean {
  return addresses.length === 0 || /\bno passage\b/i.test(told);
}

function round(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}

export interface Judged {
  readonly query: JudgedQuery;
  readonly answer: Answer;
}

export interface Measured {
  readonly count: number;
  readonly figures: Figures;
}

/** More is better, in each of them. */
export type Figures = Readonly<Partial<Record<Figure, number>>>;

/** Success at the first place and among three, mean reciprocal rank, share with any result; share of the unanswerable that is reported. */
export type Figure = 'success1' | 'success3' | 'mrr' | 'answered' | 'reported';

/** Something that searches the passages: the site’s own search through its page, or a peer of it. */
export interface Engine {
  readonly name: string;
  /** One answer to each query, in their order. */
  readonly ask: (queries: readonly string[]) => Promise<readonly Answer[]>;
}

export interface Answer {
  /** The passages found, the best first, no more than are judged. */
  readonly addresses: readonly string[];
  /** What the reader was told: `No passage has the word “xylophone”.` */
  readonly told: string;
}

/** How far down a list of results counts at all. */
export const depth = 10;
