import type { PassageBlock } from '../document/composed.ts';
import { quote } from '../document/export/quotation.ts';
import { nameKind } from '../document/name-kind.ts';
import { make, tagLanguages } from '../../browser/make-element.ts';
import type { BodyView } from './field-view.ts';

/** A passage as it will stand in the memo: its title as a link to it, its words with the number of the note, whose they are. */
export function createPassageView(): BodyView {
  const element = make('div', { class: 'memo-body' });
  let shown = '';
  return {
    element,
    update: (_, passage) => {
      // Left alone where nothing changed, so that neither the focus nor what is unfolded is lost.
      const state = JSON.stringify(passage);
      if (!passage || state === shown) return;
      const focused = element.contains(document.activeElement);
      shown = state;
      element.replaceChildren(...renderPassage(passage));
      if (focused) element.querySelector('a')?.focus();
    },
  };
}

function renderPassage(passage: PassageBlock): Node[] {
  const { title, note, warning } = passage;
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  const name = note === 0 ? title : make('a', { href: base + passage.address }, ...tagLanguages(title));
  return [
    make('h3', { class: 'memo-passage-title' }, name),
    ...renderWords(passage),
    ...renderLead(passage),
    ...(warning === undefined ? [] : [createWarning(passage, warning)]),
  ];
}

/** `◐ ASSESSMENT Victor Cha` */
function renderLead({ kind, speaker }: PassageBlock): Node[] {
  const mark = kind ? [make('span', { class: 'kind', 'data-kind': kind }, nameKind(kind)), ' '] : [];
  const who = speaker === undefined ? [] : [make('b', {}, speaker)];
  return mark.length + who.length === 0 ? [] : [make('p', { class: 'memo-lead' }, ...mark, ...who)];
}

/** Paragraphs; a quotation in quotation marks; the note’s number at the end of the last. */
function renderWords({ text, isQuote, note }: PassageBlock): Node[] {
  const paragraphs = (isQuote ? quote(text) : text).split('\n').filter((paragraph) => paragraph !== '');
  const elements = paragraphs.map((paragraph) => make('p', { class: isQuote ? 'memo-quote' : 'memo-words' }, ...tagLanguages(paragraph)));
  const mark = make('a', { class: 'cite', href: `#memo-note-${note}`, 'aria-label': `Note ${note}` }, String(note));
  if (note > 0) (elements.at(-1) ?? elements[elements.push(make('p', { class: 'memo-words' })) - 1])?.append(mark);
  return elements;
}

/** What the writer should know of a passage and, where it was reworded, what it said before, with the differences marked. */
function createWarning({ before, now = '' }: PassageBlock, words: string): HTMLElement {
  const warning = make('div', { class: 'memo-warning' }, make('p', {}, words));
  if (before === undefined || before === now) return warning;
  const earlier = make('div', { class: 'memo-before' }, ...before.split('\n').map((paragraph) => make('p', {}, paragraph)));
  const details = make('details', {}, make('summary', {}, 'What it said when you added it'), earlier);
  details.addEventListener('toggle', () => void markDifferences(earlier, before, now), { once: true });
  warning.append(details);
  return warning;
}

/** What compares is fetched only here; where it does not come, the earlier text stands without marks. */
async function markDifferences(earlier: HTMLElement, before: string, now: string): Promise<void> {
  try {
    const { renderDifferences } = await import('./render-differences.ts');
    earlier.replaceChildren(...renderDifferences(before, now));
  } catch {
    // The earlier text stands there already.
  }
}
