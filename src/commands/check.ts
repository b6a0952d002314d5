/**
 * `npm run check:content`: reads the content and prints all that is wrong with it, each with its file, line and column,
 * what to do, and the counts. Fails where there are errors; warnings alone do not.
 */
import { relative } from 'node:path';
import { loadCorpus } from '../corpus/load.ts';
import { contentRoot } from '../corpus/root.ts';
import { formatProblem } from '../model/problems/problem.ts';

const { corpus, problems } = loadCorpus(contentRoot);
const root = relative(process.cwd(), contentRoot) || '.';
for (const problem of problems) console.log(formatProblem(problem, root));

const errors = problems.filter(({ severity }) => severity === 'error').length;
const { sources, claims, themes, questions, topics, actors, events } = corpus;
const read = [count(sources.size, 'source'), count(claims.size, 'claim'), count(themes.size, 'theme'), count(questions.size, 'question')];
const lists = [count(topics.size, 'topic'), count(actors.size, 'actor'), count(events.length, 'event')];
console.log(`${[...read, ...lists].join(', ')}: ${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}.`);
process.exitCode = errors > 0 ? 1 : 0;

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
