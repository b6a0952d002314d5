import { announce } from '../announce.ts';
import { loadOverlays } from '../load-overlays.ts';
import { make } from '../make-element.ts';
import { keepPassage } from '../passage/keep-passage.ts';
import { copyQuotation } from './copy-quotation.ts';
import { copyWordsLink } from './copy-words-link.ts';
import { passageOfWords } from './passage-of-words.ts';
import { readWords, type SelectedWords } from './read-words.ts';
import { hideTools, showTools } from './show-tools.ts';

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
