/** Copies text, and says whether it did: the clipboard is missing without encryption, and refuses where the reader or the browser does not wish it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
