/** Width and height from the header of a PNG; throws where the bytes are none: `readPngSize(bytes)` → `{ width: 1_200, height: 630 }` */
export function readPngSize(bytes: Uint8Array): { width: number; height: number } {
  const header = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (header.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1A\n' || header.toString('latin1', 12, 16) !== 'IHDR')
    throw new Error('This is no PNG.');
  return { width: header.readUInt32BE(16), height: header.readUInt32BE(20) };
}
