/**
 * Sets the date of every file in a zip archive to the earliest there is, 1 January 1980, so that the same files give the
 * same bytes at any time and in any time zone. The archive is changed in place.
 *
 * An archive ends with a directory: one entry for each file, which leads to the file’s own header; both have a date.
 */
export function resetZipDates(archive: Uint8Array): void {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = findEnd(view);
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    view.setUint32(entry + 12, earliest, true);
    view.setUint32(view.getUint32(entry + 42, true) + 10, earliest, true);
    entry += 46 + view.getUint16(entry + 28, true) + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true);
  }
}

/** As MS-DOS writes it: time in the lower half, years since 1980, month and day in the upper. */
const earliest = 0x0021_0000;

/** Where the record at the end of the directory begins; a comment of any length may follow it. */
function findEnd(view: DataView): number {
  for (let offset = view.byteLength - 22; offset >= 0; offset -= 1) if (view.getUint32(offset, true) === 0x0605_4b50) return offset;
  throw new Error('This is no zip archive.');
}
