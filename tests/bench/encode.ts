import { readFile } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

/**
 * Reads the files of a site as a host sends them: text in Brotli, everything else, such as the parts of Pagefind’s index,
 * which are packed already, as it is. Scripts, styles and data are packed beforehand, so that no reader waits for that.
 *
 * `(await encodeSite(folder))('/pagefind/pagefind.js')` → `{ type: 'text/javascript', encoding: 'br', body }`
 */
export async function encodeSite(folder: string): Promise<ReadFile> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = new Set(entries.map(({ parentPath, name }) => join(parentPath, name)));
  const encoded = new Map<string, Promise<Encoded>>();
  const encodeOnce = (file: string): Promise<Encoded> => {
    const known = encoded.get(file) ?? encode(file);
    encoded.set(file, known);
    return known;
  };
  await Promise.all([...files].filter((file) => /\.(?:js|css|json)$/.test(file)).map(encodeOnce));
  return async (path) => {
    const file = join(folder, decodeURIComponent(path.endsWith('/') ? `${path}index.html` : path));
    return files.has(file) ? encodeOnce(file) : undefined;
  };
}

export type ReadFile = (path: string) => Promise<Encoded | undefined>;

export interface Encoded {
  readonly type: string;
  readonly encoding: 'br' | undefined;
  readonly body: Uint8Array;
}

async function encode(file: string): Promise<Encoded> {
  const content = await readFile(file);
  const type = textTypes[extname(file)];
  if (type === undefined) return { type: 'application/octet-stream', encoding: undefined, body: content };
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  return { type: `${type}; charset=utf-8`, encoding: 'br', body: await pack(content, { params }) };
}

const pack = promisify(brotliCompress);

const textTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain',
  '.md': 'text/markdown',
};
