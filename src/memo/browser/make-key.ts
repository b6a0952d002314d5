/** A key for a new entry, that no other window makes too: `k3f09a1c2`. */
export function makeKey(): string {
  return `k${[...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
