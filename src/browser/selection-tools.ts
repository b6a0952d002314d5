import { loadNote, copyRichText } from '../cite/browser/citation-forms.ts';
import { escapeXml } from '../cite/formats/xml.ts';
import { announce, make, copyText } from './elements.ts';
import { loadOverlays, moveNear } from './overlays.ts';
import { addressOnPage, type PassageOnPage, root } from './passage.ts';
import { blockOf, formatDirective, readSelectedWords, type SelectedWords } from './selected-words.ts';

/**
 * Offers what can be done with the words of the text that are selected, and takes that away where none are; who has just
 * copied them by the keyboard is told of it.
 */
export async function updateSelectionTools(isCopied: boolean): Promise<void> {
  await loadOverlays();
  const selected = readSelectedWords();
  if (!selected) {
    // A tool that was pressed may have let go of the words.
    if (!shown?.tools.contains(document.activeElement)) hideTools();
    return;
  }
  if (!shown || !isSame(shown.selected, selected)) {
    hideTools();
    showTools(makeTools(selected), selected);
  }
  if (isCopied) announce(__WORDS__.selection.offered);
}

/** The tools on the page, and what they are for. */
let shown: { readonly tools: HTMLElement; readonly selected: SelectedWords; readonly leave: AbortController } | undefined;

/** The same words elsewhere are others: they belong to another passage. */
function isSame(one: SelectedWords, other: SelectedWords): boolean {
  const isSameStart = one.first.startContainer === other.first.startContainer && one.first.startOffset === other.first.startOffset;
  return isSameStart && one.words === other.words;
}

function makeTools({ words, range, passage }: SelectedWords): HTMLElement {
  const outcome = make('span', { class: 'selection-outcome' });
  const say = (said: string) => {
    outcome.textContent = said;
    announce(said);
  };
  const makeTool = (name: string, act: () => Promise<void>) => {
    const button = make('button', { type: 'button' }, name);
    button.addEventListener('click', () => void act());
    return button;
  };
  return make(
    'div',
    { class: 'selection-tools', role: 'group', 'aria-label': __WORDS__.selection.tools },
    makeTool(__WORDS__.selection.copy, async () => say(await copyWithSource(words, passage))),
    makeTool(__WORDS__.selection.copyLink, async () => say(await copyWordsLink(range, passage))),
    makeTool(__WORDS__.tools.add, () =>
      import('../memo/browser/add-passage.ts')
        .then(({ keepPassage }) => keepPassage({ ...passage, quote: words }))
        .then(
          (kept) => void (outcome.textContent = kept.words),
          () => say(__WORDS__.selection.notAdded),
        ),
    ),
    outcome,
  );
}

/**
 * Copies words, and under them the note that cites their passage. They stand in no quotation marks: they summarise a source,
 * and are not its own. Returns what to tell the reader.
 */
async function copyWithSource(words: string, { citeAddress, address }: PassageOnPage): Promise<string> {
  const site = document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? location.host;
  const said = __WORDS__.selection.summarisedBy(words, site);
  const loading = loadNote(citeAddress).catch(() => undefined);
  const isCopied = await copyRichText(
    loading.then((note) => {
      // Where the note does not arrive, the address says as much as can be said without it.
      const text = note?.text ?? location.origin + root + address;
      return { html: `<p>${escapeXml(said)}</p><p>${note?.html ?? escapeXml(text)}</p>`, text: `${said}\n\n${text}` };
    }),
  );
  if (!isCopied) return refused;
  return (await loading) ? __WORDS__.selection.copied : __WORDS__.selection.copiedWithoutNote;
}

/**
 * Copies the link that leads to words of a passage, and to the wording they stand in. Where no words lead there alone, the
 * link leads to the passage. Returns what to tell the reader.
 */
async function copyWordsLink(range: Range, { pin }: PassageOnPage): Promise<string> {
  const finding = findDirective(range).catch(() => undefined);
  const isCopied = await copyText(
    finding.then((directive) => addressOnPage(pin === '' && directive === undefined ? '' : `#${pin}${directive ?? ''}`)),
  );
  if (!isCopied) return refused;
  return (await finding) === undefined ? __WORDS__.selection.passageCopied : __WORDS__.selection.linkCopied;
}

const refused = __WORDS__.selection.refused;

/**
 * The shortest text directive that leads to a range of this page; undefined where no words lead there alone. What scripts put
 * into the text is not there yet when such a link is followed, so it is taken out of the way while the text is searched.
 */
async function findDirective(range: Range): Promise<string | undefined> {
  const { generateFragmentFromRange } = await import('text-fragments-polyfill/dist/fragment-generation-utils.js');
  document.documentElement.toggleAttribute('data-linking', true);
  try {
    const { status, fragment } = generateFragmentFromRange(range.cloneRange());
    return status === 0 && fragment ? formatDirective(fragment) : undefined;
  } finally {
    document.documentElement.toggleAttribute('data-linking', false);
  }
}

/** Shows tools below the words they are for and, for those who press Tab, behind their block. They take no focus; Esc hides them. */
function showTools(tools: HTMLElement, selected: SelectedWords): void {
  const { first, last } = selected;
  const block = blockOf(last);
  if (!block) return;
  if (block.matches('p, h1, h2, h3, blockquote')) block.after(tools);
  else block.append(tools);
  // The marks of the last sentence may stand in a line of their own, which must not be covered.
  const following = last.endContainer.nextSibling;
  const marks = following instanceof Element && following.matches('.cites') ? following : undefined;
  const moveToWords = () => {
    const { left, bottom } = last.getBoundingClientRect();
    const end = Math.max(bottom, marks?.getBoundingClientRect().bottom ?? bottom);
    moveNear(tools, { top: first.getBoundingClientRect().top, left, bottom: end });
  };
  moveToWords();

  const leave = new AbortController();
  const { signal } = leave;
  shown = { tools, selected, leave };
  addEventListener('resize', moveToWords, { signal });
  const growth = new ResizeObserver(moveToWords);
  growth.observe(tools);
  signal.addEventListener('abort', () => growth.disconnect());
  // Pressing a button must not let go of the words.
  tools.addEventListener('pointerdown', (event) => event.preventDefault());
  const react = (event: KeyboardEvent) => {
    if (event.key === 'Escape') hideTools();
    // Where the text was clicked on, the focus is on all of it, and Tab would lead to its first link.
    if (event.key !== 'Tab' || event.shiftKey || !document.activeElement?.matches('body, main')) return;
    event.preventDefault();
    tools.querySelector('button')?.focus();
  };
  document.addEventListener('keydown', react, { signal });
}

function hideTools(): void {
  shown?.leave.abort();
  shown?.tools.remove();
  shown = undefined;
}
