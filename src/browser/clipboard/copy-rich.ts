import { copyText } from './copy-text.ts';

/**
 * Copies formatted text, with plain text for where nothing else can be pasted, and says whether it did. What can only take
 * plain text is given that.
 */
export async function copyRich({ html, text }: RichText): Promise<boolean> {
  try {
    const asBlob = (type: string, content: string) => [type, new Blob([content], { type })] as const;
    const item = new ClipboardItem(Object.fromEntries([asBlob('text/html', html), asBlob('text/plain', text)]));
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return copyText(text);
  }
}

export interface RichText {
  readonly html: string;
  readonly text: string;
}
