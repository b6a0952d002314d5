import { escapeXml } from '../cite/formats/xml.ts';
import { copyText } from './elements.ts';

/** Text as it is pasted: formatted, and plain for where nothing else can be. */
export interface RichText {
  readonly html: string;
  readonly text: string;
}

/**
 * Copies formatted text, or where only plain text can be copied, that alone. Says whether it did. Text that has yet to be
 * fetched is given as a promise: the clipboard must be asked while the click lasts.
 */
export async function copyRichText(content: RichText | Promise<RichText>): Promise<boolean> {
  const read = async (part: keyof RichText, type: string) => new Blob([(await content)[part]], { type });
  try {
    const forms = { 'text/html': read('html', 'text/html'), 'text/plain': read('text', 'text/plain') };
    await navigator.clipboard.write([new ClipboardItem(forms)]);
    return true;
  } catch {
    return copyText((await content).text);
  }
}

/**
 * What is in an element, for the clipboard: its text, what is in italics, where links lead in full, and nothing of this
 * page’s own classes and ids.
 *
 * `<p class="form">Cha, <i class="t">The Impossible State</i>, <a href="/x/">link</a></p>` →
 * `{ html: 'Cha, <i>The Impossible State</i>, <a href="https://tumen.example/x/">link</a>', text: 'Cha, The Impossible State, link' }`
 */
export function readRichText(element: Element): RichText {
  return { html: writeContent(element).trim(), text: element.textContent.trim().replace(/[^\S\n]+/g, ' ') };
}

function writeContent(node: Node): string {
  return Array.from(node.childNodes, writeNode).join('');
}

function writeNode(node: Node): string {
  if (node instanceof Text) return escapeXml(node.data);
  if (!(node instanceof Element)) return '';
  if (node.matches('br')) return '<br>';
  const content = writeContent(node);
  if (node.matches('i, em, cite')) return `<i>${content}</i>`;
  return node instanceof HTMLAnchorElement && node.href !== '' ? `<a href="${escapeXml(node.href)}">${content}</a>` : content;
}
