import { copyText } from '../../browser/copy-text.ts';
import { copyRichText, readRichText } from '../../browser/rich-text.ts';
import { bodyOf } from './load-citations.ts';

/** Copies a form of citing as it is meant to be pasted: prose with its italics, data as plain text. */
export function copyForm(form: Element): Promise<boolean> {
  const body = bodyOf(form);
  return body.matches('pre') ? copyText(body.textContent.trim()) : copyRichText(readRichText(body));
}
