/** `node run-build.ts <outDir>`: one build, alone in its process. */
import { build } from 'astro';

const [, , outDir] = process.argv;
if (outDir === undefined) throw new Error('Name the folder to build into.');
await build({ root: '.', outDir });
