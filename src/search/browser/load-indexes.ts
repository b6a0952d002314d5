import { readLexicon, type Lexicon } from '../query/lexicon.ts';
import type { QuickIndex, WordIndex } from '../query/quick-index.ts';
import { fetchJson } from './fetch-json.ts';

/**
 * What search knows, as it comes: the quick index, which is on its way already when this script is, and then the words. It
 * stays where it is once it is there; what could not be fetched is asked for again with the next question.
 */
export function createIndexes(first: Promise<unknown> | undefined): Indexes {
  let quick = first?.then(requireQuick);
  let words: Promise<WordIndex> | undefined;
  let known: Known | undefined;
  const loadQuick = async (): Promise<Known> => {
    quick ??= fetchJson(`${folder}quick.json`).then(requireQuick);
    const index = await keepTrying(quick, () => (quick = undefined));
    return (known ??= { index, lexicon: readLexicon(index), more: undefined });
  };
  const loadAll = async (): Promise<Known> => {
    const { index } = await loadQuick();
    words ??= fetchJson(`${folder}words.json`).then(requireWords);
    const more = await keepTrying(words, () => (words = undefined));
    // Names are matched by their place, so that both have to be of one build.
    if (more.build !== index.build) throw new Error('The index of words is of another build');
    return known?.more ? known : (known = { index, lexicon: readLexicon(index, more), more });
  };
  return { loadQuick, loadAll, tellKnown: () => known };
}

export interface Indexes {
  readonly loadQuick: () => Promise<Known>;
  /** With the words of the texts and the names in other scripts. */
  readonly loadAll: () => Promise<Known>;
  readonly tellKnown: () => Known | undefined;
}

export interface Known {
  readonly index: QuickIndex;
  readonly lexicon: Lexicon;
  /** Undefined until it has come. */
  readonly more: WordIndex | undefined;
}

const folder = `${import.meta.env.BASE_URL}search/`;

async function keepTrying<Loaded>(loading: Promise<Loaded>, forget: () => void): Promise<Loaded> {
  return loading.catch((error: unknown) => {
    forget();
    throw error;
  });
}

/** Half a file may still be JSON, and some hosts answer with a page for what they do not have. */
function requireQuick(json: unknown): QuickIndex {
  if (isObject(json) && ['pages', 'topics', 'names', 'ahead'].every((name) => Array.isArray(json[name])))
    return json as unknown as QuickIndex;
  throw new Error('The quick index is not what it should be');
}

function requireWords(json: unknown): WordIndex {
  if (isObject(json) && typeof json.words === 'string' && Array.isArray(json.names)) return json as unknown as WordIndex;
  throw new Error('The index of words is not what it should be');
}

function isObject(json: unknown): json is Record<string, unknown> {
  return typeof json === 'object' && json !== null;
}
