import type { ComposedMemo } from '../document/composed.ts';
import type { Manifest } from '../document/manifest.ts';
import { announce } from '../../browser/announce.ts';
import { Refusal } from './export/refusal.ts';

/** Lets the buttons of an element save or copy the memo. What writes a form is fetched when it is asked for. */
export function offerExports(place: HTMLElement, status: HTMLElement, read: () => ComposedMemo, manifest: Manifest): void {
  const tell = (words: string) => {
    status.textContent = words;
    announce(words);
  };
  for (const button of place.querySelectorAll<HTMLButtonElement>('button[data-export]')) {
    const form = button.dataset.export ?? '';
    const exporter = Object.hasOwn(exporters, form) ? exporters[form] : undefined;
    button.addEventListener('click', () => {
      tell('');
      exporter?.fetch().then(
        (write) =>
          write(read(), manifest).then(
            () => tell(exporter.done),
            (error: unknown) => tell(explain(error)),
          ),
        () => tell('It could not be made: a part of this site did not load. Check the connection, load this page anew and try again.'),
      );
    });
  }
}

function explain(error: unknown): string {
  return error instanceof Refusal ? error.message : 'It could not be made. The memo itself is unharmed.';
}

const exporters: Readonly<Record<string, Exporter>> = {
  word: { fetch: () => import('./export/save-word.ts').then(({ saveWord }) => saveWord), done: 'Saved as a Word file' },
  markdown: { fetch: () => import('./export/save-markdown.ts').then(({ saveMarkdown }) => saveMarkdown), done: 'Saved as Markdown' },
  pandoc: { fetch: () => import('./export/save-pandoc.ts').then(({ savePandoc }) => savePandoc), done: 'Saved as two files for Pandoc' },
  'rich-text': {
    fetch: () => import('./export/copy-rich-text.ts').then(({ copyRichText }) => copyRichText),
    done: 'Copied as formatted text',
  },
  bibtex: { fetch: () => import('./export/save-bibtex.ts').then(({ saveBibtex }) => saveBibtex), done: 'Saved as BibTeX' },
  ris: { fetch: () => import('./export/save-ris.ts').then(({ saveRis }) => saveRis), done: 'Saved as RIS' },
};

interface Exporter {
  readonly fetch: () => Promise<(memo: ComposedMemo, manifest: Manifest) => Promise<void>>;
  /** What to say when it is done. */
  readonly done: string;
}
