/**
 * Addresses on this site, as the ledger writes them, and the pins that tie a link to one wording.
 *
 * `splitAddress('/sources/letter/#two-groups')` → `{ page: '/sources/letter/', id: 'two-groups' }`
 */
export function splitAddress(address: string): { page: string; id: string } {
  const [page = '', id = ''] = address.split('#');
  return { page, id };
}

/** `('/sources/letter/', 'two-groups')` → `/sources/letter/#two-groups`; without an id, the page. */
export function joinAddress(page: string, id: string): string {
  return id === '' ? page : `${page}#${id}`;
}

/** The fragment that leads to a passage and names the wording it was copied from: `two-groups~3fa9c1`. */
export function pinOf(id: string, digest: string): string {
  return `${id}~${digest}`;
}

/** `two-groups~3fa9c1` → its two parts; without a pin, the digest is missing. */
export function splitPin(fragment: string): { id: string; digest: string | undefined } {
  const [id = '', digest] = fragment.split('~');
  return { id, digest };
}

/** An address as people give it, also one copied from a browser: `https://banks.example/sources/letter/#a-b~3fa9c1` → `/sources/letter/#a-b`. */
export function toAddress(written: string): string {
  const path = written.replace(/^https?:\/\/[^/]+/, '');
  const { page, id } = splitAddress(path);
  return joinAddress(page, splitPin(id).id);
}

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

/** The form of an address in the ledger. */
export const addressPattern = /^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/;
