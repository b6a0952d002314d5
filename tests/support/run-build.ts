/** `node run-build.ts <outDir> <cacheDir>`: one build, alone in its process. The command line of Astro has no cacheDir. */
import { build } from 'astro';

const [outDir, cacheDir] = process.argv.slice(2);
if (outDir === undefined || cacheDir === undefined) throw new Error('Name the folder to build into and one for the cache.');
await build({ root: '.', outDir, cacheDir, force: true });
