import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * Serves a built site as a static host would: its `_headers` as response headers, its 404 page for what is not there, and
 * in place of a file the one with `.br` behind its name, if there is one. Without a port, on any that is free.
 *
 * `await serveSite('dist', { base: '/banks/' })` → `{ url: 'http://127.0.0.1:40213/banks/', close }`
 */
export async function serveSite(folder: string, { base = '/', port = 0, adapt }: Serving = {}): Promise<ServedSite> {
  const rules = readHeaderRules(folder);
  const serve = sirv(folder, { dev: false, etag: true, dotfiles: true, brotli: true });
  const server = createServer((request, response) => {
    // Not parsed as an address: `//` is none, and would stop the server.
    const [path = '/'] = (request.url ?? '/').split(/[?#]/);
    if (!path.startsWith(base)) return answerMissing(folder, response);
    const below = `/${path.slice(base.length)}`;
    for (const { matches, headers } of rules) {
      if (matches(below)) for (const [name, value] of headers) response.setHeader(name, adapt?.(value) ?? value);
    }
    const page = join(folder, below, 'index.html');
    if (adapt && below.endsWith('/') && existsSync(page)) {
      response.setHeader('Content-Type', 'text/html;charset=utf-8');
      return void response.end(adapt(readFileSync(page, 'utf8')));
    }
    request.url = `/${(request.url ?? '/').slice(base.length)}`;
    serve(request, response, () => answerMissing(folder, response));
  });
  // Never closes a connection first: whoever was about to use it again would be told that it was reset.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const { port: taken } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${taken}${base}`, close: () => closeServer(server) };
}

interface Serving {
  /** The path that the site was built for, with slashes. */
  readonly base?: string;
  readonly port?: number;
  /** What headers and pages are changed by on their way. */
  readonly adapt?: ((text: string) => string) | undefined;
}

export interface ServedSite {
  /** Address of the home page, with a slash at its end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

function answerMissing(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html');
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) =>
    server.close(() => {
      resolve();
    }),
  );
}

/** A path pattern of `_headers` and what it adds. */
interface HeaderRule {
  readonly matches: (path: string) => boolean;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/**
 * Reads the `_headers` file that static hosts share: a path, with `*` for anything, and under it indented headers.
 *
 * `/*\n  X-Content-Type-Options: nosniff` → one rule for every path
 */
export function readHeaderRules(folder: string): HeaderRule[] {
  const file = join(folder, '_headers');
  if (!existsSync(file)) return [];
  const rules: { pattern: string; headers: [string, string][] }[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() === '' || line.trim().startsWith('#')) continue;
    const colon = line.indexOf(':');
    if (/^\s/.test(line)) rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
    else rules.push({ pattern: line.trim(), headers: [] });
  }
  return rules.map(({ pattern, headers }) => {
    const expression = new RegExp(
      `^${pattern
        .split('*')
        .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
        .join('.*')}$`,
    );
    return { matches: (path) => expression.test(path), headers };
  });
}
