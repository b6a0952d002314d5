import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * The name of a wording: six hexadecimal digits of its SHA-256. Only wordings of one address are ever told apart by it.
 *
 * `digestOf('Aid is due')` → `9d2f03`
 */
export function digestOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 6);
}
