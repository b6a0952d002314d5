import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { hasClass } from '../brief/classes.ts';
import { printDate, type Corpus, type Question, type Source } from '../brief/corpus.ts';
import { toThemeId } from '../brief/ids.ts';
import { groupSources } from '../brief/provenance.ts';
import { identify, joinWith, nameOf, permalink, type Piece, type PluginOptions } from './fragments.ts';
import { claimMark } from './peeks.ts';
import { questionPath, sourcePath } from '../brief/routes.ts';
import { wordsOf } from '../brief/words.ts';

/**
 * Fills `::positions` with the table of questions against sources: the theme’s own questions in a theme, those of
 * `::positions{theme=treaty}` elsewhere. Only there do the rows carry the questions’ ids, so that each has one address.
 *
 * `<div class="positions">` → `<div class="positions"><table>… <td data-stand="asserts">…</td> …</table></div>`
 */
export function rehypePositions({ corpus: read }: PluginOptions) {
  return (tree: Root, file: VFile): void => {
    const { folder, id } = identify(file);
    const corpus = read();
    visit(tree, { tagName: 'div' }, (element: Element) => {
      if (!hasClass(element, 'positions')) return;
      const named = element.properties.dataTheme;
      const ids =
        folder === 'themes'
          ? (corpus.themes.get(toThemeId(id))?.questions ?? [])
          : [...corpus.questions.values()].filter(({ theme }) => theme === named).map((question) => question.id);
      const questions = ids.flatMap((question) => corpus.questions.get(question) ?? []);
      delete element.properties.dataTheme;
      element.children = [key(corpus), table(questions, corpus, folder !== 'themes')];
    });
  };
}

/** What the marks mean, beside the table. */
function key({ brief }: Corpus): Element {
  const stands = Object.entries(wordsOf(brief).stands);
  return h(
    'p',
    { className: 'stand-key' },
    stands.map(([stand, { name }]) => h('span', { className: 'stand', dataStand: stand }, name)),
  );
}

function table(questions: readonly Question[], corpus: Corpus, isHome: boolean): Element {
  const groups = groupSources(corpus, questions);
  const sources = groups.flatMap((group) => group.sources);
  const body = questions.flatMap((question) => rows(question, sources, corpus, isHome));
  return h('table', { className: 'positions-table', role: 'table' }, [
    h('thead', { role: 'rowgroup' }, heads(groups, corpus)),
    h('tbody', { role: 'rowgroup' }, body),
  ]);
}

/** A column for each source that is asked; over those of one voice, its name. */
function heads(groups: ReturnType<typeof groupSources>, corpus: Corpus): Element[] {
  const words = wordsOf(corpus.brief).positions;
  const isGrouped = groups.some(({ sources }) => sources.length > 1);
  const tall = { scope: 'col', ...(isGrouped ? { rowSpan: 2 } : {}) };
  const first = groups.flatMap(({ voice, sources }) => {
    if (sources.length === 1)
      return sources.map((source) => h('th', tall, columnLink(source, columnTitle(source, corpus), columnNote(source, corpus))));
    return h(
      'th',
      { className: 'column-voice', scope: 'colgroup', colSpan: sources.length },
      `${nameOf(corpus, voice)}: ${words.oneVoice}`,
    );
  });
  const second = groups
    .flatMap(({ sources }) => (sources.length === 1 ? [] : sources))
    .map((source) => h('th', { scope: 'col' }, columnLink(source, source.publication, printDate(source, corpus.brief))));
  const lines = [[h('th', tall, words.proposition), ...first], ...(isGrouped ? [second] : [])];
  return lines.map((line) => h('tr', { role: 'row' }, line));
}

function columnLink({ id }: Source, title: string, note: string): Element {
  return h('a', { href: sourcePath(id) }, title, ' ', h('span', { className: 'column-note' }, note));
}

/** Where each source stands and, on the page of all positions, what the row comes to. */
function rows(question: Question, sources: readonly Source[], corpus: Corpus, isHome: boolean): Element[] {
  const { id, proposition, reading } = question;
  const cells = sources.map((source) => cell(question, source, corpus));
  if (!isHome) return [h('tr', { role: 'row' }, rowHead(h('a', { href: questionPath(id) }, proposition)), cells)];
  const link = permalink(id, `${wordsOf(corpus.brief).positions.question}: ${proposition}`, '§', corpus);
  const comesTo = h('td', { role: 'cell', className: 'reading', colSpan: sources.length + 1 }, reading);
  return [
    h('tr', { role: 'row', id }, rowHead(`${proposition}\u00a0`, link), cells),
    h('tr', { role: 'row', className: 'reading-row' }, comesTo),
  ];
}

function rowHead(...content: Piece[]): Element {
  return h('th', { scope: 'row', role: 'rowheader' }, content);
}

function cell(question: Question, source: Source, corpus: Corpus): Element {
  const words = wordsOf(corpus.brief);
  const entry = question.stands[source.id];
  const note = h('span', { className: 'column-note' }, columnNote(source, corpus));
  const column = h('span', { className: 'cell-source' }, columnTitle(source, corpus), note);
  if (!entry) return h('td', { role: 'cell' }, column, h('span', { className: 'stand-summary' }, words.positions.notAsked));
  const links = entry.claims
    .flatMap((key) => corpus.claims.get(key) ?? [])
    .map((claim) => {
      const name = `${words.passage.claim} ${claim.number}`;
      return [claimMark(claim, name, `${name}: ${claim.title} (${source.publication})`)];
    });
  return h('td', { role: 'cell', dataStand: entry.stand }, [
    column,
    h('span', { className: 'stand', dataStand: entry.stand }, words.stands[entry.stand].name),
    h('span', { className: 'stand-summary' }, entry.summary),
    links.length === 0 ? undefined : h('span', { className: 'stand-claims' }, joinWith(' ', links)),
  ]);
}

function columnTitle(source: Source, corpus: Corpus): string {
  const speaker = corpus.actors.get(source.speaker);
  return speaker?.kind === 'person' ? speaker.name : source.publication;
}

/** “Bank Radio, June 2024”; the date alone where the publication is the title. */
function columnNote(source: Source, corpus: Corpus): string {
  const date = printDate(source, corpus.brief);
  return columnTitle(source, corpus) === source.publication ? date : `${source.publication}, ${date}`;
}
