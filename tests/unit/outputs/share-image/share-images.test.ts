import { expect, test } from 'vitest';
import { homeImagePath, listShareImages } from '../../../../src/outputs/share-image/share-images.ts';
import { loadSmallBrief } from '../../../support/check-fixture.ts';

test('there is one image for the home page and one for each theme, with its short name and its title', () => {
  const { corpus } = loadSmallBrief();
  const home = corpus.pages.get('home');
  expect(listShareImages(corpus)).toEqual([
    { path: homeImagePath, label: home?.label, headline: home?.title },
    ...[...corpus.themes.values()].map(({ id, short, title }) => ({ path: `/share/themes/${id}.png`, label: short, headline: title })),
  ]);
});
