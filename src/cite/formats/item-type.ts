import type { CslItem, CslType } from './csl.ts';

/** What Zotero calls a work: `podcast`, `videoRecording`, `report`, `newspaperArticle`, `webpage`. */
export function zoteroTypeOf({ type, medium }: Pick<CslItem, 'type' | 'medium'>): ZoteroType {
  return medium === 'video' ? 'videoRecording' : types[type];
}

export type ZoteroType = 'podcast' | 'videoRecording' | 'report' | 'newspaperArticle' | 'webpage';

const types: Readonly<Record<CslType, ZoteroType>> = {
  broadcast: 'podcast',
  interview: 'podcast',
  report: 'report',
  'article-newspaper': 'newspaperArticle',
  webpage: 'webpage',
};
