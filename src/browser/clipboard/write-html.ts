import { escapeHtml } from '../../memo/document/export/escape-html.ts';

/**
 * What is in an element as HTML for the clipboard: its text, what is in italics, where links lead in full, and nothing of
 * this page’s own classes and ids.
 *
 * `<p class="form">Cha, <i class="t">The Impossible State</i>, <a href="/x/">link</a></p>` →
 * `Cha, <i>The Impossible State</i>, <a href="https://tumen.example/x/">link</a>`
 */
export function writeHtml(node: Node): string {
  return Array.from(node.childNodes, writeNode).join('');
}

function writeNode(node: Node): string {
  if (node instanceof Text) return escapeHtml(node.data);
  if (!(node instanceof Element)) return '';
  const inner = writeHtml(node);
  if (node.matches('br')) return '<br>';
  if (node.matches('i, em, cite')) return `<i>${inner}</i>`;
  return node instanceof HTMLAnchorElement && node.href !== '' ? `<a href="${escapeHtml(node.href)}">${inner}</a>` : inner;
}
