import { availableParallelism, loadavg } from 'node:os';
import type { Browser } from 'playwright-core';

/** On what is measured, and how busy it is besides: `Chromium 153.0.8010.0, 2 processors, load 0.3.` */
export function describeMachine(browser: Browser): string {
  const warning =
    load > availableParallelism() / 2 ? ' It is busy: take bytes, requests and trips as they are, and milliseconds for too many.' : '';
  return `Chromium ${browser.version()}, ${availableParallelism()} processors, load ${load.toFixed(1)}.${warning}\n`;
}

/** Before anything was built for the run. */
const [load = 0] = loadavg();
