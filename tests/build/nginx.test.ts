import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readHeaderRules } from '../../src/commands/serve-site.ts';
import { digestOf } from '../../src/ledger/record/ledger.ts';
import { requireSite } from '../support/build-site.ts';
import { fixturePath } from '../support/check-fixture.ts';
import { recordSmallBrief } from '../support/recorded-brief.ts';

// Debian’s, with both packages that the guide names. Where all must pass, they must be there.
const hasNginx = existsSync('/usr/lib/nginx/modules/ngx_http_brotli_static_module.so') || process.env.CI !== undefined;

describe.runIf(hasNginx).each(['/', '/tumen/'])('nginx, set up as the guide says, for a site at %s', (base) => {
  let folder: string;
  let nginx: { readonly socket: string; readonly child: ChildProcess };
  beforeAll(async () => {
    folder = await requireSite({ CONTENT_DIR: writeMovedBrief(), BASE_PATH: base });
    nginx = await startNginx(folder, base);
  });
  afterAll(() => nginx.child.kill('SIGKILL'));
  const ask = (path: string, encoding = '') => request(nginx.socket, base + path, encoding);

  it('sends each kind of file with its type and the headers of `_headers`, and packed where it lies there packed', async () => {
    const rules = readHeaderRules(folder);
    const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => !/^[^.]*$|\.(?:br|gz)$/.test(path));
    const kinds = new Map(paths.map((path) => [path.replace(/\/.*(?=\.)/, '/'), path]));
    expect(kinds.size).toBeGreaterThan(40);
    for (const path of kinds.values()) {
      const file = join(folder, path);
      const given = rules.filter((rule) => rule.path.test(`/${path}`)).flatMap(({ headers }) => headers);
      const expected = {
        'Cache-Control': 'no-cache',
        'Content-Type': types[extname(path)] ?? 'application/octet-stream',
        ...Object.fromEntries(given),
      };
      for (const { encoding, name, ending, unpack } of packings) {
        const isPacked = existsSync(file + ending);
        const { status, headers, body } = await ask(path.replace(/(?<=^|\/)index\.html$/, ''), encoding);
        expect([path, status, headers.get('Content-Encoding')]).toEqual([path, 200, isPacked ? name : null]);
        expect((isPacked ? unpack(body) : body).equals(readFileSync(file))).toBe(true);
        for (const [header, value] of Object.entries(expected)) expect([path, header, headers.get(header)]).toEqual([path, header, value]);
      }
    }
  });

  it.each(['no/such/page/', '_astro/old.js', 'themes/treaty/nothing'])('answers %s with the page for what is not there', async (path) => {
    const { status, headers, body } = await ask(path);
    expect([status, headers.get('Cache-Control'), body.toString()]).toEqual([
      404,
      'no-cache',
      expect.stringContaining('<title>Page not found'),
    ]);
    expect(headers.get('Content-Security-Policy')).toMatch(/^default-src 'none'; .*trusted-types 'none'$/);
  });

  it.each(['..%2f..%2f..%2fetc/passwd', '../../etc/passwd', '%00', '%'])('answers %s with nothing of the machine', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 400 });
  });

  it.each([
    ['themes/treaty', 'themes/treaty/'],
    ['sources/first-talk/', 'sources/radio-talk/'],
    ['sources/first-talk/index.md', 'sources/radio-talk/index.md'],
    ['sources/first-talk.bib', 'sources/radio-talk.bib'],
    ['cite/sources/radio-talk/aid-is-due/', 'cite/sources/radio-talk/#aid-is-due'],
  ])('leads on from %s to %s', async (from, to) => {
    const { status, headers } = await ask(from);
    expect([status, headers.get('Location')]).toEqual([301, base + to]);
  });
});

const packings = [
  { encoding: '', name: null, ending: '', unpack: (bytes: Buffer) => bytes },
  { encoding: 'gzip', name: 'gzip', ending: '.gz', unpack: gunzipSync },
  { encoding: 'gzip, br', name: 'br', ending: '.br', unpack: brotliDecompressSync },
];

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'application/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
};

/** The small brief, of which a source had another name once. */
function writeMovedBrief(): string {
  const brief = mkdtempSync(join(tmpdir(), 'moved-'));
  cpSync(fixturePath('a small brief'), brief, { recursive: true });
  const [address, text] = ['/sources/first-talk/', 'First talk\nA talk.'];
  const said = { address, date: '2026-10-05', digest: digestOf(text), text };
  writeFileSync(join(brief, 'ledger.jsonl'), recordSmallBrief([said, { address, date: '2026-11-21', targets: ['/sources/radio-talk/'] }]));
  return brief;
}

/** Does what the guide says, in a folder of its own in place of those that it names. */
async function startNginx(folder: string, base: string): Promise<{ socket: string; child: ChildProcess }> {
  const place = mkdtempSync(join(tmpdir(), 'nginx-'));
  const guide = readFileSync('.github/docs/deploy.md', 'utf8');
  const [commands = '', server = ''] = ['sh', 'nginx'].map(
    (name) =>
      guide
        .split('```' + name + '\n')
        .at(-1)
        ?.split('```')[0],
  );
  writeFileSync(join(place, 'tumen.conf'), execFileSync('sh', ['-c', commands.replaceAll('dist/', `${folder}/`)]));
  cpSync(folder, join(place, 'root', base), { recursive: true });
  const socket = join(place, 'socket');
  const site = server
    .replace('80', `unix:${socket}`)
    .replace('/srv/tumen', join(place, 'root'))
    .replace('/etc/nginx/tumen.conf', join(place, 'tumen.conf'))
    .replace('/404.html', `${base}404.html`);
  // Else as the nginx.conf of Debian, in one process, which may read what whoever tests may read.
  const around = `include /etc/nginx/modules-enabled/*.conf; daemon off; master_process off; pid ${place}/pid; error_log stderr; events {}
    http { access_log off; include /etc/nginx/mime.types; default_type application/octet-stream;\n${site} }`;
  writeFileSync(join(place, 'nginx.conf'), around);
  const child = spawn('/usr/sbin/nginx', ['-c', join(place, 'nginx.conf')], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  while (!existsSync(socket)) {
    if (child.exitCode !== null) throw new Error(`nginx did not start.\n${said}`);
    await setTimeout(20);
  }
  return { socket, child };
}

/** Asks for a path as it stands, which `fetch` would tidy, and leaves what it is answered packed. */
function request(socketPath: string, path: string, encoding: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get({ socketPath, path, headers: { 'Accept-Encoding': encoding } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        const headers = new Headers(Object.entries(answer.headers).map(([name, value]): [string, string] => [name, String(value)]));
        // As newer versions of nginx call it.
        headers.set('Content-Type', headers.get('Content-Type')?.replace(/^text\/javascript/, 'application/javascript') ?? '');
        resolve({ status: answer.statusCode, headers, body: Buffer.concat(chunks) });
      });
    }).on('error', reject);
  });
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: Headers;
  readonly body: Buffer;
}
