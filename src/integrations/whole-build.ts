import type { AstroIntegration } from 'astro';
import { cpSync, existsSync, lstatSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * Makes a build appear all at once. Astro writes into a folder beside `dist`, with a cache of its own, and that folder takes the
 * place of `dist` when every other integration is done with it: this one stands last. So a build that fails or is killed leaves
 * the earlier site as it was, and two at once do not touch each other’s files.
 *
 * `dist/` → `.dist.building-4711/site/`, and back
 */
export function wholeBuild(): AstroIntegration {
  let place = '';
  let beside = '';
  let workshop = '';
  const remove = () => {
    for (const folder of [beside, workshop]) rmSync(folder, { recursive: true, force: true });
  };
  return {
    name: 'whole-build',
    hooks: {
      'astro:config:setup': ({ command, config, logger, updateConfig }) => {
        if (command === 'dev') updateConfig({ vite: { server: { watch: { ignored: ['**/.*.building-*/**'] } } } });
        if (command !== 'build') return;
        const root = realpathSync(fileURLToPath(config.root));
        try {
          place = findPlace(fileURLToPath(config.outDir).replace(/[/\\]+$/, ''), root);
          beside = join(dirname(place), workshopOf(place, process.pid));
          // Of a folder elsewhere Astro would share parts between builds, and could not move them from one disk to another.
          workshop = isWithin(root, place) ? beside : join(root, '.astro', basename(beside));
          for (const folder of [beside, workshop]) {
            removeLeftovers(dirname(folder), place);
            mkdirSync(join(folder, 'site'), { recursive: true });
          }
        } catch (error) {
          logger.error(`The site cannot be built into ${fileURLToPath(config.outDir)}: ${reasonOf(error)}`);
          process.exit(1);
        }
        process.once('exit', (code) => {
          remove();
          if (code !== 0 && existsSync(place)) logger.error(`The earlier site in ${place} is as it was.`);
        });
        updateConfig({ outDir: toFolderUrl(join(workshop, 'site')), cacheDir: toFolderUrl(join(workshop, 'cache')) });
      },
      'astro:build:done': ({ logger }) => {
        try {
          if (workshop !== beside) cpSync(join(workshop, 'site'), join(beside, 'site'), { recursive: true });
          takePlace(beside, place);
        } catch (error) {
          logger.error(`The new site cannot take the place of ${place}: ${reasonOf(error)}`);
          process.exit(1);
        }
        remove();
        logger.info(`The new site is in ${place}`);
      },
    },
  };
}

/** Where the site belongs. A link stays, and what it leads to is replaced. */
function findPlace(named: string, root: string): string {
  const found = lstatSync(named, { throwIfNoEntry: false });
  if (found && !existsSync(named)) throw new Error('it is a link that leads nowhere.');
  mkdirSync(dirname(named), { recursive: true });
  const place = found ? realpathSync(named) : join(realpathSync(dirname(named)), basename(named));
  if (found && !lstatSync(place).isDirectory()) throw new Error('it is a file.');
  // Everything in there would be gone.
  if (isWithin(place, root)) throw new Error('the project lies in it.');
  return place;
}

function isWithin(folder: string, path: string): boolean {
  return !/^\.\.(?:$|[/\\])|^[a-z]:/i.test(relative(folder, path));
}

function workshopOf(place: string, pid: number): string {
  return `.${basename(place)}.building-${pid}`;
}

/** Removes what killed builds left behind. One that was killed while it changed places had the earlier site in its folder. */
function removeLeftovers(folder: string, place: string): void {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const pid = Number(/(?<=\.building-)\d+$/.exec(name)?.[0]);
    if (name !== workshopOf(place, pid) || (pid !== process.pid && isRunning(pid))) continue;
    const earlier = join(folder, name, 'earlier');
    if (existsSync(earlier) && !existsSync(place)) renameSync(earlier, place);
    rmSync(join(folder, name), { recursive: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Changes the places of the two. A repository in `dist`, from which some publish, stays: copied, so that no kill can lose it. */
function takePlace(beside: string, place: string): void {
  const [made, earlier] = [join(beside, 'site'), join(beside, 'earlier')];
  if (existsSync(join(place, '.git'))) cpSync(join(place, '.git'), join(made, '.git'), { recursive: true });
  if (existsSync(place)) renameSync(place, earlier);
  try {
    renameSync(made, place);
  } catch (error) {
    if (existsSync(earlier) && !existsSync(place)) renameSync(earlier, place);
    throw error;
  }
}

function toFolderUrl(folder: string): URL {
  return pathToFileURL(`${folder}/`);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
