import type { Corpus, Page, Theme } from '../../brief/corpus.ts';
import { pagePath, shareImagePathOf, themePath } from '../../brief/routes.ts';

/** Width and height of every share image in pixels: what chats and networks show whole. */
export const shareImageSize = { width: 1_200, height: 630 } as const;

/** Where the image of the home page lies, which stands for every page that has none of its own. */
export const homeImagePath = shareImagePathOf(pagePath('home'));

/** A picture that is shown where somebody pastes a link. */
export interface ShareImage {
  /** Path from the site’s root. */
  readonly path: string;
  /** A few words above the headline. */
  readonly label: string;
  readonly headline: string;
}

/** All share images: that of the home page and one for each theme → `[{ path: '/share/home.png', … }, { path: '/share/themes/treaty.png', … }]` */
export function listShareImages({ pages, themes }: Corpus): ShareImage[] {
  const home = pages.get('home');
  return [...(home ? [homeImage(home)] : []), ...[...themes.values()].map(themeImage)];
}

/** The theme “The treaty” → `{ path: '/share/themes/treaty.png', label: 'The treaty', headline: 'The treaty: a pledge in …' }` */
export function themeImage({ id, short, title }: Theme): ShareImage {
  return { path: shareImagePathOf(themePath(id)), label: short, headline: title };
}

function homeImage({ label, title }: Page): ShareImage {
  return { path: homeImagePath, label, headline: title };
}
