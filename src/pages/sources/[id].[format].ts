/** A source for reference managers: `/sources/ifans.bib`, `.ris`, `.json` (CSL) and `.rdf` (Zotero). */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { readCorpus } from '../../corpus/query.ts';
import { formatEndings, formats } from '../../cite/formats/formats.ts';
import { sourceToCsl } from '../../cite/pages/works.ts';

export function getStaticPaths() {
  return [...readCorpus().sources.values()].flatMap((source) =>
    formatEndings.map((format) => ({ params: { id: source.id, format }, props: { source, format } })),
  );
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { source, format } }) =>
  new Response(formats[format].print([sourceToCsl(source, readCorpus())]), { headers: { 'Content-Type': formats[format].mediaType } });
