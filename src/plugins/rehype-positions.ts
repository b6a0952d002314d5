import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { hasClass } from '../model/classes.ts';
import type { Corpus, Question, Source } from '../model/corpus.ts';
import { formatDate } from '../model/dates.ts';
import { toThemeId } from '../model/ids.ts';
import { stands } from '../model/vocabulary.ts';
import { identify, type PluginOptions } from './document.ts';

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
      const questions =
        folder === 'themes'
          ? (corpus.themes.get(toThemeId(id))?.questions ?? [])
          : [...corpus.questions.values()].filter(({ theme }) => theme === named).map((question) => question.id);
      const rows = questions.flatMap((question) => corpus.questions.get(question) ?? []);
      delete element.properties.dataTheme;
      element.children = [table(rows, corpus, folder !== 'themes')];
    });
  };
}

function table(questions: readonly Question[], corpus: Corpus, isHome: boolean): Element {
  const sources = [...corpus.sources.values()];
  const heads = sources.map((source) =>
    h(
      'th',
      { scope: 'col' },
      h(
        'a',
        { href: `/sources/${source.id}/` },
        columnTitle(source, corpus),
        ' ',
        h('span', { className: 'column-note' }, columnNote(source, corpus)),
      ),
    ),
  );
  return h('table', { className: 'positions-table', role: 'table' }, [
    h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' }, h('th', { scope: 'col' }, 'Proposition'), ...heads)),
    h(
      'tbody',
      { role: 'rowgroup' },
      questions.map((question) => row(question, sources, corpus, isHome)),
    ),
  ]);
}

function row(question: Question, sources: readonly Source[], corpus: Corpus, isHome: boolean): Element {
  const proposition = isHome
    ? [
        `${question.proposition}\u00a0`,
        h(
          'copy-link',
          h('a', { className: 'permalink', href: `#${question.id}`, ariaLabel: `Link to the question: ${question.proposition}` }, '§'),
        ),
        h('p', { className: 'reading' }, question.reading),
      ]
    : [h('a', { href: `/positions/#${question.id}` }, question.proposition)];
  return h(
    'tr',
    { role: 'row', ...(isHome ? { id: question.id } : {}) },
    h('th', { scope: 'row', role: 'rowheader' }, proposition),
    ...sources.map((source) => cell(question, source, corpus)),
  );
}

function cell(question: Question, source: Source, corpus: Corpus): Element {
  const entry = question.stands[source.id];
  const stand = entry?.stand ?? 'silent';
  const claims = (entry?.claims ?? []).flatMap((key) => corpus.claims.get(key) ?? []);
  const links = claims.map((claim): ElementContent => {
    const name = `claim ${claim.number}`;
    return h(
      'a',
      {
        className: 'stand-claim',
        href: `/sources/${claim.source}/#${claim.id}`,
        ariaLabel: `${name}: ${claim.title} (${source.publication})`,
      },
      name,
    );
  });
  return h('td', { role: 'cell', dataStand: stand }, [
    h(
      'span',
      { className: 'cell-source' },
      columnTitle(source, corpus),
      h('span', { className: 'column-note' }, columnNote(source, corpus)),
    ),
    h('span', { className: 'stand', dataStand: stand }, stands[stand].name),
    h('span', { className: 'stand-summary' }, entry?.summary ?? ''),
    ...(links.length > 0
      ? [
          h(
            'span',
            { className: 'stand-claims' },
            links.flatMap((link, index) => (index > 0 ? [' ', link] : [link])),
          ),
        ]
      : []),
  ]);
}

function columnTitle(source: Source, corpus: Corpus): string {
  const speaker = corpus.actors.get(source.speaker);
  return speaker?.kind === 'person' ? speaker.name : source.publication;
}

/** “ChinaPower, June 2024”; the date alone where the publication is the title. */
function columnNote(source: Source, corpus: Corpus): string {
  const date = formatDate(source.published);
  return columnTitle(source, corpus) === source.publication ? date : `${source.publication}, ${date}`;
}
