/**
 * `npm run new -- source un-panel`: writes the skeleton of a source, every field that it needs with what it is for; a theme, a
 * question, an event, an actor or a topic likewise. `npm run new -- brief my-brief` sets the brief in the content folder aside
 * and begins another, of one source, one theme, one question and one event, that builds as it is.
 */
import { appendFileSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parse } from 'yaml';
import { isAnchor, isIdentifier } from '../brief/ids.ts';
import { contentRoot } from '../corpus/read-files.ts';

/** The brief that a new one begins as, its files by their paths; the skeletons of everything else are its parts. */
const template = parse(readFileSync(join(import.meta.dirname, 'new-brief.yaml'), 'utf8')) as Readonly<Record<string, string>>;

/** What can be begun: a file of its own, or an entry at the end of a list. */
const kinds: Readonly<Record<string, { readonly file: string; readonly isEntry?: true }>> = {
  source: { file: 'sources/first-source.md' },
  theme: { file: 'themes/first-theme.md' },
  question: { file: 'questions/first-question.yaml' },
  event: { file: 'timeline.yaml', isEntry: true },
  actor: { file: 'actors.yaml', isEntry: true },
  topic: { file: 'topics.yaml', isEntry: true },
};

/** Of each kind, the id that the template has in place of a new one. */
const ids: Readonly<Record<string, string>> = { actor: 'first-speaker' };

const [what = '', id = ''] = process.argv.slice(2);
const kind = kinds[what];
if (what !== 'brief' && !kind) refuse(`Name what is new: ${[...Object.keys(kinds), 'brief'].join(', ')}; then its id.`);
else if (!isIdentifier(id)) refuse(`“${id}” cannot be an id: give lower-case words joined by hyphens, such as un-panel.`);
else if (what === 'event' && !isAnchor(id)) refuse(`“${id}” cannot be the id of an event, which needs two words or more.`);
else if (!kind) beginBrief();
else if (kind.isEntry) addEntry(kind.file);
else addFile(kind.file);

function addFile(from: string): void {
  const file = join(contentRoot, from.replace(`first-${what}`, id));
  if (existsSync(file)) return refuse(`${name(file)} is there already.`);
  // A theme is put behind those there are.
  const order = `order: ${what === 'theme' ? readdirSync(join(contentRoot, 'themes')).length + 1 : 1}`;
  writeFileSync(file, readSkeleton(from).replace('order: 1', order));
  report(`${name(file)} is begun.`);
}

function addEntry(list: string): void {
  const file = join(contentRoot, list);
  if (new RegExp(`^- (?:\\{ ?)?id: ${id}\\b(?!-)`, 'm').test(readFileSync(file, 'utf8'))) return refuse(`${name(file)} has ${id} already.`);
  appendFileSync(file, `\n${readSkeleton(list)}`);
  report(`${id} stands at the end of ${name(file)}.`);
}

function readSkeleton(file: string): string {
  const [, horizon = '2024-06-30'] = /^horizon: *["']?([\d-]+)/m.exec(readFileSync(join(contentRoot, 'brief.yaml'), 'utf8')) ?? [];
  const words = id.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return (
    (template[file] ?? '')
      .replaceAll(ids[what] ?? `first-${what}`, id)
      // Nothing in a source is later than the horizon.
      .replace('published: "2024-06-30"', `published: "${horizon}"`)
      // No two actors have one name.
      .replace('name: First Speaker', `name: ${words.join(' ')}`)
      .replace('family: Speaker', `family: ${words.at(-1) ?? ''}`)
  );
}

/** The addresses that were published stay with the brief they belong to: the ledger is set aside with it. */
function beginBrief(): void {
  const [, old = 'earlier'] = /^id: *["']?([a-z0-9-]+)/m.exec(readFileSync(join(contentRoot, 'brief.yaml'), 'utf8')) ?? [];
  const aside = `${contentRoot}-${old}`;
  if (existsSync(aside)) return refuse(`${name(aside)} is there already: move it away first.`);
  if (old === id) return refuse(`The brief in ${name(contentRoot)} has the id ${id}; give the new one another.`);
  renameSync(contentRoot, aside);
  for (const [path, text] of Object.entries(template)) {
    const file = join(contentRoot, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text.replace('id: new-brief', `id: ${id}`));
  }
  report(`The brief ${old} lies in ${name(aside)} now. A new one is begun in ${name(contentRoot)}; write its name in brief.yaml.`);
}

function name(path: string): string {
  return relative(process.cwd(), path) || '.';
}

function report(done: string): void {
  console.log(`${done}\nnpm run check:content says what is left to do, npm run dev shows it.`);
}

function refuse(reason: string): void {
  console.error(reason);
  process.exitCode = 1;
}
