/**
 * `npm run check:content`: reads the content and prints all that is wrong with it, each with its file, line and column,
 * what to do, and the counts. Fails where there are errors, and where the ledger is behind the content; other warnings do not.
 */
import { relative } from 'node:path';
import { loadCorpus } from '../corpus/load.ts';
import { contentRoot } from '../corpus/read-files.ts';
import { listFindings } from '../corpus/problems/problem.ts';

const { corpus, problems } = loadCorpus(contentRoot);
const root = relative(process.cwd(), contentRoot) || '.';
for (const { line } of listFindings(problems, root)) console.log(line);

const unrecorded = ['UnrecordedAddress', 'UnrecordedWording'];
const errors = problems.filter(({ severity }) => severity === 'error').length;
const { sources, claims, themes, questions, topics, actors, events } = corpus;
const read = [count(sources.size, 'source'), count(claims.size, 'claim'), count(themes.size, 'theme'), count(questions.size, 'question')];
const lists = [count(topics.size, 'topic'), count(actors.size, 'actor'), count(events.length, 'event')];
console.log(`${[...read, ...lists].join(', ')}: ${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}.`);
process.exitCode = errors > 0 || problems.some(({ name }) => unrecorded.includes(name)) ? 1 : 0;

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
