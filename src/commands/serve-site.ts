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
    for (const { path, headers } of rules) {
      if (path.test(below)) for (const [name, value] of headers) response.setHeader(name, adapt?.(value) ?? value);
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

/**
 * Reads the `_headers` file that static hosts share: a path, with `*` for anything, and under it indented headers.
 *
 * `/*\n  X-Content-Type-Options: nosniff` → one rule for every path
 */
export function readHeaderRules(folder: string): HeaderRule[] {
  const file = join(folder, '_headers');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return [...text.matchAll(/^(\/.*)\n((?:[ \t]+.*(?:\n|$))*)/gm)].map(([, pattern = '', headers = '']) => ({
    path: new RegExp(
      `^${pattern
        .trim()
        .split('*')
        .map((part) => RegExp.escape(part))
        .join('.*')}$`,
    ),
    headers: Array.from(headers.matchAll(/^[ \t]+([^:\n]+):(.*)$/gm), ([, name = '', value = '']) => [name, value.trim()] as const),
  }));
}

interface HeaderRule {
  readonly path: RegExp;
  readonly headers: readonly (readonly [name: string, value: string])[];
}
