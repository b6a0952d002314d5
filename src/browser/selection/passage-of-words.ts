import { splitPin } from '../../ledger/fragments/address.ts';
import { passageAt, type Passage } from '../passage/passage-at.ts';
import type { SelectedWords } from './read-words.ts';

/** The smallest passage that holds all the words: a claim, a judgement, a row; their section; the page. */
export function passageOfWords({ first, last }: Pick<SelectedWords, 'first' | 'last'>): Passage {
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
