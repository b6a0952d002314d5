import { announce } from '../announce.ts';
import { loadOverlays } from '../load-overlays.ts';
import { make } from '../make-element.ts';
import { keepPassage } from '../passage/keep-passage.ts';
import { readWords, type SelectedWords } from './read-words.ts';
import { hideTools, showTools } from './show-tools.ts';
import { escapeHtml } from '../../memo/document/export/escape-html.ts';
import { quote } from '../../memo/document/export/quotation.ts';
import { bodyOf, loadCitations } from '../../cite/browser/load-citations.ts';
import { copyRich } from '../clipboard/copy-rich.ts';
import { writeHtml } from '../clipboard/write-html.ts';
import { type Passage, passageAt } from '../passage/passage-at.ts';
import { addressOf } from '../copy-link/address-of.ts';
import { copyText } from '../clipboard/copy-text.ts';
import { splitPin } from '../../ledger/fragments/address.ts';

/** Offers what can be done with the words of the text that are selected; who has just copied them by the keyboard is told so. */
export async function offerTools(isCopied: boolean): Promise<void> {
  await loadOverlays();
  const selection = getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : undefined;
  const selected = range && isInText(range) ? readWords(range) : undefined;
  if (!range || !selected) {
    hideTools();
    return;
  }
  const { words } = selected;
  if (
    !document.querySelector('.selection-tools') ||
    !offered ||
    placeOf(offered) !== placeOf(selected) ||
    offered.first.node !== selected.first.node
  ) {
    offered = selected;
    const passage = passageOfWords(selected);
    const outcome = make('span', { class: 'selection-outcome' });
    const say = (said: string) => {
      outcome.textContent = said;
      announce(said);
    };
    const tools = make(
      'div',
      { class: 'selection-tools', role: 'group', 'aria-label': 'Tools for the selected words' },
      makeTool('Copy as quotation', async () => say(await copyQuotation(words, passage))),
      makeTool('Copy link to these words', async () => say(await copyWordsLink(range, passage))),
      makeTool('Add to memo', async () => {
        const { words: said } = await keepPassage({ ...passage, quote: words });
        outcome.textContent = said;
      }),
      outcome,
    );
    showTools(tools, selected);
  }
  if (isCopied) announce('Copied. Tools for these words follow them');
}

/** What the tools on the page are for. The same words elsewhere are others: they belong to another passage. */
let offered: SelectedWords | undefined;

/** Ends that were pushed over a space further make no difference. */
function placeOf({ words, first: { node, from } }: SelectedWords): string {
  return `${node.data.slice(0, from).trimEnd().length} ${words}`;
}

function isInText({ commonAncestorContainer }: Range): boolean {
  const element = commonAncestorContainer instanceof Element ? commonAncestorContainer : commonAncestorContainer.parentElement;
  return Boolean(element?.closest('.prose, .timeline, .actor'));
}

function makeTool(name: string, act: () => Promise<void>): HTMLButtonElement {
  const button = make('button', { type: 'button' }, name);
  button.addEventListener('click', () => void act());
  return button;
}

/** Copies words in quotation marks, and under them the note that cites their passage. Says what became of it. */
async function copyQuotation(words: string, { citePage, address }: Passage): Promise<string> {
  const quotation = quote(words);
  const note = await loadCitations(citePage).then(findNote, () => undefined);
  // Where the note does not arrive, the address says as much as can be said without it.
  const plain =
    note?.textContent.replace(/\s+/g, ' ').trim() ?? new URL(`${import.meta.env.BASE_URL}${address.slice(1)}`, location.href).href;
  const isCopied = await copyRich({
    html: `<p>${escapeHtml(quotation)}</p><p>${note ? writeHtml(note).trim() : escapeHtml(plain)}</p>`,
    text: `${quotation}\n\n${plain}`,
  });
  if (!isCopied) return 'Not copied: the browser did not allow it';
  return note ? 'Quotation and note copied' : 'Quotation copied with its address; the note did not arrive';
}

function findNote(forms: readonly Element[]): Element | undefined {
  const form = forms.find((each) => each.matches('[data-form="note"]'));
  return form && bodyOf(form);
}

/**
 * Copies the link that leads to words of a passage, and to the wording they stand in. Where no words lead there alone, the
 * link leads to the passage. Says what became of it.
 */
async function copyWordsLink(range: Range, { pin }: Passage): Promise<string> {
  const directive = await import('./link-words.ts').then(
    ({ linkWords }) => linkWords(range),
    () => undefined,
  );
  const address = addressOf('', location.href).replace(/#$/, '');
  const isCopied = await copyText(pin === '' && directive === undefined ? address : `${address}#${pin}${directive ?? ''}`);
  if (!isCopied) return 'Not copied: the browser did not allow it';
  return directive === undefined ? 'No link leads to these words alone: link to their passage copied' : 'Link to these words copied';
}

/** The smallest passage that holds all the words: a claim, a judgement, a row; their section; the page. */
function passageOfWords({ first, last }: Pick<SelectedWords, 'first' | 'last'>): Passage {
  const holders = listPassages(last.node);
  return passageAt(listPassages(first.node).find((id) => holders.includes(id)) ?? '');
}

/** The ids of the passages that a node is in, the smallest first. */
function listPassages(node: Node): string[] {
  const ids: string[] = [];
  for (let element = node.parentElement; element; element = element.parentElement) {
    const { id } = splitPin(element.id);
    if (id !== '' && passageAt(id).digest !== undefined) ids.push(id);
    if (element.parentElement?.matches('.prose')) ids.push(sectionOf(element));
  }
  return [...new Set(ids)].filter((id) => id !== '');
}

/** A section begins at its heading and goes on until the next. */
function sectionOf(block: Element): string {
  for (let element: Element | null = block; element; element = element.previousElementSibling) {
    if (element.matches('.heading')) return splitPin(element.id).id;
  }
  return '';
}
