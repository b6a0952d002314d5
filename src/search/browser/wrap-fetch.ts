/**
 * Unpacks the files of a folder as they are fetched, and counts those that were lost or damaged. Pagefind says nothing where
 * a part of its index is missing, as after a deployment, or cut short, and answers as though the words were nowhere. It has
 * no hook for this, so we stand in for its fetches; it takes files that are unpacked already.
 *
 * `const countLost = wrapFetch('/pagefind/')` … `countLost()` → `1`
 */
export function wrapFetch(folder: string): () => number {
  const { fetch } = globalThis;
  let lost = 0;
  globalThis.fetch = async (input, init) => {
    if (typeof input !== 'string' || !input.includes(folder)) return fetch(input, init);
    try {
      // What was fetched ahead and lost is lost only to whoever asks first.
      return await fetchWhole(input, init).catch(() => fetchWhole(input, { ...init, cache: 'reload' }));
    } catch (error) {
      lost += 1;
      throw error;
    }
  };
  return () => lost;

  async function fetchWhole(address: string, options: RequestInit | undefined): Promise<Response> {
    const response = await fetch(address, options);
    if (!response.ok) throw new Error(`${response.status} for ${address}`);
    return address.includes('.json') ? response : unpack(response);
  }
}

/** Some hosts unpack by themselves. What is neither packed nor Pagefind’s is a page in the place of what is missing. */
async function unpack(response: Response): Promise<Response> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!isPacked && new TextDecoder().decode(bytes.subarray(0, 12)) !== 'pagefind_dcd') throw new Error(`No index at ${response.url}`);
  if (!isPacked) return new Response(bytes);
  return new Response(await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer());
}
