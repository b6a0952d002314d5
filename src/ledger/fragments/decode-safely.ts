/**
 * Undoes percent-encoding as far as it is one; what is none stays as it is written.
 *
 * `decodeSafely('two%2Dgroups')` → `two-groups`, `decodeSafely('%E0%A4%A')` → `%E0%A4%A`
 */
export function decodeSafely(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
