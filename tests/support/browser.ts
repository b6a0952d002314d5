import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { isFirefox, launchFirefox } from './firefox.ts';

/** Starts Firefox where the project of the tests asks for it, else Chromium, with flags of its own. */
export function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  return isFirefox ? launchFirefox() : launchChromium(more);
}

/** Starts the first Chromium that can be started: CHROMIUM_PATH, the one that npm installs, the system’s, Chrome. */
async function launchChromium(more: readonly string[]): Promise<Browser> {
  const failures: string[] = [];
  for (const find of candidates) {
    try {
      const found = await find();
      if (found) return await chromium.launch({ ...found, args: [...flags, ...more] });
    } catch (error) {
      failures.push(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
    }
  }
  throw new Error(['No Chromium could be started. Set CHROMIUM_PATH to one.', ...failures].join('\n'));
}

type Found = { readonly executablePath: string } | { readonly channel: string } | undefined;

const candidates: readonly (() => Promise<Found> | Found)[] = [
  () => pathIfAny(process.env.CHROMIUM_PATH),
  unpackChromium,
  () => pathIfAny(existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : undefined),
  () => (process.platform === 'linux' ? undefined : { channel: 'chrome' }),
];

function pathIfAny(executablePath: string | undefined): Found {
  return executablePath === undefined || executablePath === '' ? undefined : { executablePath };
}

/** Without a sandbox (containers), a graphics card, or any way out of this machine. */
const flags = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update'],
  ...['--disable-sync', '--disable-default-apps', '--disable-extensions', '--no-pings'],
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
];

/**
 * Unpacks the Chromium of `@sparticuz/chromium`, once for each of its versions. It unpacks into the folder for temporary
 * files and reuses whatever lies there, so it is given one of its own, which gets its name only when all is in it.
 */
async function unpackChromium(): Promise<Found> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { version } = JSON.parse(readFileSync(resolve('node_modules/@sparticuz/chromium/package.json'), 'utf8')) as { version: string };
  const folder = resolve('node_modules/.cache', `chromium-${version}`);
  if (!existsSync(folder)) {
    mkdirSync(resolve('node_modules/.cache'), { recursive: true });
    const staging = mkdtempSync(`${folder}-`);
    await unpackInto(staging);
    if (existsSync(folder)) rmSync(staging, { recursive: true });
    else renameSync(staging, folder);
  }
  return { executablePath: join(folder, 'chromium') };
}

async function unpackInto(folder: string): Promise<void> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    await packed.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
