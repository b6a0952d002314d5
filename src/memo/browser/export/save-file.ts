import { nameFile } from '../../document/export/file-name.ts';

/**
 * Gives the reader a file to keep, as if it had been downloaded.
 *
 * `saveFile(nameMemo('On the treaty', 'md'), 'text/markdown;charset=utf-8', '# On the treaty\n')`
 */
export function saveFile(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  // Browsers read the file after the click; none needs a minute to begin.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** `('On the treaty', 'md')` → `on-the-treaty.md` */
export function nameMemo(title: string, ending: string): string {
  return `${nameFile(title) || 'tumen-memo'}.${ending}`;
}
