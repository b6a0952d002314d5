/**
 * The address of a passage for others: without a query, which is this visit’s own, and with the passage’s id alone.
 *
 * `addressOf('#what-to-watch', 'https://tumen.example/themes/treaty/?from=x#old')` → `https://tumen.example/themes/treaty/#what-to-watch`
 */
export function addressOf(hash: string, here: string): string {
  const address = new URL(here);
  address.search = '';
  address.hash = hash;
  return address.href;
}
