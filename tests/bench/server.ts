import { createHash } from 'node:crypto';
import { createSecureServer, type Http2ServerResponse, type ServerHttp2Session } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { readHeaderRules } from '../support/server.ts';
import type { Certificate } from './certificate.ts';
import { encodeSite } from './encode.ts';
import { fast, openLine, type Line, type LineKind } from './line.ts';

/**
 * Serves a built site as a static host does, over HTTP/2, over a line that can be made slow, and writes down what it sends: browsers do
 * not tell what a worker fetches.
 *
 * `const site = await serveSite(folder, makeCertificate()); site.changeLine(slow); … site.exchanges` → `[{ path: '/pagefind/pagefind.js', start, end, bytes: 12406 }, …]`
 */
export async function serveSite(folder: string, { key, certificate }: Certificate): Promise<ServedSite> {
  const readFile = await encodeSite(folder);
  const rules = readHeaderRules(folder);
  const exchanges: Exchange[] = [];
  let line = openLine(fast);
  const server = createSecureServer({ key, cert: certificate }, (request, response) => {
    const path = new URL(request.url, 'https://127.0.0.1').pathname;
    const exchange: { -readonly [Name in keyof Exchange]: Exchange[Name] } = { path, start: now(), end: Infinity, bytes: headerBytes };
    exchanges.push(exchange);
    response.on('finish', () => (exchange.end = now()));
    void answer();

    async function answer(): Promise<void> {
      const current = line;
      const file = await readFile(path);
      await current.travel();
      if (!file) return void response.writeHead(404).end();
      const tag = `"${createHash('sha1').update(file.body).digest('base64url')}"`;
      const isKnown = request.headers['if-none-match'] === tag;
      response.writeHead(isKnown ? 304 : 200, {
        'Content-Type': file.type,
        ...(file.encoding && { 'Content-Encoding': file.encoding }),
        'Cache-Control': 'public, max-age=0, must-revalidate',
        ETag: tag,
        ...Object.fromEntries(rules.filter(({ matches }) => matches(path)).flatMap(({ headers }) => headers)),
      });
      if (isKnown) return void response.end();
      exchange.bytes += file.body.length;
      await send(file.body, response, current);
    }
  });
  const sessions = new Set<ServerHttp2Session>();
  server.on('session', (session) => sessions.add(session));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `https://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    exchanges,
    forget: () => void (exchanges.length = 0),
    changeLine: (kind) => void (line = openLine(kind)),
    close: () => {
      for (const session of sessions) session.destroy();
      return new Promise((resolve) => server.close(() => void resolve()));
    },
  };
}

export interface ServedSite {
  /** Address of the home page. */
  readonly url: string;
  /** Since the last `forget`. */
  readonly exchanges: readonly Exchange[];
  readonly forget: () => void;
  readonly changeLine: (kind: LineKind) => void;
  readonly close: () => Promise<void>;
}

/** A request and its answer. Moments are milliseconds since 1970. */
export interface Exchange {
  readonly path: string;
  readonly start: number;
  /** Infinite while it is on its way. */
  readonly end: number;
  /** On the line, with the headers of the answer. */
  readonly bytes: number;
}

/** What an answer’s headers come to over HTTP/2, whoever the host; hosts differ more than sites do. */
const headerBytes = 300;

/** A fifth of the slow line’s second: small enough for answers to share it fairly. */
const pieceBytes = 4_096;

async function send(body: Uint8Array, response: Http2ServerResponse, line: Line): Promise<void> {
  for (let from = 0; from < body.length; from += pieceBytes) {
    const piece = body.subarray(from, from + pieceBytes);
    await line.carry(piece.length);
    response.write(piece);
  }
  response.end();
}

/** On the clock that pages have. */
function now(): number {
  return performance.timeOrigin + performance.now();
}
