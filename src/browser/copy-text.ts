/**
 * Copies text, and says whether it did: the clipboard is missing without encryption, and refuses where the reader or the
 * browser does not wish it. Text that has yet to be made is given as a promise, since WebKit wants to be asked while the click
 * lasts. Where it does not come, nothing is copied.
 */
export async function copyText(text: string | Promise<string>): Promise<boolean> {
  try {
    if (typeof text === 'string') await navigator.clipboard.writeText(text);
    else
      await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text.then((made) => new Blob([made], { type: 'text/plain' })) })]);
    return true;
  } catch {
    return false;
  }
}
