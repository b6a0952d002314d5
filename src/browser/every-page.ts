/**
 * Runs on every page, and stays small for that: what only some readers or some pages need is fetched from here when it is
 * needed. It is one script, so that all it shares with those parts comes with it.
 *
 * Of what it fetches it takes the module whole: for names taken out of it, the bundler would write a function more.
 */
import { watchLandings } from '../ledger/browser/landing.ts';
import { watchCount } from '../memo/browser/show-count.ts';
import '../search/browser/open-search.ts';
import { CopyLinkElement, startPassageTools } from './passage-tools.ts';
import { inTime, isPlainClick, nameKeys } from './elements.ts';

nameKeys();
watchLandings();
watchCount();
customElements.define('copy-link', CopyLinkElement);
startPassageTools();
watchSelection();
document.addEventListener('copy', leaveOutApparatus);
if ('popover' in document.body && document.querySelector('.peeks')) watchMarks();

const memo = document.querySelector<HTMLElement>('.memo-page');
if (memo) openMemo(memo);
// Where one of them does not come, the page is as it is without a script.
if (document.querySelector('main .cite-form'))
  import('../cite/browser/citation-forms.ts').then(
    (module) => module.addCopyButtons(document),
    () => undefined,
  );
if (document.querySelector('.all-pages'))
  import('../ledger/browser/explain-landing.ts').then(
    (module) => module.suggestPages(),
    () => undefined,
  );

// A page that was sent in the place of one that moved here goes by its own address.
const own = document.querySelector<HTMLAnchorElement>('.moved-here a');
if (own) history.replaceState(null, '', own.pathname + location.search + location.hash);

/** Fetches all that makes the memo’s page work; where that fails, what would be said after a while is said at once. */
function openMemo(page: HTMLElement): void {
  import('../memo/browser/start-memo.ts')
    .then((module) => module.startMemo(page))
    .catch(() => {
      page.querySelector('.memo-failure')?.classList.remove('late');
    });
}

/** Waits until words of the text are selected, let go of or copied, and only then fetches the tools for them. */
function watchSelection(): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let isPressed = false;
  const look = ({ type }: Event) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (isPressed || (getSelection()?.isCollapsed !== false && !document.querySelector('.selection-tools'))) return;
      import('./selection-tools.ts').then(
        (module) => module.updateSelectionTools(type === 'copy'),
        () => undefined,
      );
    }, settled);
  };
  const press = (event: Event) => {
    isPressed = event.type === 'pointerdown';
    look(event);
  };
  for (const type of ['selectionchange', 'copy']) document.addEventListener(type, look);
  for (const type of ['pointerdown', 'pointerup', 'pointercancel']) document.addEventListener(type, press);
}

/**
 * Leaves out of what the browser copies, now that it asks, what stands between the words of the text and is none of it: “§ 1”,
 * “Cite”, the notes. Where only a note is selected, or a part of one, it is what was read.
 */
function leaveOutApparatus(): void {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return;
  const { commonAncestorContainer: holder } = selection.getRangeAt(0);
  const element = holder instanceof Element ? holder : holder.parentElement;
  if (element?.closest('.notes, .peeks, .claim-more, dialog, nav')) return;
  document.documentElement.toggleAttribute('data-copying', true);
  setTimeout(() => document.documentElement.toggleAttribute('data-copying', false));
}

/** Lets marks open in place what they cite. It is fetched when a reader reaches for the first; where it does not come, their links are followed. */
function watchMarks(): void {
  const markOf = ({ target }: Event) =>
    target instanceof Element ? target.closest<HTMLAnchorElement>('a:is(.cite, .stand-claim, .stand-mark)') : null;
  const prepare = (event: Event) => {
    if (markOf(event)) import('./peeks.ts').then(({ loadPeeks }) => loadPeeks()).catch(() => undefined);
  };
  for (const type of ['pointerover', 'focusin']) document.addEventListener(type, prepare);
  document.addEventListener('keydown', (event) => {
    const mark = event.key === ' ' ? markOf(event) : null;
    if (!mark) return;
    event.preventDefault();
    mark.click();
  });
  document.addEventListener('click', (event) => {
    const mark = markOf(event);
    if (!mark || !isPlainClick(event)) return;
    event.preventDefault();
    inTime(import('./peeks.ts').then(({ openPeek }) => openPeek(mark))).catch(() => location.assign(mark.href));
  });
}

/** Milliseconds without a change after which a selection is taken to be made, or let go of: a touch may do that before it becomes a click. */
const settled = 300;
