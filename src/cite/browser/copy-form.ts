import { copyRich } from '../../browser/clipboard/copy-rich.ts';
import { copyText } from '../../browser/clipboard/copy-text.ts';
import { writeHtml } from '../../browser/clipboard/write-html.ts';
import { bodyOf } from './load-citations.ts';

/** Copies a form of citing as it is meant to be pasted: prose with its italics, data as plain text. */
export function copyForm(form: Element): Promise<boolean> {
  const body = bodyOf(form);
  const text = body.textContent.trim();
  return body.matches('pre') ? copyText(text) : copyRich({ html: writeHtml(body).trim(), text: text.replace(/[^\S\n]+/g, ' ') });
}
