import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Builds the site into a folder of its own, so that several builds can run side by side and the project’s `dist` is left
 * alone. What lies in `node_modules/.cache/sites/` for an hour is removed when a test run begins.
 *
 * `await buildSite({ BASE_PATH: '/tumen/' })` → `{ folder: '…/site-x1Yz/dist', output: '…', isBuilt: true }`
 */
export async function buildSite(
  environment: SiteEnvironment = {},
  { folder = newFolder(), project = '.', killAt }: BuildOptions = {},
): Promise<BuiltSite> {
  const child = spawn(process.execPath, [resolve('tests/support/run-build.ts'), folder], {
    env: { ...withoutTestRunner(process.env), ...environment, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    cwd: project,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const listen = (chunk: Buffer) => {
    output += chunk.toString();
    if (killAt?.test(output)) child.kill('SIGKILL');
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const code = await new Promise<number | null>((done) => child.on('close', done));
  return { folder, output, isBuilt: code === 0 };
}

/** Where a site can be built without meeting another: a folder `dist`, which is not there yet, in one of its own. */
export function newFolder(): string {
  mkdirSync(sitesFolder, { recursive: true });
  return join(mkdtempSync(join(sitesFolder, 'site-')), 'dist');
}

/** Lets a function of Node fail in a process as on a full disk: always, or where its arguments meet a condition. */
export function failing(broken: string, where = 'true'): { NODE_OPTIONS: string } {
  const [module = ''] = broken.split('.');
  const script = `import ${module} from 'node:${module}'; import { syncBuiltinESMExports } from 'node:module';
    const works = ${broken};
    ${broken} = (...args) => { if (${where}) throw new Error('ENOSPC: no space left on device'); return works(...args); };
    syncBuiltinESMExports();`;
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(script)}` };
}

/** What Vitest puts into the environment, such as a BASE_URL of its own, would find its way into the pages. */
function withoutTestRunner(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => !/^(?:VITEST.*|BASE_URL|DEV|FORCE_COLOR|MODE|NODE_ENV|PROD|SSR|TEST)$/.test(name)),
  );
}

/** The same, for tests that need the pages: throws with all that the build printed where it fails. */
export async function requireSite(environment: SiteEnvironment = {}): Promise<string> {
  const { folder, output, isBuilt } = await buildSite(environment);
  if (!isBuilt) throw new Error(`The site could not be built.\n${output}`);
  return folder;
}

export const sitesFolder = resolve('node_modules/.cache/sites');

export interface SiteEnvironment {
  readonly CONTENT_DIR?: string;
  readonly BASE_PATH?: string;
  readonly SITE_URL?: string;
  readonly TZ?: string;
  readonly LANG?: string;
  readonly LC_ALL?: string;
  readonly HOME?: string;
  readonly NODE_OPTIONS?: string;
}

interface BuildOptions {
  readonly folder?: string;
  /** Where the project lies that is built; as a rule, here. */
  readonly project?: string;
  /** Kills the build once it has printed this. */
  readonly killAt?: RegExp;
}

export interface BuiltSite {
  readonly folder: string;
  /** All that the build printed. */
  readonly output: string;
  readonly isBuilt: boolean;
}
