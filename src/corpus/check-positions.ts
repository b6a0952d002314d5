import type { Corpus, Page, Theme } from '../brief/corpus.ts';
import { isIdentifier, toThemeId } from '../brief/ids.ts';
import type { Report } from './problems/problem.ts';
import type { Faults } from './faults.ts';
import type { ReadQuestion } from './read-question.ts';
import type { Written } from './read-theme.ts';

/**
 * Reports where themes, questions and the page of all positions disagree: each question is listed by the theme it belongs
 * to and by no other, and shown once on `pages/positions.md`, where its address is.
 */
export function checkPositions({ corpus, themes, pages, questions, faults }: Positions, report: Report): void {
  for (const { entry, locate } of themes) {
    for (const [index, id] of entry.questions.entries()) {
      const theme = corpus.questions.get(id)?.theme;
      if (theme !== undefined && theme !== entry.id && corpus.themes.has(theme))
        report('QuestionOfOtherTheme', locate(['questions', index]), { question: id, theme });
    }
  }
  for (const { question, locate } of questions) {
    const listed = corpus.themes.get(question.theme)?.questions;
    // A theme that lists an unknown question means this one, more likely than not.
    if (listed?.every((id) => corpus.questions.has(id)) && !listed.includes(question.id))
      report('QuestionNotListed', locate(['theme']), { question: question.id, theme: question.theme });
  }
  // Without a theme that could not be read, the others would seem to leave a gap.
  if (![...faults.files].some((file) => file.startsWith('themes/'))) checkOrder(themes, report);
  checkShown(corpus, pages, report);
}

interface Positions {
  readonly corpus: Corpus;
  readonly themes: readonly Written<Theme>[];
  readonly pages: readonly Written<Page>[];
  readonly questions: readonly ReadQuestion[];
  readonly faults: Faults;
}

function checkOrder(themes: readonly Written<Theme>[], report: Report): void {
  const orders = themes.map(({ entry }) => entry.order);
  for (const [index, { entry, locate }] of themes.entries()) {
    const isTaken = orders.indexOf(entry.order) !== index;
    if (isTaken || entry.order > themes.length) report('ThemeOrder', locate(['order']), { order: entry.order, themes: themes.length });
  }
}

function checkShown(corpus: Corpus, pages: readonly Written<Page>[], report: Report): void {
  const home = pages.find(({ entry }) => entry.id === 'positions');
  if (!home) return;
  const shown = new Set<string>();
  for (const page of pages) {
    for (const { name, place } of page.themes) {
      if (isIdentifier(name) && corpus.themes.has(toThemeId(name)) && (page !== home || shown.has(name)))
        report('ThemeShownAgain', place, { theme: name });
      if (page === home) shown.add(name);
    }
  }
  for (const id of corpus.themes.keys()) {
    if (!home.themes.some(({ name }) => name === id))
      report('ThemeNotShown', { file: 'pages/positions.md', line: 1, column: 1 }, { theme: id });
  }
}
