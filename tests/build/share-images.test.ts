import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { contentRoot } from '../../src/corpus/read-files.ts';
import { listShareImages } from '../../src/outputs/share-image/share-images.ts';
import { readMissingPage, readSitePages, type SitePage } from '../support/site-pages.ts';

const folder = inject('siteFolder');
const pages = readSitePages(folder);
const { corpus } = loadCorpus(contentRoot);
const home = 'https://tumen.example';
const images = listShareImages(corpus);

test('there is an image of the home page and one of each theme, and no other', () => {
  const files = readdirSync(join(folder, 'share'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.png'));
  expect(files.map((file) => `/share/${file.replaceAll('\\', '/')}`).toSorted()).toEqual(images.map(({ path }) => path).toSorted());
  expect(images).toHaveLength(corpus.themes.size + 1);
});

test.each(images)('$path weighs no more than any network takes', ({ path }) => {
  expect(readFileSync(join(folder, path)).length).toBeLessThan(150_000);
});

test.each([...pages.values(), readMissingPage(folder)].map((page) => [page.path, page] as const))(
  '%s names the image for it',
  (path, page) => {
    const image = images.find((drawn) => drawn.path === `/share${path.slice(0, -1)}.png`);
    expect(readMeta(page)).toEqual({
      'og:image': home + (image?.path ?? '/share/home.png'),
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': image?.headline ?? corpus.brief.title,
      'og:type': path === '/' ? 'website' : 'article',
      'twitter:card': 'summary_large_image',
    });
  },
);

/** What the page says of its image, by the names that networks ask for. */
function readMeta({ elements }: SitePage): Record<string, string> {
  const metas = elements
    .filter(({ tagName }) => tagName === 'meta')
    .map(({ properties }) => [String(properties.property ?? properties.name), String(properties.content)] as const);
  return Object.fromEntries(metas.filter(([name]) => /^(?:og:(?:image|type)|twitter:)/.test(name)));
}
