import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { sizeIndex, type BuiltSite } from './built-site.ts';
import type { Document } from './group-documents.ts';
import { writeFiles } from './write-files.ts';

/** Writes a Starlight project of the documents and builds it. Its sidebar is empty: with every document in it, pages would grow with their number. */
export async function buildStarlightSite(workplace: string, documents: readonly Document[]): Promise<BuiltSite> {
  writeFiles(workplace, [
    ['package.json', manifest],
    ['astro.config.mjs', configuration],
    ['src/content.config.ts', collections],
    ['src/content/docs/index.md', '---\ntitle: Home\npagefind: false\n---\n\nSearch is above.\n'],
    ...documents.map((document) => [`src/content/docs${document.path.replace(/\/$/, '')}.md`, documentFile(document)] as const),
  ]);
  const folder = join(workplace, 'dist');
  const start = performance.now();
  await build(workplace, folder);
  return { folder, index: sizeIndex(folder, ['pagefind']), seconds: (performance.now() - start) / 1000 };
}

function documentFile({ title, parts }: Document): string {
  const sections = parts.map((part) => `${part.id === undefined ? '' : `## ${escape(part.title)}\n\n`}${escape(part.text)}\n`);
  return `---\ntitle: ${JSON.stringify(title)}\n---\n\n${sections.join('\n')}`;
}

/** What Markdown would read otherwise than as text. */
function escape(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~:]/g, '\\$&');
}

/** Astro takes packages for parts of the site only where they are named here. */
const manifest = JSON.stringify({ private: true, type: 'module', dependencies: { '@astrojs/starlight': '*', astro: '*' } });

const configuration = `import starlight from '@astrojs/starlight';
import { defineConfig, passthroughImageService } from 'astro/config';

export default defineConfig({
  image: { service: passthroughImageService() },
  integrations: [starlight({ title: 'Documents', sidebar: [], expressiveCode: false })],
});
`;

const collections = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

async function build(workplace: string, folder: string): Promise<void> {
  const child = spawn(process.execPath, [resolve('tests/support/run-build.ts'), folder, join(workplace, 'cache')], {
    cwd: workplace,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((done) => child.on('close', done));
  if (code !== 0) throw new Error(`Starlight’s site could not be built.\n${output}`);
}
