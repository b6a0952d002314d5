/**
 * A source, or a theme and after it the sources it cites, for reference managers: `/sources/ifans.bib`, `.ris`, `.json` (CSL)
 * and `.rdf` (Zotero).
 */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { formatEndings, formats } from '../../cite/formats/formats.ts';
import { listThemeWorks, sourceToCsl } from '../../cite/pages/works.ts';
import { readCorpus } from '../../corpus/query.ts';
import { publication } from '../../publication.ts';

export function getStaticPaths() {
  const corpus = readCorpus();
  const cited = [
    ...[...corpus.sources.values()].map((source) => ({ group: 'sources', id: source.id, list: () => [sourceToCsl(source, corpus)] })),
    ...[...corpus.themes.values()].map((theme) => ({
      group: 'themes',
      id: theme.id,
      list: () => listThemeWorks(theme, corpus, publication),
    })),
  ];
  return cited.flatMap(({ group, id, list }) =>
    formatEndings.map((format) => ({ params: { group, id, format }, props: { list, format } })),
  );
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { list, format } }) =>
  new Response(formats[format].print(list()), { headers: { 'Content-Type': formats[format].mediaType } });
