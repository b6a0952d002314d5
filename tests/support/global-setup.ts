import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { requireSite, sitesFolder } from './build-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the site that was built for this run. */
    siteFolder: string;
  }
}

/** Builds the site once for a run, whichever of its projects ask; SITE_DIR names one that is built already. */
export default async function setup(project: TestProject): Promise<void> {
  process.env.SITE_DIR ??= await buildAnew();
  project.provide('siteFolder', process.env.SITE_DIR);
}

async function buildAnew(): Promise<string> {
  removeOldSites();
  return requireSite();
}

/** Those of the last hour may belong to a run that is still going on. */
function removeOldSites(): void {
  if (!existsSync(sitesFolder)) return;
  for (const name of readdirSync(sitesFolder)) {
    const site = join(sitesFolder, name);
    if (Date.now() - statSync(site).mtimeMs > 3_600_000) rmSync(site, { recursive: true });
  }
}
