/** A theme and, after it, the sources it cites, for reference managers: `/themes/treaty.bib`, `.ris`, `.json` (CSL) and `.rdf` (Zotero). */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { readCorpus } from '../../corpus/query.ts';
import { formatEndings, formats } from '../../cite/formats/formats.ts';
import { listThemeWorks } from '../../cite/pages/works.ts';
import { publication } from '../../publication.ts';

export function getStaticPaths() {
  return [...readCorpus().themes.values()].flatMap((theme) =>
    formatEndings.map((format) => ({ params: { id: theme.id, format }, props: { theme, format } })),
  );
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { theme, format } }) =>
  new Response(formats[format].print(listThemeWorks(theme, readCorpus(), publication)), {
    headers: { 'Content-Type': formats[format].mediaType },
  });
