import type { WordLists, WordPair } from '../brief/corpus.ts';
import { wordsSchema } from '../brief/schema/words.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Report } from './problems/problem.ts';
import type { Files } from './read-files.ts';
import { validate } from './validate.ts';

/**
 * The words that readers type for words of the brief; none, where the file is missing.
 *
 * `synonyms: { rebuke condemn: censure scold }` → `{ synonyms: [[['rebuke', 'condemn'], ['censure', 'scold']]], foreign: [] }`
 */
export function readWords(files: Files, report: Report): WordLists {
  const text = files.get('words.yaml');
  const yaml = text === undefined ? undefined : parseYaml('words.yaml', text, report);
  const { synonyms = {}, foreign = {} } = (yaml && validate(wordsSchema, yaml, report)) ?? {};
  return { synonyms: listPairs(synonyms), foreign: listPairs(foreign) };
}

function listPairs(list: Readonly<Record<string, string>>): WordPair[] {
  return Object.entries(list).map(([own, typed]) => [own.split(' '), typed.split(' ')]);
}
