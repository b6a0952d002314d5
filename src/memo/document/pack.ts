/**
 * Text in the letters that an address may have, and back: deflated, then in base64url.
 *
 * `await packText('…')` → `q1YqU7IyrAUA` · `await unpackText('q1YqU7IyrAUA', 65_536)` → `…`
 */
export async function packText(text: string): Promise<string> {
  const packed = await readAll(pipe(new TextEncoder().encode(text), new CompressionStream('deflate-raw')), Number.POSITIVE_INFINITY);
  return btoa(Array.from(packed ?? [], (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** Undefined where the text unpacked would have more than `most` bytes: then no more is unpacked. Throws where it cannot be. */
export async function unpackText(packed: string, most: number): Promise<string | undefined> {
  if (!/^[A-Za-z0-9_-]+$/.test(packed)) throw new TypeError('Not base64url');
  const bytes = Uint8Array.from(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
  const unpacked = await readAll(pipe(bytes, new DecompressionStream('deflate-raw')), most);
  return unpacked && new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(unpacked);
}

function pipe(bytes: Uint8Array<ArrayBuffer>, through: CompressionStream | DecompressionStream): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new Blob([bytes]).stream().pipeThrough(through);
}

async function readAll(stream: ReadableStream<Uint8Array<ArrayBuffer>>, most: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = stream.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    size += value?.length ?? 0;
    if (size > most) {
      await reader.cancel();
      return undefined;
    }
    if (value) chunks.push(value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
