import type { Passage } from '../../src/brief/passages.ts';

/**
 * Gathers passages into the pages they stand on, which is what other engines index.
 *
 * `groupDocuments(passages)` → `[{ path: '/sources/ifans/', title: 'IFANS', parts: [{ id: 'two-groups', title: '…', text: '…' }, …] }, …]`
 */
export function groupDocuments(passages: readonly Passage[]): Document[] {
  const documents = new Map<string, { path: string; title: string; parts: Part[] }>();
  for (const { path: address, page, title, text } of passages) {
    const [path = '', id] = address.split('#');
    const document = documents.get(path) ?? { path, title: page, parts: [] };
    documents.set(path, document);
    document.parts.push({ id, title, text });
  }
  return [...documents.values()];
}

export interface Document {
  /** From the site’s root, with a slash at both ends. */
  readonly path: string;
  readonly title: string;
  readonly parts: readonly Part[];
}

interface Part {
  /** None where it is the whole page. */
  readonly id: string | undefined;
  readonly title: string;
  readonly text: string;
}
