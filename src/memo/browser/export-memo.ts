import { announce, make, requireElement, copyText } from '../../browser/elements.ts';
import type { Outline } from '../document/export/outline.ts';
import { writeHtml, writePlainText } from '../document/export/rich-text.ts';
import { formatShare } from '../document/share.ts';
import type { Memo } from '../document/memo.ts';

/** Lets the buttons over a memo save it, copy it, or copy a link that holds it. What became of that is said beside them. */
export function offerExports(place: HTMLElement, readMemo: () => Memo, outline: () => Outline): void {
  const status = requireElement(place, '.memo-export-status', HTMLElement);
  const shown = requireElement(place, '.memo-link-shown', HTMLElement);
  const tell = (words: string) => {
    status.textContent = words;
    announce(words);
  };
  const offer = (button: string, act: () => Promise<string>) => {
    requireElement(place, button, HTMLButtonElement).addEventListener('click', () => {
      tell('');
      void attempt(act).then(tell);
    });
  };
  for (const [name, write] of Object.entries(forms)) offer(`[data-export="${name}"]`, () => write(outline()));
  offer('[data-share]', () => copyLink(readMemo(), shown));
}

/** Does what was pressed, and gives what to tell the reader of it; never rejects. */
async function attempt(act: () => Promise<string>): Promise<string> {
  try {
    return await act();
  } catch (error) {
    return error instanceof Refusal ? error.message : __WORDS__.memo.notMade;
  }
}

/** Why a memo cannot be saved or copied, in words for the reader. Whatever else is thrown was not foreseen and is not for them. */
class Refusal extends Error {}

/**
 * The forms of a memo, by the names of their buttons. What writes one is fetched when it is asked for. Each gives what to say
 * when it is done.
 */
const forms: Readonly<Record<string, (memo: Outline) => Promise<string>>> = {
  word: async (memo) => {
    const { writeWord } = await fetchWriter(import('../document/export/word.ts'), __WORDS__.memo.wordFile);
    const { checked: withWorks } = requireElement(document, '#memo-works', HTMLInputElement);
    saveFile(
      `${memo.fileName}.docx`,
      await writeWord(memo, { withWorks }),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    );
    return __WORDS__.memo.saved.word;
  },
  markdown: async (memo) => {
    const { writeMarkdown } = await fetchWriter(import('../document/export/markdown.ts'));
    saveFile(`${memo.fileName}.md`, writeMarkdown(memo), 'text/markdown;charset=utf-8');
    return __WORDS__.memo.saved.markdown;
  },
  pandoc: async (memo) => {
    const { writePandoc } = await fetchWriter(import('../document/export/markdown.ts'));
    const { formats } = await fetchWriter(import('../../cite/formats/formats.ts'));
    saveFile(`${memo.fileName}-pandoc.md`, writePandoc(memo), 'text/markdown;charset=utf-8');
    saveFile(`${memo.fileName}.json`, formats.json.print(memo.works), 'application/json');
    return __WORDS__.memo.saved.pandoc;
  },
  // Not fetched like the others: the clipboard must be asked while the click lasts.
  'rich-text': async (memo) => {
    await copyAll({ 'text/html': writeHtml(memo), 'text/plain': writePlainText(memo) });
    return __WORDS__.memo.saved.copied;
  },
  bibtex: (memo) => saveWorks(memo, 'bib'),
  ris: (memo) => saveWorks(memo, 'ris'),
};

/** The works that a memo cites, for LaTeX or a reference manager. */
async function saveWorks(memo: Outline, ending: 'bib' | 'ris'): Promise<string> {
  const { formats } = await fetchWriter(import('../../cite/formats/formats.ts'));
  saveFile(`${memo.fileName}.${ending}`, formats[ending].print(memo.works), formats[ending].mediaType);
  return __WORDS__.memo.saved[ending];
}

async function fetchWriter<Writer>(writer: Promise<Writer>, made = __WORDS__.memo.it): Promise<Writer> {
  try {
    return await writer;
  } catch (cause) {
    throw new Refusal(__WORDS__.memo.notLoaded(made), { cause });
  }
}

/** Gives the reader a file to keep, as if it had been downloaded: `on-the-treaty.md`. */
function saveFile(download: string, content: BlobPart, type: string): void {
  const href = URL.createObjectURL(new Blob([content], { type }));
  const link = make('a', { href, download, hidden: '' });
  document.body.append(link);
  link.click();
  link.remove();
  // Browsers read the file after the click; none needs a minute to begin.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

/** Copies texts by their media types. */
async function copyAll(texts: Readonly<Record<string, string>>): Promise<void> {
  if (copyUnaltered(texts)) return;
  try {
    const blobs = Object.entries(texts).map(([type, text]) => [type, new Blob([text], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  } catch (cause) {
    throw new Refusal(__WORDS__.memo.notCopied, { cause });
  }
}

/**
 * Copies as if the reader had pressed the keys for it. This older way comes first, since browsers alter what they are given
 * as a `ClipboardItem`: a link from a mark to its note would lead to this site instead.
 */
function copyUnaltered(texts: Readonly<Record<string, string>>): boolean {
  let isFilled = false;
  const fill = (event: ClipboardEvent) => {
    for (const [type, text] of Object.entries(texts)) event.clipboardData?.setData(type, text);
    event.preventDefault();
    isFilled = event.clipboardData !== null;
  };
  document.addEventListener('copy', fill);
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- see above; nothing else copies HTML as it is
    return document.execCommand('copy') && isFilled;
  } finally {
    document.removeEventListener('copy', fill);
  }
}

/** Copies a link that holds the memo; where the clipboard refuses, shows it to be copied by hand. Gives what to tell the reader. */
async function copyLink(memo: Memo, shown: HTMLElement): Promise<string> {
  shown.hidden = true;
  const link = makeLink(memo);
  if (await copyText(link)) return __WORDS__.memo.linkCopied;
  const field = requireElement(shown, 'input', HTMLInputElement);
  field.value = await link;
  shown.hidden = false;
  field.select();
  return __WORDS__.memo.linkShown;
}

async function makeLink(memo: Memo): Promise<string> {
  const { fragment, over } = await formatShare(memo);
  if (over === 0) return new URL(fragment, location.href).href;
  throw new Refusal(__WORDS__.memo.tooLong(over.toLocaleString(__BRIEF__.locale)));
}
