import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type ServedSite } from '../../../src/commands/serve-site.ts';

const place = mkdtempSync(join(tmpdir(), 'serve-'));
const folder = join(place, 'dist');
let site: ServedSite;
beforeAll(async () => {
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), '<h1>Home</h1>');
  writeFileSync(join(folder, '404.html'), '<h1>Page not found</h1>');
  writeFileSync(join(folder, '_headers'), '/*\n  X-Content-Type-Options: nosniff\n');
  writeFileSync(join(place, 'secret.txt'), 'secret');
  site = await serveSite(folder, { base: '/tumen/' });
});
afterAll(async () => {
  await site.close();
  rmSync(place, { recursive: true });
});

describe('a site that is served', () => {
  it('has the headers of its `_headers`', async () => {
    const answer = await fetch(site.url);
    expect([answer.status, answer.headers.get('X-Content-Type-Options'), await answer.text()]).toEqual([200, 'nosniff', '<h1>Home</h1>']);
  });

  it.each([
    '/tumen/..%2fsecret.txt',
    '/tumen/..%2f..%2fsecret.txt',
    '/tumen/../secret.txt',
    '/tumen/%',
    '//',
    '/tumen',
    '/other/',
    '/tumen/%00',
  ])('answers %s with its page for what is not there', async (path) => {
    const answer = await request(path);
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
    expect(answer).toContain('<h1>Page not found</h1>');
  });
});

/** The raw answer: `fetch` would tidy the path before it asks. */
function request(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(new URL(site.url).port), '127.0.0.1', () => {
      socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`);
    });
    socket.setEncoding('utf8').on('data', (chunk: string) => (answer += chunk));
    socket.on('end', () => resolve(answer)).on('error', reject);
  });
}
