import { rmSync } from 'node:fs';
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
  rmSync(sitesFolder, { recursive: true, force: true });
  return requireSite();
}
