import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { wrapFetch } from '../../../../src/search/browser/wrap-fetch.ts';

const files = new Map<string, () => Response>();
const pagefind = new TextEncoder().encode('pagefind_dcd and what follows');

beforeEach(() => {
  files.clear();
  vi.stubGlobal('fetch', async (address: string) => {
    const answer = files.get(address);
    return Promise.resolve(answer ? answer() : new Response('Not here', { status: 404 }));
  });
});
afterEach(() => void vi.unstubAllGlobals());

describe('a file of the folder', () => {
  it.each([
    ['is unpacked', () => new Response(gzipSync(pagefind))],
    ['that its host has unpacked stays as it is', () => new Response(pagefind)],
  ])('%s', async (_, answer) => {
    files.set('/pagefind/a.pf_index', answer);
    const countLost = wrapFetch('/pagefind/');
    expect(new Uint8Array(await (await fetch('/pagefind/a.pf_index')).arrayBuffer())).toEqual(pagefind);
    expect(countLost()).toBe(0);
  });

  it('is left alone if it is JSON', async () => {
    files.set('/pagefind/pagefind-entry.json?ts=1', () => Response.json({ version: '1' }));
    const countLost = wrapFetch('/pagefind/');
    expect(await (await fetch('/pagefind/pagefind-entry.json?ts=1')).json()).toEqual({ version: '1' });
    expect(countLost()).toBe(0);
  });
});

describe('a file that is lost', () => {
  it.each([
    ['if it is missing', () => new Response('', { status: 404 })],
    ['if a page stands in its place', () => new Response('<!doctype html><title>Not here</title>')],
    ['if it is cut short', () => new Response(gzipSync(pagefind).subarray(0, 20))],
    ['if it is empty', () => new Response('')],
    ['if the network fails', () => Promise.reject(new TypeError('Failed')) as never],
  ])('is counted %s', async (_, answer) => {
    files.set('/pagefind/a.pf_index', answer);
    const countLost = wrapFetch('/pagefind/');
    await expect(fetch('/pagefind/a.pf_index')).rejects.toThrow();
    expect(countLost()).toBe(1);
    await expect(fetch('/pagefind/a.pf_index')).rejects.toThrow();
    expect(countLost()).toBe(2);
  });

  it('outside of the folder is none of its business', async () => {
    const countLost = wrapFetch('/pagefind/');
    expect((await fetch('/search/quick.json')).status).toBe(404);
    expect(countLost()).toBe(0);
  });
});
