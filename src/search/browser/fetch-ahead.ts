import { make } from '../../browser/make-element.ts';

/**
 * Fetches, all at the same time, what Pagefind would ask for one after the other: `build` names its index, `ahead` the files
 * of it that any question may need. It takes them from where they were put; what it does not find there it asks for itself.
 */
export function fetchAhead(build: string, ahead: readonly string[]): void {
  preload('pagefind.js', { rel: 'modulepreload' });
  const files = [entryOf(build), `pagefind.${build}.pf_meta`, `wasm.${document.documentElement.lang}.pagefind`, ...ahead];
  for (const file of files) preload(file, { rel: 'preload', as: 'fetch', crossorigin: 'anonymous' });
}

/** Pagefind’s list of indexes, by an address that is another for each build. */
function entryOf(build: string): string {
  return `pagefind-entry.json?ts=${build}`;
}

function preload(file: string, attributes: Readonly<Record<string, string>>): void {
  document.head.append(make('link', { ...attributes, href: `${import.meta.env.BASE_URL}pagefind/${file}` }));
}
